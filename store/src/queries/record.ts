import type { MilestoneStanding } from '@qichuang/domain';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { equals } from './matching.ts';
import { notHeldAway, type Scope } from './scope.ts';

/** A platform whose operating record lacks something on a day. */
type RecordGap = {
  readonly platform: string;
  readonly name: string;
  readonly number: string;
  readonly organisation: string;
  readonly city: string;
  readonly announcedOn: string;
  /** Ids of the items that nothing says on that day. */
  readonly missing: readonly string[];
};

/**
 * Active platforms within the reader's sight whose record lacks one of the items on a day, the longest designated first (B5.2).
 *
 * @param items - what has to be there, of one programme.
 */
export async function recordGaps(
  db: Database,
  scope: Scope,
  programme: string,
  items: readonly string[],
  today: string,
): Promise<readonly RecordGap[]> {
  const { rows } = await db.execute<RecordGap>(sql`
    select * from (
      select p.id as platform, p.body ->> 'name' as name, p.number, p.body ->> 'organisationName' as organisation,
             p.city, p.announced_on::text as "announcedOn",
             array(
               select i.item from unnest(${sql.param([...items])}::text[]) with ordinality as i (item, place)
                where not exists (
                  select 1 from record_entry e
                   where e.platform = p.id and e.item = i.item and e.state = 'standing'
                     and e.valid_from <= ${today}::date
                     and coalesce((e.body ->> 'validUntil')::date, date '9999-12-31') >= ${today}::date)
                order by i.place) as missing
        from platform p
       where p.state = 'active' and p.programme = ${programme} and (p.body ->> 'validUntil') >= ${today}
         and ${platformsIn(scope)}) g
     where cardinality(g.missing) > 0
     order by g."announcedOn", g.number`);
  return rows.map(({ platform, name, number, organisation, city, announcedOn, missing }) => {
    return { platform, name, number, organisation, city, announcedOn, missing };
  });
}

type CityMilestones = { readonly city: string } & Readonly<Record<MilestoneStanding, number>>;

/** Milestones of every city by how they stand on a day, within the reader's sight; what a platform that ended left undone is counted no more (A4.1, B6.1). */
export async function milestonesByCity(
  db: Database,
  scope: Scope,
  {
    today,
    dueUntil,
    platform,
  }: { readonly today: string; readonly dueUntil: string; readonly platform?: string },
): Promise<readonly CityMilestones[]> {
  const count = (condition: SQL) => sql`(count(*) filter (where ${condition}))::int`;
  const { rows } = await db.execute<CityMilestones>(sql`
    select p.city,
           ${count(sql`m.state = 'planned' and p.state = 'active' and m.due_on < ${today}::date`)} as overdue,
           ${count(sql`m.state = 'planned' and p.state = 'active' and m.due_on between ${today}::date and ${dueUntil}::date`)} as due,
           ${count(sql`m.state = 'planned' and p.state = 'active' and m.due_on > ${dueUntil}::date`)} as planned,
           ${count(sql`m.state = 'reported'`)} as reported,
           ${count(sql`m.state = 'done'`)} as done,
           ${count(sql`m.state = 'cancelled'`)} as cancelled
      from milestone m join platform p on p.id = m.platform
     where ${platformsIn(scope)} and ${equals(sql`p.id`, platform)}
     group by p.city order by p.city`);
  return rows.map(({ city, overdue, due, planned, reported, done, cancelled }) => {
    return { city, overdue, due, planned, reported, done, cancelled };
  });
}

/** Milestones somebody has asked to be changed: by another day, or cancelled; within the reader's sight (B6.1). */
export async function milestonesAsked(
  db: Database,
  scope: Scope,
  what: 'move' | 'cancel',
): Promise<readonly { readonly id: string; readonly platform: string; readonly at: string }[]> {
  const asked = sql`m.body -> 'asked'`;
  const { rows } = await db.execute<{ id: string; platform: string; at: string }>(sql`
    select m.id, m.platform, ${asked} ->> 'at' as at from milestone m join platform p on p.id = m.platform
     where m.state = 'planned' and jsonb_typeof(${asked}) = 'object' and ${platformsIn(scope)}
       and ${what === 'cancel' ? sql`${asked} ->> 'to' is null` : sql`${asked} ->> 'to' is not null`}
     order by 3, m.id`);
  return rows.map(({ id, platform, at }) => ({ id, platform, at }));
}

/** Planned milestones of active platforms due between two days, both included: for reminders. */
export async function milestonesDue(
  db: Database,
  from: string,
  until: string,
): Promise<readonly { readonly id: string; readonly dueOn: string }[]> {
  const { rows } = await db.execute<{ id: string; due_on: string }>(sql`
    select m.id, m.due_on::text as due_on from milestone m join platform p on p.id = m.platform
     where m.state = 'planned' and p.state = 'active' and m.due_on between ${from}::date and ${until}::date
     order by m.due_on, m.id`);
  return rows.map(({ id, due_on: dueOn }) => ({ id, dueOn }));
}

/** Platforms whose record has not begun: those announced before there was one. */
export async function platformsWithoutRecord(db: Database): Promise<readonly string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select p.id from platform p
     where not exists (select 1 from record_entry e where e.platform = p.id and e.item = 'name')
     order by p.id limit 500`);
  return rows.map(({ id }) => id);
}

/** Condition on `platform p`. */
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
