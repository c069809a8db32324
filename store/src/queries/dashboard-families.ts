import { DUE_WITHIN_DAYS } from '@qichuang/domain';
import { type SQL, sql } from 'drizzle-orm';
import { type DashboardDay, shanghaiDay, stateAt } from './dashboard-day.ts';
import { equals } from './matching.ts';
import { caseNotHeldAway, type Scope } from './scope.ts';

/**
 * What a dashboard counts, each as rows of one shape: `key` (of the row), `thing` and `id` (what it opens), `platform`, `name`, `number`,
 * `organisation`, `label` (what the row says besides), `city`, `category`, `year`, `standing`, `kind`, `part`, `day`, `amount`.
 */
export const DASHBOARD_FAMILIES = {
  counted,
  platforms,
  applications,
  objected,
  milestones,
  duties,
  grades,
  measures,
  support,
  inspections,
  outcomes,
  goals,
} as const satisfies Record<string, (scope: Scope, day: DashboardDay) => SQL>;

export type DashboardFamily = keyof typeof DASHBOARD_FAMILIES;

const OF_PLATFORM = sql`pf.id as platform, pf.name, pf.number, pf.organisation`;

/**
 * What counts towards a target: platforms and, as `on_notice`, what is about to be one. `kind` is `first` but for renewals, so that `first` is
 * everything ever designated; `part` is the platform's state, `succeeded` where its renewal counts in its stead, so that `active` is valid now.
 */
function counted(): SQL {
  return sql`
    select pf.id as key, 'platform' as thing, pf.id, ${OF_PLATFORM}, '' as label, pf.city, pf.category, pf.year,
           'designated' as standing, pf.kind,
           case when pf.renewed and pf.standing = 'active' then 'succeeded' else pf.standing end as part,
           pf.announced_on as day, 1::numeric as amount
      from pf
     union all
    select n.key, n.thing, n.id, n.platform, n.name, n.number, n.organisation, n.label, n.city, n.category, n.year,
           n.standing, n.kind, case n.kind when 'first' then 'on_notice' else 'renewal_on_notice' end, n.day, n.amount
      from ap n
     where n.standing = 'on_notice'`;
}

function platforms(): SQL {
  return sql`
    select pf.id as key, 'platform' as thing, pf.id, ${OF_PLATFORM}, '' as label, pf.city, pf.category, pf.year,
           pf.standing, pf.kind, pf.part, pf.announced_on as day, 1::numeric as amount
      from pf`;
}

/** How far an application came: the furthest of its steps, which no withdrawal takes back. */
const STEPS = sql`(values ('submitted', 1), ('returned', 1), ('not_recommended', 1), ('recommended', 2), ('correction', 2),
  ('not_accepted', 2), ('accepted', 3), ('in_review', 4), ('reviewed', 5), ('not_selected', 5), ('selected', 6), ('on_notice', 7),
  ('designated', 8)) as step (state, place)`;
const STEP_NAMES = sql`array['submitted', 'recommended', 'accepted', 'in_review', 'reviewed', 'selected', 'on_notice', 'designated']`;

function applications(_scope: Scope, { round }: DashboardDay): SQL {
  return sql`
    select ap.key, ap.thing, ap.id, ap.platform, ap.name, ap.number, ap.organisation, ap.label, ap.city, ap.category, ap.year,
           ap.standing, ap.kind, ap.part, ap.day, ap.amount
      from ap where ${equals(sql`ap.round`, round)}`;
}

/**
 * Applications as they were on a day, as `ap`, read once for all families that speak of them. `part` is the furthest step. Nobody but the
 * authority is told that a review is over before its result is public.
 */
export function applicationsOn(scope: Scope, { programme, until }: DashboardDay): SQL {
  const within =
    scope.kind === 'authority'
      ? sql`(a.programme = ${scope.programme} and ${caseNotHeldAway(scope)})`
      : sql`(a.recommender = ${ownId(scope)} and ${scope.kind === 'recommender' ? caseNotHeldAway(scope) : sql`true`})`;
  const hidden = scope.kind === 'authority' ? sql`false` : sql`s.state in ('reviewed', 'selected')`;
  return sql`ap as (
    select q.id as key, 'application' as thing, q.id, q.platform, q.name, q.number, q.organisation, q.label, q.city, q.category,
           q.year, q.round, q.standing, q.kind, coalesce((${STEP_NAMES})[q.furthest], 'submitted') as part, q.day, 1::numeric as amount
      from (
        select a.id, a.round, null::text as platform, a.name, a.receipt as number, o.name as organisation, '' as label,
               left(o.region, 4) as city, a.category, r.year,
               case when ${hidden} then 'in_review' else s.state end as standing,
               case when exists (select 1 from platform b where b.id = a.body ->> 'renews' and b.programme = a.programme)
                    then 'renewal' else 'first' end as kind,
               least(greatest(
                 (select max(step.place) from ${STEPS} where step.state = s.state),
                 (select max(step.place) from fact f join ${STEPS} on step.state = f."to"
                   where f.subject_id = a.id and f.at <= ${until})), case when ${hidden} then 4 else 8 end) as furthest,
               (select ${shanghaiDay(sql`min(f.at)`)} from fact f
                 where f.subject_id = a.id and f."to" in ('submitted', 'recommended')) as day
          from application a
          join round r        on r.id = a.round
          join organisation o on o.id = a.organisation
         cross join lateral (select ${stateAt(sql`a`, until)} as state) s
         where ${within} and a.programme = ${programme}
           and a.receipt is not null and s.state is not null and s.state <> 'draft') q)`;
}

