import { ok, type Result, refused } from '@qichuang/base';
import { type ReadTable, readTableXlsx } from '@qichuang/documents';
import { type Refusal, refusal } from '@qichuang/domain';
import { type Language, say, TABLE_IMPORT_WORDS, type Words } from '@qichuang/language';
import type { Visit } from '../http/handler.ts';
import { wholeOf } from '../uploads/whole-body.ts';

/** A template that was filled in, as it came in, within its limits. */
export async function filledTable(
  stream: Visit['stream'],
  limits: { readonly maxRows: number; readonly maxBytes: number },
): Promise<Result<ReadTable, Refusal>> {
  const bytes = await wholeOf(stream, limits.maxBytes);
  if (!bytes.ok) return bytes;
  const table = await readTableXlsx(bytes.value, limits);
  if (table.ok) return ok(table.value);
  const { kind } = table.refusal;
  return kind === 'too-many-rows'
    ? refused(refusal('too-large', null, { limit: `${limits.maxRows}` }))
    : refused(refusal('broken-file', null, { found: kind }));
}

type Cells<Column extends string> = Readonly<Partial<Record<Column, string>>>;

/** The rows that are filled in, each cell under its column, found by its title in either language; a secret one is not shown again. */
export function namedRows<Column extends string>(
  table: ReadTable,
  columns: readonly Column[],
  titles: Readonly<Record<Column, Words>>,
  secret?: Column,
) {
  const places = new Map(
    columns.flatMap((id) => {
      const { zh, en } = titles[id];
      const place = table.head.findIndex((title) => title.trim() === zh || title.trim() === en);
      return place < 0 ? [] : [[id, place] as const];
    }),
  );
  const hidden = secret === undefined ? undefined : places.get(secret);
  return (
    table.rows
      // Remarks under the table stand in the first column alone.
      .filter(({ cells }) => cells.filter((text) => text.trim() !== '').length > 1)
      .map(({ row, cells }) => ({
        row,
        cells: cells.map((text, place) => (place === hidden && text !== '' ? '••••' : text)),
        named: Object.fromEntries(
          [...places].map(([id, place]) => [id, (cells[place] ?? '').trim()]),
        ) as Cells<Column>,
      }))
  );
}

/** Which of the cells that must be there are empty, in words. */
export function missingCells<Column extends string>(
  cells: Cells<Column>,
  must: readonly Column[],
  titles: Readonly<Record<Column, Words>>,
  language: Language,
): readonly string[] {
  return must
    .filter((id) => (cells[id] ?? '') === '')
    .map((id) => say(TABLE_IMPORT_WORDS.cellMissing, language, { column: titles[id][language] }));
}

/** A cell that cannot be read, in words. */
export function wrongCell<Column extends string>(
  cells: Cells<Column>,
  id: Column,
  titles: Readonly<Record<Column, Words>>,
  language: Language,
): string {
  return say(TABLE_IMPORT_WORDS.cellWrong, language, {
    column: titles[id][language],
    value: cells[id] ?? '',
  });
}

/** A cell on one line, as long as its field. */
export function plainCell(text: string, max: number): string {
  return text
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, max);
}
