import type { FormField, TableField } from '../document/form.ts';
import { rowsOf, valueIn } from '../form-values/reading.ts';
import type { FormValues } from '../form-values/values.ts';

/** A file of the application as rules and proofs see it. */
export interface AttachmentFacts {
  readonly id: string;
  readonly slot: string;
  readonly state: string;
  readonly media: string;
  readonly bytes: number;
  readonly issuedOn: string | null;
}

/** Where a row of a table says its proof is: an attachment (or its slot), and the page. */
export interface Proof {
  readonly file: string;
  readonly page: string;
}

/** Reads `att_0123456789#12`: the file before the sign, the page behind it. */
export function proofOf(cell: string): Proof {
  const [file = '', ...page] = cell.split('#');
  return { file: file.trim(), page: page.join('#').trim() };
}

/** Writes what `proofOf` reads. */
export function proofText({ file, page }: Proof): string {
  return page === '' ? file : `${file}#${page}`;
}

export function isThere({ state }: AttachmentFacts): boolean {
  return state === 'ready' || state === 'promised';
}

/** Tables with a row that points to no file of the application (B4.6). */
export function tablesWithoutProof(
  fields: readonly FormField[],
  values: FormValues,
  attachments: readonly AttachmentFacts[],
): readonly string[] {
  const files = new Set(attachments.filter(isThere).flatMap(({ id, slot }) => [id, slot]));
  return fields
    .filter((field): field is TableField => field.type === 'table')
    .filter((table) => {
      const column = table.columns.find(({ type }) => type === 'proof');
      if (column === undefined) return false;
      return rowsOf(valueIn(values, table.id)).some((row) => {
        const cell = row[column.id];
        return typeof cell !== 'string' || !files.has(proofOf(cell).file);
      });
    })
    .map(({ id }) => id);
}