/** On notice with an objection that nobody has answered yet: the authority's to know. */
function objected(scope: Scope, day: DashboardDay): SQL {
  return sql`
    select n.key, n.thing, n.id, n.platform, n.name, n.number, n.organisation, n.label, n.city, n.category, n.year,
           n.standing, n.kind, n.part, n.day, n.amount
      from ap n
     where n.standing = 'on_notice' and ${scope.kind === 'authority'}
       and exists (
         select 1 from objection j
          where j.application = n.id and ${stateAt(sql`j`, day.until)} in ('filed', 'accepted'))`;
}

function ownId(scope: Scope): string {
  return scope.kind === 'recommender' ? scope.id : '';
}

/** As each stood on the day, on the due day it had then; of platforms that were in force. */
function milestones(_scope: Scope, { on, until }: DashboardDay): SQL {
  return sql`
    select q.id as key, 'platform' as thing, pf.id, ${OF_PLATFORM}, q.task as label, pf.city, pf.category,
           extract(year from q.due_on)::int as year,
           case when q.state <> 'planned' then q.state
                when q.due_on < ${on}::date then 'overdue'
                when q.due_on <= ${on}::date + ${DUE_WITHIN_DAYS}::int then 'due'
                else 'planned' end as standing,
           q.origin as kind, '' as part, q.due_on as day, 1::numeric as amount
      from (
        select m.id, m.platform, m.body ->> 'task' as task, m.body ->> 'origin' as origin,
               ${stateAt(sql`m`, until)} as state,
               coalesce((
                 select (v.moved ->> 'from')::date
                   from jsonb_array_elements(m.body -> 'moved') with ordinality as v (moved, place)
                  where (v.moved ->> 'consentedAt')::timestamptz > ${until}
                  order by v.place limit 1), m.due_on) as due_on
          from milestone m
         where m.platform in (select id from pf)) q
      join pf on pf.id = q.platform
     where q.state is not null and (q.state <> 'planned' or pf.standing = 'active')`;
}

/** `kind`: which duty; `part`: its period; `standing`: handed in on time or late, or still open, or overdue. */
function duties(scope: Scope, { programme, on, until }: DashboardDay): SQL {
  const within =
    scope.kind === 'authority' ? sql`t.programme = ${scope.programme}` : sql`t.recommender = ${ownId(scope)}`;
  const handedIn = sql`(t.body ->> 'firstSubmittedAt')::timestamptz`;
  return sql`
    select t.id as key, case when ${handedIn} <= ${until} then 'filing' else 'platform' end as thing,
           case when ${handedIn} <= ${until} then t.id else coalesce(t.platform, '') end as id,
           t.platform, coalesce(pf.name, c.name) as name,
           coalesce(pf.number, '') as number, coalesce(pf.organisation, c.name) as organisation, '' as label,
           coalesce(pf.city, c.city, '') as city, coalesce(pf.category, '') as category,
           extract(year from t.due_on)::int as year,
           case when ${handedIn} <= ${until} and ${shanghaiDay(handedIn)} <= t.due_on then 'in-time'
                when ${handedIn} <= ${until} then 'late'
                when t.due_on < ${on}::date then 'overdue'
                else 'open' end as standing,
           t.kind, t.period as part, t.due_on as day, 1::numeric as amount
      from filing t
      join recommender c on c.id = t.recommender
      left join pf       on pf.id = t.platform
     where ${within} and t.programme = ${programme}
       and t.kind in ('annual-work-plan', 'annual-report', 'progress-report') and t.due_on is not null
       and (t.platform is null or pf.id is not null)
       and (t.body ->> 'beganAt')::timestamptz <= ${until} and ${stateAt(sql`t`, until)} <> 'withdrawn'`;
}

/** The last published grade of every platform by the day. */
function grades(_scope: Scope, { until }: DashboardDay): SQL {
  return sql`
    select distinct on (e.platform)
           e.id as key, 'evaluation' as thing, e.id, ${OF_PLATFORM}, c.body ->> 'title' as label, pf.city, pf.category, c.year,
           e.body ->> 'grade' as standing, c.kind, '' as part, ${shanghaiDay(sql`c.body -> 'published' ->> 'at'`)} as day,
           coalesce((e.body ->> 'totalHundredths')::numeric / 100, 0) as amount
      from evaluation e
      join campaign c on c.id = e.campaign
      join pf         on pf.id = e.platform
     where (c.body -> 'published' ->> 'at')::timestamptz <= ${until} and e.state = 'published' and e.body ->> 'grade' is not null
     order by e.platform, (c.body -> 'published' ->> 'at') desc, e.id`;
}

