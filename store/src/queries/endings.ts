import type { Measure, Platform } from '@qichuang/domain';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { type ThingRow, thingFrom } from '../shelf/gate.ts';
import { equals, matches } from './matching.ts';
import { cut, type Page, type PageOf } from './page.ts';
import { notHeldAway, type Scope } from './scope.ts';

export interface EndingFilter {
  /** Valid no longer than this day (inclusive). */
  readonly until: string;
  /** Only those nobody has applied to renew. */
  readonly unrenewed?: boolean | undefined;
  readonly city?: string | undefined;
  readonly category?: string | undefined;
  readonly text?: string | undefined;
}

/** Active platforms of the scope whose validity ends by a day, the soonest first (A3.6, B5.2). */
export async function listEnding(
  db: Database,
  scope: Scope,
  { until, unrenewed, city, category, text }: EndingFilter,
  page: Page,
): Promise<PageOf<Platform>> {
  const where = sql`${platformsIn(scope)} and p.state = 'active' and p.body ->> 'validUntil' <= ${until}
    and ${unrenewed ? NOT_RENEWED : sql`true`}
    and ${equals(sql`p.city`, city)} and ${equals(sql`p.category`, category)} and ${matches('platform', sql`p.id`, text)}`;
  const after =
    page.after === undefined
      ? sql`true`
      : sql`(p.body ->> 'validUntil', p.id) > (select q.body ->> 'validUntil', q.id from platform q where q.id = ${page.after})`;
  const { rows } = await db.execute<ThingRow & Record<string, unknown>>(sql`
    select p.id, p.version, p.body from platform p
     where ${where} and ${after}
     order by p.body ->> 'validUntil', p.id
     limit ${page.limit + 1}`);
  const counted = await db.execute<{ total: number }>(
    sql`select count(*) as total from platform p where ${where}`,
  );
  const found = rows.map((row) => thingFrom('platform', row));
  return cut(found, page, ({ id }) => id, Number(counted.rows[0]?.total ?? 0));
}

/** Neither renewed nor with an application for it that is under way. */
const NOT_RENEWED = sql`p.body ->> 'renewedBy' is null and not exists (
  select 1 from application a
   where a.organisation = p.organisation and a.body ->> 'renews' = p.id
     and a.receipt is not null and a.state not in ('withdrawn', 'lapsed', 'not_recommended', 'not_accepted', 'not_selected', 'disqualified'))`;

function platformsIn(scope: Scope): SQL {
  switch (scope.kind) {
    case 'organisation':
      return sql`p.organisation = ${scope.id}`;
    case 'recommender':
      return sql`(p.body ->> 'recommender' = ${scope.id} and ${notHeldAway(scope, sql`p.organisation`)})`;
    case 'authority':
      return sql`(p.programme = ${scope.programme} and ${notHeldAway(scope, sql`p.organisation`)})`;
    case 'operator':
    case 'none':
      return sql`false`;
  }
}

/** Active platforms that end by a day, for the clock: in order of id. */
export async function endingBy(db: Database, until: string): Promise<readonly Platform[]> {
  const { rows } = await db.execute<ThingRow & Record<string, unknown>>(sql`
    select p.id, p.version, p.body from platform p
     where p.state = 'active' and p.body ->> 'validUntil' <= ${until}
     order by p.id`);
  return rows.map((row) => thingFrom('platform', row));
}

/** Active platforms with an entry that came true since their row last followed the record (B5.4). */
export async function behindRecord(db: Database, today: string): Promise<readonly string[]> {
  const { rows } = await db.execute<{ platform: string }>(sql`
    select distinct e.platform
      from record_entry e join platform p on p.id = e.platform
     where p.state = 'active' and e.state = 'standing' and e.body ->> 'filing' is not null
       and e.valid_from <= ${today}::date
       and e.valid_from > coalesce(p.body ->> 'followedOn', p.body ->> 'announcedOn')::date
     order by e.platform`);
  return rows.map(({ platform }) => platform);
}

/**
 * Active platforms whose row was changed after their certificate was last issued, with the number of that change and the digest of the
 * certificate: by names, holder or partners, or by what no certificate speaks of (A3.6, B5.4). A platform announced before there were certificates has none to follow.
 */
export async function certificatesBehind(
  db: Database,
): Promise<readonly { readonly platform: string; readonly change: number; readonly issued: string }[]> {
  const { rows } = await db.execute<{ platform: string; change: string; issued: string }>(sql`
    select p.id as platform, max(f.seq) filter (where f.act = 'change-platform') as change,
           (array_agg(f.digest order by f.seq desc) filter (where f.act = 'issue-certificate'))[1] as issued
      from platform p join fact f on f.subject_id = p.id
     where p.state = 'active' and f.act in ('change-platform', 'issue-certificate')
     group by p.id
    having max(f.seq) filter (where f.act = 'change-platform')
         > max(f.seq) filter (where f.act = 'issue-certificate')
     order by p.id`);
  return rows.map(({ platform, change, issued }) => ({ platform, change: Number(change), issued }));
}

/** Decided commendations and revocations: public, the latest first (A3.8, B5.3). */
export async function publishedMeasures(
  db: Database,
  filter: { readonly programme?: string | undefined; readonly platform?: string | undefined },
): Promise<readonly Measure[]> {
  const { rows } = await db.execute<ThingRow & Record<string, unknown>>(sql`
    select m.id, m.version, m.body from measure m
     where m.kind in ('commendation', 'revocation') and m.state = 'decided'
       and ${equals(sql`m.programme`, filter.programme)} and ${equals(sql`m.platform`, filter.platform)}
     order by m.body -> 'decided' ->> 'at' desc, m.id
     limit 500`);
  return rows.map((row) => thingFrom('measure', row));
}
