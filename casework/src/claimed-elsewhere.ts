import { foldForComparison } from '@qichuang/base';
import type { Application, ApplicationState } from '@qichuang/domain';
import { type Form, type FormValues, findForm, type Programme } from '@qichuang/programmes';
import { readCopy } from './frozen-copy.ts';
import type { Desk } from './ports.ts';
import { programmeAt } from './spine/case.ts';

/** States in which an application claims something: it was handed in and has not failed. */
const CLAIMING: readonly ApplicationState[] = [
  'submitted',
  'returned',
  'recommended',
  'correction',
  'accepted',
  'in_review',
  'reviewed',
  'selected',
  'on_notice',
  'designated',
];

/**
 * Evidence numbers (patents, registrations) of this application that another applicant claims too, in the same programme.
 * Numbers are compared folded: width, case and spaces are habits of typing.
 */
export async function claimedElsewhere(
  desk: Desk,
  application: Application,
  values: FormValues,
): Promise<readonly string[]> {
  const programme = programmeAt(desk, application.programmeDigest);
  const own = claimsIn(programme, application.category, values);
  if (own.length === 0) return [];
  const all = await desk.shelf.where('application', { programme: application.programme, state: CLAIMING });
  const others = all.filter(({ organisation }) => organisation !== application.organisation);
  const claimed = new Set<string>();
  for (const other of others) {
    for (const number of await claimsOf(desk, other)) claimed.add(foldForComparison(number));
  }
  return own.filter((number) => claimed.has(foldForComparison(number)));
}

/** A frozen copy never changes, so what it claims is read once, even if many ask in the same moment; the oldest are forgotten first. */
const READ = new Map<string, Promise<readonly string[]>>();
const READ_AT_MOST = 20_000;

async function claimsOf(desk: Desk, application: Application): Promise<readonly string[]> {
  const hash = application.copies.at(-1)?.hash;
  if (hash === undefined) return [];
  const kept = READ.get(hash);
  if (kept !== undefined) return kept;
  const oldest = READ.size >= READ_AT_MOST ? READ.keys().next().value : undefined;
  if (oldest !== undefined) READ.delete(oldest);
  const reading = readClaims(desk, application, hash);
  READ.set(hash, reading);
  // A read that failed is not kept as an answer.
  reading.catch(() => READ.delete(hash));
  return reading;
}

async function readClaims(desk: Desk, application: Application, hash: string): Promise<readonly string[]> {
  const bytes = await desk.shelf.frozenBytes(hash);
  if (bytes === undefined) throw new Error(`copy ${hash} of ${application.id} is not on the shelf`);
  const programme = programmeAt(desk, application.programmeDigest);
  return claimsIn(programme, application.category, readCopy(bytes).values);
}

function claimsIn(programme: Programme, category: string, values: FormValues): readonly string[] {
  const form = findForm(programme, category);
  return form === undefined
    ? []
    : [...new Set(uniqueColumns(form).flatMap(({ table, column }) => cellsOf(values[table], column)))];
}

function uniqueColumns(form: Form): readonly { readonly table: string; readonly column: string }[] {
  return form.sections
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
