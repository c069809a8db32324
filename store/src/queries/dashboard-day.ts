import type { Day, Instant } from '@qichuang/base';
import { type SQL, sql } from 'drizzle-orm';
import { equals } from './matching.ts';
import { notHeldAway, type Scope } from './scope.ts';

/** Of which programme, on which day, as known by which moment: all that was recorded later is not there. */
export interface DashboardDay {
  readonly programme: string;
  readonly on: Day;
  /** The last instant of a past day; of today, the moment of asking. */
  readonly until: Instant;
  /** Only applications of this round. */
  readonly round?: string | undefined;
}

/**
 * State of the row `t` at a moment by the ledger's facts, which nobody changes; before its first fact it was what that fact came
 * from, and what has no facts (brought in from elsewhere) is as it stands. Null: it was not there yet.
 */
export function stateAt(t: SQL, until: Instant): SQL {
  return sql`coalesce(
    (select f."to" from fact f where f.subject_id = ${t}.id and f.at <= ${until} order by f.seq desc limit 1),
    (select f."from" from fact f where f.subject_id = ${t}.id order by f.seq limit 1),
    case when not exists (select 1 from fact f where f.subject_id = ${t}.id) then ${t}.state end)`;
}

/** `2024` of a timestamp, on Shandong's clock. */
export function shanghaiDay(at: SQL): SQL {
  return sql`((${at})::timestamptz at time zone 'Asia/Shanghai')::date`;
}

/** Days before its end on which a platform counts as ending: the first notice its holder is given. */
const ENDING_DAYS = 180;

/**
 * The platforms of the scope as they were on a day, as `pf`: state, name, holder and city of that day. `kind` is `renewal` where it renews
 * another of the same programme, so that nobody is counted twice as ever designated; `part` tells whether it ends soon.
 */
export function platformsOn(scope: Scope, { programme, on, until }: DashboardDay): SQL {
  const said = (item: string, key: string) =>
    sql`max(e.body -> 'values' ->> ${key}::text) filter (where e.item = ${item})`;
  // Of a day before its record began it is told what the record began with: the row itself follows every later change.
  const first = (item: string, key: string) => sql`(
    select e.body -> 'values' ->> ${key}::text from record_entry e
     where e.platform = p.id and e.item = ${item} order by e.body ->> 'recordedAt', e.valid_from, e.id limit 1)`;
  return sql`pf as materialized (
    select q.*,
           case when q.standing <> 'active' or q.valid_until > (${on}::date + ${ENDING_DAYS}::int)::text or q.renewed then ''
                when exists (
                  select 1 from application a
                   where a.organisation = q.holder and a.body ->> 'renews' = q.id and a.receipt is not null
                     and ${stateAt(sql`a`, until)} in ${UNDER_WAY}) then 'renewing'
                else 'ending' end as part
      from (
        select p.id, p.number, p.category, p.organisation as holder, ${YEAR} as year, p.announced_on,
               p.body ->> 'validUntil' as valid_until,
               coalesce(k.name, ${first('name', 'name')}, p.body ->> 'name') as name,
               coalesce(k.organisation, ${first('holder', 'name')}, p.body ->> 'organisationName') as organisation,
               coalesce(k.city, ${first('city', 'code')}, p.city) as city, k.chain,
               case when exists (select 1 from platform b where b.id = p.body ->> 'renews' and b.programme = p.programme)
                    then 'renewal' else 'first' end as kind,
               exists (select 1 from platform n where n.id = p.body ->> 'renewedBy' and n.announced_on <= ${on}::date) as renewed,
               case when s.state = 'active' and p.body ->> 'validUntil' < ${on} then 'expired' else s.state end as standing
          from platform p
         cross join lateral (select ${stateAt(sql`p`, until)} as state) s
          left join lateral (
            select ${said('name', 'name')} as name, ${said('holder', 'name')} as organisation, ${said('city', 'code')} as city,
                   ${said('chain', 'code')} as chain
              from record_entry e
             where e.platform = p.id and e.item in ('name', 'holder', 'city', 'chain')
               and e.valid_from <= ${on}::date and coalesce(e.body ->> 'validUntil', '9999-12-31') >= ${on}
               and (e.body ->> 'recordedAt')::timestamptz <= ${until}
               and coalesce((e.body ->> 'supersededAt')::timestamptz, 'infinity') > ${until}) k on true
         where ${platformsIn(scope)} and ${equals(sql`p.programme`, programme)}
           and p.announced_on <= ${on}::date and s.state is not null) q)`;
}

/**
 * Looked up, not joined: of a join by what stands in a body the planner expects a handful of rows, and then compares every filing with
 * every platform.
 */
const YEAR = sql`(select r.year from round r where r.id = p.body ->> 'round')`;

/** States of an application for renewal that may still come to something. */
const UNDER_WAY = sql`('submitted', 'returned', 'recommended', 'correction', 'accepted', 'in_review', 'reviewed', 'selected', 'on_notice')`;

/** Condition on `platform p`. Whoever recommends a platform now sees its past. */
function platformsIn(scope: Scope): SQL {
  switch (scope.kind) {
    case 'recommender':
      return sql`(p.body ->> 'recommender' = ${scope.id} and ${notHeldAway(scope, sql`p.organisation`)})`;
    case 'authority':
      return sql`(p.programme = ${scope.programme} and ${notHeldAway(scope, sql`p.organisation`)})`;
    case 'organisation':
    case 'operator':
    case 'none':
      return sql`false`;
  }
}
