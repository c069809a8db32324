import { foldForComparison } from '@qichuang/base';
import { COLUMNS, type Draft, type Match } from '@qichuang/casework';
import {
  type ApplicationId,
  type DraftId,
  type FieldRevision,
  parseDraftId,
  parsePersonId,
  type RoundId,
  type ThingKind,
  type Things,
} from '@qichuang/domain';
import { and, asc, desc, eq, getTableColumns, inArray, ne, notInArray, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../database.ts';
import { answer, counter, fieldRevision, frozen } from '../schema/acts.ts';
import { application } from '../schema/applications.ts';
import { askedValue } from './columns.ts';
import { checkedId, type ThingRow, thingFrom } from './gate.ts';
import { TABLES } from './tables.ts';

/** States in which nothing more is wanted of an application, and drafts, which are nobody else's affair. */
const NOT_RUNNING = [
  'draft',
  'withdrawn',
  'lapsed',
  'disqualified',
  'not_recommended',
  'not_accepted',
  'not_selected',
];

export async function findThing<Kind extends ThingKind>(
  db: Database,
  kind: Kind,
  id: string,
): Promise<Things[Kind] | undefined> {
  const table: PgTable & { readonly id: PgColumn } = TABLES[kind];
  const [row] = await db.select().from(table).where(eq(table.id, id));
  return row === undefined ? undefined : thingFrom(kind, row as unknown as ThingRow);
}

export async function thingsWhere<Kind extends ThingKind>(
  db: Database,
  kind: Kind,
  match: Match<Kind>,
): Promise<readonly Things[Kind][]> {
  const table: PgTable & { readonly id: PgColumn } = TABLES[kind];
  const rows = await db
    .select()
    .from(table)
    .where(and(...conditions(kind, table, match)))
    .orderBy(asc(table.id));
  return rows.map((row) => thingFrom(kind, row as unknown as ThingRow));
}

function conditions(kind: ThingKind, table: PgTable, match: Readonly<Record<string, unknown>>): SQL[] {
  const columns: Readonly<Record<string, PgColumn>> = getTableColumns(table);
  return Object.entries(match)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const column = columns[name];
      const listed: readonly string[] = COLUMNS[kind];
      if (column === undefined || !listed.includes(name))
        throw new Error(`${kind} is not asked for by ${name}`);
      const values = (Array.isArray(value) ? value : [value]) as (string | number)[];
      return inArray(
        column,
        values.map((one) => askedValue(kind, name, one)),
      );
    });
}

/** One statement, so that the count is of the same moment as the values: a revision typed in between is not lost. */
export async function draftOf(db: Database, of: DraftId): Promise<Draft> {
  const rows = await db
    .selectDistinctOn([fieldRevision.field], {
      ...getTableColumns(fieldRevision),
      seen: sql<number>`(select count(*) from ${fieldRevision} as every where every.draft = ${of})`,
    })
    .from(fieldRevision)
    .where(and(eq(fieldRevision.draft, of), eq(fieldRevision.setAside, false)))
    .orderBy(asc(fieldRevision.field), desc(fieldRevision.revision));
  return { fields: rows.map(revisionFrom), seen: Number(rows[0]?.seen ?? 0) };
}

export function revisionFrom(row: typeof fieldRevision.$inferSelect): FieldRevision {
  const { field, revision, basedOn, value, at, carriedOver, setAside } = row;
  const of = checkedId(parseDraftId, row.draft);
  return {
    draft: of,
    field,
    revision,
    basedOn,
    value,
    by: checkedId(parsePersonId, row.by),
    at,
    carriedOver,
    setAside,
  };
}

export async function firstAnswer(db: Database, key: string, by: string) {
  const [row] = await db
    .select({ digest: answer.digest, answer: answer.answer })
    .from(answer)
    .where(and(eq(answer.key, key), eq(answer.by, by)));
  return row;
}

export async function frozenBytes(db: Database, hash: string): Promise<Uint8Array | undefined> {
  const [row] = await db.select().from(frozen).where(eq(frozen.hash, hash));
  return row?.bytes;
}

export async function nextNumber(db: Database, series: string): Promise<number> {
  const [row] = await db.select().from(counter).where(eq(counter.series, series));
  return row?.next ?? 1;
}

/** One statement: the row is locked while it counts, and nobody waits longer than that. */
export async function takeNumber(db: Database, series: string): Promise<number> {
  const [row] = await db
    .insert(counter)
    .values({ series, next: 2 })
    .onConflictDoUpdate({ target: counter.series, set: { next: sql`${counter.next} + 1` } })
    .returning({ taken: sql<number>`${counter.next} - 1` });
  if (row === undefined) throw new Error(`no number was given for ${series}`);
  return row.taken;
}

export async function sameName(
  db: Database,
  round: RoundId,
  name: string,
  except: ApplicationId,
): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)` })
    .from(application)
    .where(
      and(
        eq(application.round, round),
        eq(application.nameFolded, foldForComparison(name)),
        ne(application.id, except),
        notInArray(application.state, NOT_RUNNING),
      ),
    );
  return Number(row?.count ?? 0);
}
