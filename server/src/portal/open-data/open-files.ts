import { canonicalBytes, type Day, dayIn, type Instant, SHANGHAI, sha256Hex } from '@qichuang/base';
import { type CellKind, type SheetTable, tableCsv, tableXlsx } from '@qichuang/documents';
import { EXPORT_FORMATS, type ExportFormat } from '@qichuang/portal';
import type { FileAnswer } from '../../http/file-answer.ts';
import type { Asked } from '../asked.ts';
import type { FieldType, OpenRow, OpenTable } from './dataset.ts';
import { lastChanges } from './last-changes.ts';
import { LIFE_TABLES } from './life.ts';
import { LIST_TABLES } from './lists.ts';

/** Every table of the public, in the order of the way from call to everyday. */
export const OPEN_TABLES: readonly OpenTable[] = [...LIST_TABLES, ...LIFE_TABLES];

interface OpenFile {
  readonly format: ExportFormat;
  readonly media: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

interface OpenFiles {
  readonly rows: number;
  readonly files: readonly OpenFile[];
}

const MEDIA: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

interface Written {
  /** When the rows were asked for, the day they are of, and the last public act that changed them by then. */
  readonly at: number;
  readonly day: Day;
  readonly changed: Instant | null;
  readonly made: Promise<Made>;
}

interface Made {
  /** Digest of the content. */
  readonly of: string;
  readonly files: OpenFiles;
}

/** Written once for each content, by database and table: while the rows are the same so are the files. */
const written = new WeakMap<Asked['house']['store'], Map<string, Written>>();

/** What changes by no public act (an address, a name in English, sums withheld) is there at the latest after so long. */
const KEPT_MS = 5 * 60_000;

/**
 * A table in every format. The same rows give the same bytes, whoever asks, in whichever language. Rows are read again when a public act of
 * theirs has happened, the day has turned, or they were kept long enough; however many ask meanwhile wait for one reading.
 */
export async function openFiles(asked: Asked, table: OpenTable): Promise<OpenFiles> {
  const { store, clock } = asked.house;
  const changed = (await lastChanges(asked, OPEN_TABLES))(table);
  const kept = written.get(store) ?? new Map<string, Written>();
  written.set(store, kept);
  const at = Date.parse(clock.real());
  const day = dayIn(asked.at, SHANGHAI);
  const known = kept.get(table.id);
  const stands =
    known !== undefined && known.changed === changed && known.day === day && at - known.at < KEPT_MS;
  if (stands) return (await known.made).files;
  const made = makeFiles(asked, table, known?.made);
  kept.set(table.id, { at, day, changed, made });
  made.catch(() => kept.delete(table.id));
  return (await made).files;
}

/** @param before - what was written of it last; taken as it is where the rows say the same. */
async function makeFiles(asked: Asked, table: OpenTable, before: Promise<Made> | undefined): Promise<Made> {
  const rows = await table.rows(asked);
  const json = canonicalBytes({
    table: table.id,
    key: table.key,
    licence: asked.house.settings.openDataLicence,
    fields: table.fields.map(({ id, type }) => ({ id, type })),
    rows,
  });
  const of = sha256Hex(json);
  const known = await before?.catch(() => undefined);
  return known?.of === of ? known : { of, files: await writeFiles(table, rows, json) };
}

async function writeFiles(table: OpenTable, rows: readonly OpenRow[], json: Uint8Array): Promise<OpenFiles> {
  const sheet = sheetOf(table, rows);
  const bytes: Readonly<Record<ExportFormat, Uint8Array>> = {
    csv: tableCsv(sheet, 'zh'),
    xlsx: await tableXlsx(sheet, 'zh'),
    json,
  };
  return {
    rows: rows.length,
    files: EXPORT_FORMATS.map((format) => ({
      format,
      media: MEDIA[format],
      bytes: bytes[format],
      sha256: sha256Hex(bytes[format]),
    })),
  };
}

const KINDS: Readonly<Record<FieldType, CellKind>> = {
  text: 'text',
  code: 'text',
  integer: 'integer',
  day: 'day',
  instant: 'text',
};

/** Heads are the ids of the fields: what they mean stands in the dictionary, in both languages. */
function sheetOf({ id, fields }: OpenTable, rows: readonly OpenRow[]): SheetTable {
  return {
    title: id,
    columns: fields.map((field) => ({
      id: field.id,
      title: { zh: field.id, en: field.id },
      kind: KINDS[field.type],
    })),
    rows,
  };
}

/** One file; nothing for a table or a format there is none of. */
export async function openFile(asked: Asked, name: string): Promise<FileAnswer | undefined> {
  const [id = '', format = ''] = name.split('.');
  const table = OPEN_TABLES.find((one) => one.id === id);
  if (table === undefined) return undefined;
  const found = (await openFiles(asked, table)).files.find((file) => file.format === format);
  return found === undefined ? undefined : { name, media: found.media, bytes: found.bytes };
}
