import { foldForComparison } from '@qichuang/base';
import type { Draft } from '@qichuang/casework';
import {
  type ApplicationId,
  type DraftId,
  type FieldRevision,
  parseDraftId,
  parsePersonId,
  type RoundId,
} from '@qichuang/domain';
import { and, asc, desc, eq, getTableColumns, ne, notInArray, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { answer, counter, fieldRevision } from '../schema/acts.ts';
import { application } from '../schema/applications.ts';
import { checkedId } from './gate.ts';

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
