import type { Day, Instant } from '@qichuang/base';
import { FILING_KINDS, type FilingKind } from '@qichuang/domain';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { dayFrom, instantFrom } from '../schema/types.ts';
import { equals } from './matching.ts';
import { cut, type Page, type PageOf } from './page.ts';
import { notHeldAway, type Scope } from './scope.ts';

/** A duty as everyone concerned may know it: that it is owed, until when, and whether it was handed in; never what a draft says. */
export interface OwedDuty {
  readonly filing: string;
  readonly kind: FilingKind;
  readonly period: string;
  readonly dueOn: Day | null;
  /** `open` until it was handed in for the first time; then the filing's own state. */
  readonly state: string;
  readonly handedInAt: Instant | null;
  readonly platform: { readonly id: string; readonly name: string; readonly number: string } | null;
  readonly city: string;
  readonly organisation: string;
  readonly recommender: string;
}

export interface DutyFilter {
  readonly kind?: string | undefined;
  readonly period?: string | undefined;
  readonly city?: string | undefined;
  /** `open`: not yet handed in; `overdue`: nor in time; `in`: handed in. */
  readonly standing?: 'open' | 'overdue' | 'in' | undefined;
}

const DUTY_KINDS = sql`('annual-work-plan', 'annual-report', 'progress-report')`;
const HANDED_IN = sql`(t.body ->> 'firstSubmittedAt')`;
const JOINED = sql`filing t left join platform p on p.id = t.platform left join recommender r on r.id = t.recommender`;
const CITY = sql`coalesce(p.city, r.city, '')`;

/** Who owes what, soonest due first: a host its own, a recommender its units' and its own, the authority its programme's. */
export async function listDuties(
  db: Database,
  scope: Scope,
  filter: DutyFilter,
  today: string,
  page: Page,
): Promise<PageOf<OwedDuty>> {
  const where = dutiesIn(scope, filter, today);
  const after =
    page.after === undefined
      ? sql`true`
      : sql`(t.due_on, t.id) > (select f.due_on, f.id from filing f where f.id = ${page.after})`;
  const { rows } = await db.execute<DutyRow>(sql`
    select t.id, t.kind, t.period, t.due_on::text as due_on, ${HANDED_IN} as handed_in, t.state,
           p.id as platform, p.body ->> 'name' as name, p.number, ${CITY} as city,
           p.body ->> 'organisationName' as organisation, r.name as recommender
      from ${JOINED}
     where ${where} and ${after}
     order by t.due_on, t.id
     limit ${page.limit + 1}`);
  const counted = await db.execute<{ total: number }>(
    sql`select count(*) as total from ${JOINED} where ${where}`,
  );
  return cut(rows.map(dutyFrom), page, ({ filing }) => filing, Number(counted.rows[0]?.total ?? 0));
}

/** How many are owed, handed in and overdue, city by city, within the same scope and filter. */
export async function dutiesByCity(
  db: Database,
  scope: Scope,
  filter: DutyFilter,
  today: string,
): Promise<readonly CityDuties[]> {
  const { rows } = await db.execute<CityDuties>(sql`
    select ${CITY} as city, count(*)::int as owed,
           (count(*) filter (where ${HANDED_IN} is not null))::int as "handedIn",
           (count(*) filter (where ${overdue(today)}))::int as overdue
      from ${JOINED}
     where ${dutiesIn(scope, { ...filter, standing: undefined }, today)}
     group by 1 order by 1`);
  return rows.map(({ city, owed, handedIn, overdue: late }) => ({ city, owed, handedIn, overdue: late }));
}

export type CityDuties = {
  readonly city: string;
  readonly owed: number;
  readonly handedIn: number;
  readonly overdue: number;
};

/** Active platforms of a programme that owe a duty and have no filing of it yet. */
export async function platformsOwing(
  db: Database,
  duty: {
    readonly programme: string;
    readonly kind: string;
    readonly period: string;
    /** Designated up to this day, and valid on or after `validOn`. */
    readonly designatedBy: string;
    readonly validOn: string;
  },
): Promise<readonly string[]> {
  const { programme, kind, period, designatedBy, validOn } = duty;
  const { rows } = await db.execute<{ id: string }>(sql`
    select p.id from platform p
     where p.programme = ${programme} and p.state = 'active'
       and (p.body ->> 'validFrom') <= ${designatedBy} and (p.body ->> 'validUntil') >= ${validOn}
       and not exists (select 1 from filing f where f.platform = p.id and f.kind = ${kind} and f.period = ${period})
     order by p.id`);
  return rows.map(({ id }) => id);
}

