import type { Application } from '@qichuang/domain';
import { evidenceNumber, printOf } from '@qichuang/engine-similarity';
import { type Form, type FormValues, findForm, type Programme } from '@qichuang/programmes';
import type { CopyContent } from './frozen-copy.ts';
import type { HandedIn } from './ports.ts';

type Copied = Pick<CopyContent, 'category' | 'values'> & {
  readonly attachments: readonly { readonly hash: string }[];
};

/** What a copy as it was handed in says for others to be compared with: evidence it claims, and the print of its prose. */
export function handedIn(
  programme: Programme,
  application: Pick<Application, 'id' | 'programme'>,
  hash: string,
  copied: Copied,
): HandedIn {
  const print = printOf(proseOf(programme, copied).text);
  return {
    application: application.id,
    programme: application.programme,
    copy: hash,
    claims: [
      ...claimsIn(programme, copied.category, copied.values).keys(),
      ...new Set(copied.attachments.map((file) => `file-hash ${file.hash}`)),
    ],
    // Prose without a letter has nothing to compare; the form's own least lengths see to it that this is rare.
    print: print.ok ? bytesOf(print.value) : null,
  };
}

/** The prose of a copy, in the order of the form, and where each field stands in it. Offsets in UTF-16 units. */
export interface Prose {
  readonly text: string;
  readonly parts: readonly { readonly field: string; readonly start: number; readonly end: number }[];
}

/** Long text alone: names, numbers and choices are alike in many applications and say nothing of who wrote them. */
export function proseOf(
  programme: Programme,
  { category, values }: Pick<CopyContent, 'category' | 'values'>,
): Prose {
  const parts: { field: string; start: number; end: number }[] = [];
  let text = '';
  for (const { field, value } of longTexts(findForm(programme, category), values)) {
    parts.push({ field, start: text.length, end: text.length + value.length });
    text += `${value}\n`;
  }
  return { text, parts };
}

/** The print of a text as it is kept. @throws Error if the bytes are none: a broken shelf. */
export function readPrint(bytes: Uint8Array): Uint32Array {
  if (bytes.length === 0 || bytes.length % 4 !== 0) throw new Error('a kept print is cut short');
  // A copy, for the bytes may lie anywhere in a larger buffer.
  return new Uint32Array(bytes.slice().buffer);
}

/** Evidence numbers that no other applicant may claim, as they are compared, each with how it is written here. */
export function claimsIn(
  programme: Programme,
  category: string,
  values: FormValues,
): ReadonlyMap<string, string> {
  const claims = new Map<string, string>();
  for (const { table, column } of uniqueColumns(findForm(programme, category))) {
    for (const written of cellsOf(values[table], column)) {
      const kind = column === 'patent_number' ? 'patent' : 'certificate';
      const number = evidenceNumber(kind, written);
      const claim = `${kind} ${number}`;
      if (number !== '' && !claims.has(claim)) claims.set(claim, written);
    }
  }
  return claims;
}

function bytesOf(print: Uint32Array): Uint8Array {
  return new Uint8Array(print.buffer, print.byteOffset, print.byteLength);
}

function* longTexts(form: Form | undefined, values: FormValues) {
  for (const field of form?.sections.flatMap(({ fields }) => fields) ?? []) {
    if (field.type === 'textarea') yield* written(field.id, [values[field.id]]);
    if (field.type !== 'table') continue;
    for (const { id, type } of field.columns) {
      if (type === 'textarea') yield* written(field.id, cellsOf(values[field.id], id));
    }
  }
}

function* written(field: string, values: readonly unknown[]) {
  // What cannot be text (a lone half of a character) never passed the form's own check; it would spoil the print of all.
  for (const value of values) if (typeof value === 'string' && value.trim() !== '') yield { field, value };
}

function uniqueColumns(
  form: Form | undefined,
): readonly { readonly table: string; readonly column: string }[] {
  return (form?.sections ?? [])
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      field.type === 'table'
        ? field.columns
            .filter(({ unique }) => unique !== undefined)
            .map(({ id }) => ({ table: field.id, column: id }))
        : [],
    );
}

function cellsOf(rows: FormValues[string] | undefined, column: string): readonly string[] {
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown) => {
    const cell =
      typeof row === 'object' && row !== null
        ? (row as Readonly<Record<string, unknown>>)[column]
        : undefined;
    return typeof cell === 'string' && cell.trim() !== '' ? [cell.trim()] : [];
  });
}
