import { canonicalBytes, sha256Hex } from '@qichuang/base';
import { type CellKind, type SheetTable, tableCsv, tableXlsx } from '@qichuang/documents';
import { EXPORT_FORMATS, type ExportFormat } from '@qichuang/portal';
import type { FileAnswer } from '../../http/file-answer.ts';
import type { Asked } from '../asked.ts';
import type { FieldType, OpenRow, OpenTable } from './dataset.ts';
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
  /** Digest of the content. */
  readonly of: string;
  /** When the rows were last asked for. */
  readonly at: number;
  readonly made: Promise<OpenFiles>;
}

/** Written once for each content, by database and table: while the rows are the same so are the files. */
const written = new WeakMap<Asked['house']['store'], Map<string, Written>>();

/** Whoever asks again within so long reads what was read: the page asks for every table at once. */
const FRESH_MS = 10_000;

/** A table in every format. The same rows give the same bytes, whoever asks, in whichever language. */
export async function openFiles(asked: Asked, table: OpenTable): Promise<OpenFiles> {
  const { store, settings, clock } = asked.house;
  const kept = written.get(store) ?? new Map<string, Written>();
  written.set(store, kept);
  const at = Date.parse(clock.real());
  const known = kept.get(table.id);
  if (known !== undefined && at - known.at < FRESH_MS) return known.made;
  const rows = await table.rows(asked);
  const json = canonicalBytes({
    table: table.id,
    key: table.key,
    licence: settings.openDataLicence,
    fields: table.fields.map(({ id, type }) => ({ id, type })),
    rows,
  });
  const of = sha256Hex(json);
  const made = known?.of === of ? known.made : writeFiles(table, rows, json);
  kept.set(table.id, { of, at, made });
  return made;
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