/** Recommenders with active platforms in a programme that have no progress report of a period yet. */
export async function recommendersOwing(
  db: Database,
  duty: { readonly programme: string; readonly period: string; readonly designatedBy: string },
): Promise<readonly string[]> {
  const { programme, period, designatedBy } = duty;
  const { rows } = await db.execute<{ id: string }>(sql`
    select distinct p.body ->> 'recommender' as id from platform p
     where p.programme = ${programme} and p.state = 'active' and (p.body ->> 'validFrom') <= ${designatedBy}
       and not exists (
         select 1 from filing f
          where f.programme = ${programme} and f.kind = 'progress-report' and f.period = ${period}
            and f.recommender = p.body ->> 'recommender')
     order by 1`);
  return rows.map(({ id }) => id);
}

/** Filings still being written whose due day lies between two days, both included. */
export async function unfiledDue(
  db: Database,
  from: string,
  until: string,
): Promise<readonly { readonly id: string; readonly dueOn: Day }[]> {
  const { rows } = await db.execute<{ id: string; due_on: string }>(sql`
    select t.id, t.due_on::text as due_on from filing t
     where t.state in ('draft', 'returned') and t.due_on between ${from}::date and ${until}::date
     order by t.due_on, t.id`);
  return rows.map(({ id, due_on: dueOn }) => ({ id, dueOn: dayFrom(dueOn) }));
}

function dutiesIn(scope: Scope, filter: DutyFilter, today: string): SQL {
  return sql.join(
    [
      sql`t.kind in ${DUTY_KINDS} and t.due_on is not null and t.state <> 'withdrawn'`,
      ofScope(scope),
      equals(sql`t.kind`, filter.kind),
      equals(sql`t.period`, filter.period),
      equals(CITY, filter.city),
      STANDINGS[filter.standing ?? 'all'](today),
    ],
    sql` and `,
  );
}

const STANDINGS = {
  all: () => sql`true`,
  open: () => sql`${HANDED_IN} is null`,
  overdue,
  in: () => sql`${HANDED_IN} is not null`,
} as const;

/** The due day itself is in time. */
function overdue(today: string): SQL {
  return sql`(${HANDED_IN} is null and t.due_on < ${today}::date)`;
}

function ofScope(scope: Scope): SQL {
  switch (scope.kind) {
    case 'organisation':
      return sql`t.organisation = ${scope.id}`;
    case 'recommender':
      return sql`(t.recommender = ${scope.id} and ${notHeldAway(scope, sql`t.organisation`)})`;
    case 'authority':
      return sql`(t.programme = ${scope.programme} and ${notHeldAway(scope, sql`t.organisation`)})`;
    case 'operator':
    case 'none':
      return sql`false`;
  }
}

type DutyRow = {
  readonly id: string;
  readonly kind: string;
  readonly period: string;
  readonly due_on: string | null;
  readonly handed_in: string | null;
  readonly state: string;
  readonly platform: string | null;
  readonly name: string | null;
  readonly number: string | null;
  readonly city: string;
  readonly organisation: string | null;
  readonly recommender: string | null;
};

function dutyFrom(row: DutyRow): OwedDuty {
  return {
    filing: row.id,
    kind: kindFrom(row.kind),
    period: row.period,
    dueOn: row.due_on === null ? null : dayFrom(row.due_on),
    state: row.handed_in === null ? 'open' : row.state,
    handedInAt: row.handed_in === null ? null : instantFrom(row.handed_in),
    platform:
      row.platform === null ? null : { id: row.platform, name: row.name ?? '', number: row.number ?? '' },
    city: row.city,
    organisation: row.organisation ?? '',
    recommender: row.recommender ?? '',
  };
}

/** @throws Error for what is no kind of filing: a corrupt row. */
function kindFrom(text: string): FilingKind {
  const kind = FILING_KINDS.find((one) => one === text);
  if (kind === undefined) throw new Error('corrupt kind in a row');
  return kind;
}