/** Warnings, rectifications, revocations and praise; a rectification whose day has passed is `overdue`. */
function measures(_scope: Scope, { on, until }: DashboardDay): SQL {
  return sql`
    select m.id as key, 'measure' as thing, m.id, ${OF_PLATFORM}, m.body ->> 'ground' as label, pf.city, pf.category,
           extract(year from ${shanghaiDay(sql`m.body -> 'proposed' ->> 'at'`)})::int as year,
           case when s.state = 'running' and m.due_on < ${on}::date then 'overdue' else s.state end as standing,
           m.kind, '' as part, ${shanghaiDay(sql`m.body -> 'proposed' ->> 'at'`)} as day, 1::numeric as amount
      from measure m
      join pf on pf.id = m.platform
     cross join lateral (select ${stateAt(sql`m`, until)} as state) s
     where s.state is not null and (m.body -> 'proposed' ->> 'at')::timestamptz <= ${until}`;
}

/** `part` is the source, `amount` what was promised, in fen. */
function support(_scope: Scope, { until }: DashboardDay): SQL {
  return sql`
    select t.id as key, 'platform' as thing, pf.id, ${OF_PLATFORM}, t.body ->> 'purpose' as label, pf.city, pf.category, t.year,
           s.state as standing, t.kind, t.source as part, (t.body ->> 'decidedOn')::date as day,
           (t.body ->> 'amountFen')::numeric as amount
      from support t
      join pf on pf.id = t.platform
     cross join lateral (select ${stateAt(sql`t`, until)} as state) s
     where s.state = 'standing' and (t.body ->> 'recordedAt')::timestamptz <= ${until}`;
}

/** What published inspections came to, as it was known on the day: what was put right afterwards is told from that day on. */
function inspections(_scope: Scope, { until }: DashboardDay): SQL {
  return sql`
    select t.id as key, 'platform' as thing, pf.id, ${OF_PLATFORM}, i.body ->> 'name' as label, pf.city, pf.category, i.year,
           x.overall as standing, 'inspection' as kind, '' as part, (t.body ->> 'endedOn')::date as day, 1::numeric as amount
      from inspection_task t
      join inspection i on i.id = t.inspection
      join pf           on pf.id = t.platform
     cross join lateral (
       select coalesce((
         select c.correction -> 'before' ->> 'overall'
           from jsonb_array_elements(coalesce(t.body -> 'corrections', '[]'::jsonb)) with ordinality as c (correction, place)
          where (c.correction -> 'published' ->> 'at')::timestamptz > ${until}
          order by c.place limit 1), t.body -> 'findings' ->> 'overall') as overall) x
     where (t.body -> 'published' ->> 'at')::timestamptz <= ${until} and x.overall is not null`;
}

/** What annual reports that were taken in by the day say, as frozen when handed in: `kind` is the measure, `year` that of the report. */
function outcomes(_scope: Scope, { until }: DashboardDay): SQL {
  return sql`
    select q.id || ':' || m.measure as key, 'filing' as thing, q.id, ${OF_PLATFORM}, '' as label, pf.city, pf.category,
           q.year, 'accepted' as standing, m.measure as kind, '' as part, q.day, m.value::numeric as amount
      from (
        select t.id, t.platform, t.period::int as year, ${shanghaiDay(sql`t.body ->> 'firstSubmittedAt'`)} as day,
               (select c.copy ->> 'hash'
                  from jsonb_array_elements(t.body -> 'copies') with ordinality as c (copy, place)
                 where (c.copy ->> 'at')::timestamptz <= ${until}
                 order by c.place desc limit 1) as hash
          from filing t
         where t.kind = 'annual-report' and t.platform in (select id from pf) and t.period ~ '^[0-9]{4}$'
           and (t.body ->> 'firstSubmittedAt')::timestamptz <= ${until} and ${stateAt(sql`t`, until)} = 'accepted') q
      join frozen z on z.hash = q.hash
      join pf       on pf.id = q.platform
     cross join lateral jsonb_each_text(z.figures -> 'reckoned') as m (measure, value)`;
}

/** What applications promised for each of their years; `kind` is the measure, `year` the one it is promised for. */
function goals(): SQL {
  return sql`
    select pf.id || ':' || g.place || ':' || y.nth as key, 'platform' as thing, pf.id, ${OF_PLATFORM}, '' as label, pf.city,
           pf.category, extract(year from pf.announced_on)::int + y.nth - 1 as year, 'promised' as standing,
           g.goal ->> 'goal_indicator' as kind, '' as part, pf.announced_on as day,
           (g.goal ->> ('goal_year' || y.nth))::numeric as amount
      from pf
      join platform p    on p.id = pf.id
      join application a on a.id = p.application
      join frozen z      on z.hash = a.body -> 'copies' -> -1 ->> 'hash'
     cross join lateral jsonb_array_elements(
             case when jsonb_typeof(z.figures -> 'goals') = 'array' then z.figures -> 'goals' else '[]'::jsonb end)
           with ordinality as g (goal, place)
     cross join generate_series(1, 3) as y (nth)
     where jsonb_typeof(g.goal -> ('goal_year' || y.nth)) = 'number'`;
}
