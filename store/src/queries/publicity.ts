import type { Instant } from '@qichuang/base';
import type { Announcement, Application, Notice, NoticeId, RoundId } from '@qichuang/domain';
import { and, asc, count, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { application } from '../schema/applications.ts';
import { announcement, notice, objection } from '../schema/publicity.ts';
import { thingFrom } from '../shelf/gate.ts';

export interface PublicityFilter {
  readonly round?: RoundId | undefined;
  readonly programme?: string | undefined;
}

/** What is up or was up, newest first. Prepared notices are asked for by the shelf, by those who may see them. */
export async function publishedNotices(db: Database, filter: PublicityFilter): Promise<readonly Notice[]> {
  const rows = await db
    .select()
    .from(notice)
    .where(
      and(
        eq(notice.state, 'published'),
        filter.round === undefined ? undefined : eq(notice.round, filter.round),
        filter.programme === undefined ? undefined : eq(notice.programme, filter.programme),
      ),
    )
    .orderBy(desc(notice.startsOn), asc(notice.id));
  return rows.map((row) => thingFrom('notice', row));
}

export async function publishedAnnouncements(
  db: Database,
  filter: PublicityFilter,
): Promise<readonly Announcement[]> {
  const rows = await db
    .select()
    .from(announcement)
    .where(
      and(
        eq(announcement.state, 'published'),
        filter.round === undefined ? undefined : eq(announcement.round, filter.round),
        filter.programme === undefined ? undefined : eq(announcement.programme, filter.programme),
      ),
    )
    .orderBy(desc(announcement.announcedOn), asc(announcement.id));
  return rows.map((row) => thingFrom('announcement', row));
}

/** How many objections to each notice are not yet answered. A notice without any is not in the map. */
export async function openObjections(
  db: Database,
  notices: readonly NoticeId[],
): Promise<ReadonlyMap<NoticeId, number>> {
  if (notices.length === 0) return new Map();
  const rows = await db
    .select({ notice: objection.notice, open: count() })
    .from(objection)
    .where(and(inArray(objection.notice, [...notices]), inArray(objection.state, ['filed', 'accepted'])))
    .groupBy(objection.notice);
  const open = new Map(rows.map((row) => [row.notice, row.open]));
  return new Map(notices.flatMap((id) => (open.has(id) ? [[id, open.get(id) ?? 0] as const] : [])));
}

/** Applications whose due time is over, longest first: what the clock has to see to. The due instant itself is in time. */
export async function lapsedDue(db: Database, at: Instant, limit = 500): Promise<readonly Application[]> {
  const rows = await db
    .select()
    .from(application)
    .where(and(inArray(application.state, ['draft', 'returned', 'correction']), lt(application.dueAt, at)))
    .orderBy(asc(application.dueAt), asc(application.id))
    .limit(limit);
  return rows.map((row) => thingFrom('application', row));
}
