import type { Instant } from '@qichuang/base';
import type { FieldSave } from '@qichuang/casework';
import type { DraftId, FieldRevision, PersonId } from '@qichuang/domain';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { portions } from '../portions.ts';
import { fieldRevision } from '../schema/acts.ts';
import { jsonOf } from '../schema/types.ts';

export interface Judged {
  /** To be appended, in the order of their fields. */
  readonly appended: readonly FieldRevision[];
  /** Fields whose standing value is newer than the writer had seen. */
  readonly conflicts: readonly string[];
}

/** Numbers the revisions of a save: standing where the writer had seen the latest or overrules it, set aside otherwise. */
export async function judge(
  db: Database,
  draft: DraftId,
  fields: readonly FieldSave[],
  by: PersonId,
  at: Instant,
): Promise<Judged> {
  const latest = await latestRevisions(
    db,
    draft,
    fields.map(({ field }) => field),
  );
  const appended: FieldRevision[] = [];
  const conflicts = new Set<string>();
  // In one order for everybody, so that two savers wait for each other in a line, not in a ring.
  for (const save of [...fields].sort((one, other) => (one.field < other.field ? -1 : 1))) {
    const { standing, last } = latest.get(save.field) ?? { standing: 0, last: 0 };
    // Where nothing stands there is nothing to conflict with, whatever the writer believed.
    const setAside = standing !== 0 && save.basedOn !== standing && !save.overrule;
    const { field, basedOn, value, carriedOver } = save;
    const revision = last + 1;
    appended.push({ draft, field, revision, basedOn, value, by, at, carriedOver, setAside });
    latest.set(field, { standing: setAside ? standing : revision, last: revision });
    if (setAside) conflicts.add(field);
  }
  return { appended, conflicts: [...conflicts] };
}

async function latestRevisions(db: Database, draft: DraftId, fields: readonly string[]) {
  const rows = await db
    .select({
      field: fieldRevision.field,
      standing: sql<number>`coalesce(max(${fieldRevision.revision}) filter (where not ${fieldRevision.setAside}), 0)`,
      last: sql<number>`max(${fieldRevision.revision})`,
    })
    .from(fieldRevision)
    .where(and(eq(fieldRevision.draft, draft), inArray(fieldRevision.field, [...fields])))
    .groupBy(fieldRevision.field);
  return new Map(rows.map(({ field, standing, last }) => [field, { standing, last }]));
}

export async function append(db: Database, revisions: readonly FieldRevision[]): Promise<void> {
  for (const some of portions(revisions))
    await db
      .insert(fieldRevision)
      .values(some.map((revision) => ({ ...revision, value: jsonOf(revision.value) })));
}
