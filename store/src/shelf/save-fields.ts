import type { Instant } from '@qichuang/base';
import type { FieldSave, SavedFields } from '@qichuang/casework';
import { type DraftId, draftKind, type PersonId } from '@qichuang/domain';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { fieldRevision } from '../schema/acts.ts';
import { revisionFrom } from './read.ts';
import { append, judge } from './revisions.ts';
import { TABLES } from './tables.ts';

/**
 * Within one transaction. Savers share the row of the application or filing, so that they do not wait for each other; an act
 * that moves it on waits for them, and they for it. Two savers of one field meet at the unique
 * revision number: the later one is run again and sees the first.
 */
export async function saveFields(
  db: Database,
  id: DraftId,
  states: readonly string[],
  fields: readonly FieldSave[],
  by: PersonId,
  at: Instant,
): Promise<SavedFields | undefined> {
  const table = TABLES[draftKind(id)];
  const [found] = await db.select({ state: table.state }).from(table).where(eq(table.id, id)).for('share');
  if (found === undefined || !states.includes(found.state)) return undefined;

  const { appended, conflicts } = await judge(db, id, fields, by, at);
  await append(db, appended);
  return {
    saved: appended.filter(({ setAside }) => !setAside),
    conflicts: await standingValues(db, id, conflicts),
  };
}

async function standingValues(db: Database, id: DraftId, fields: readonly string[]) {
  if (fields.length === 0) return [];
  const rows = await db
    .selectDistinctOn([fieldRevision.field])
    .from(fieldRevision)
    .where(
      and(
        eq(fieldRevision.draft, id),
        eq(fieldRevision.setAside, false),
        inArray(fieldRevision.field, [...fields]),
      ),
    )
    .orderBy(asc(fieldRevision.field), desc(fieldRevision.revision));
  return rows.map(revisionFrom);
}
