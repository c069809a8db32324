import type { PersonId, Things } from '@qichuang/domain';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { type ThingRow, thingFrom } from '../shelf/gate.ts';
import { equals, isOneOf, matches } from './matching.ts';
import { cut, type Page, type PageOf } from './page.ts';
import { notHeldAway, platformNotHeldAway, type Scope } from './scope.ts';

/** Where a kind's rows stand and which of its columns say whose they are; the others are reached by the platform. */
const LISTED = {
  filing: { table: sql`filing`, due: sql`t.due_on`, owner: true },
  recordEntry: { table: sql`record_entry`, due: sql`t.valid_from`, owner: false },
  milestone: { table: sql`milestone`, due: sql`t.due_on`, owner: false },
  measure: { table: sql`measure`, due: sql`t.due_on`, owner: true },
  evaluation: { table: sql`evaluation`, due: sql`null::date`, owner: true },
  inspectionTask: { table: sql`inspection_task`, due: sql`(t.body ->> 'inspectOn')::date`, owner: true },
  // What was decided last stands first.
  support: {
    table: sql`support`,
    due: sql`(date '2000-01-01' + (date '2999-12-31' - (t.body ->> 'decidedOn')::date))`,
    owner: false,
  },
  voice: { table: sql`voice`, due: sql`(t.body ->> 'answerDueOn')::date`, owner: true },
} as const;

export type LifeKind = keyof typeof LISTED;

/** For whom what happened is listed: an inspector has a list of inspection tasks, and of nothing else. */
export type LifeScope =
  | Scope
  | { readonly kind: 'inspector'; readonly programme: string; readonly person: PersonId };

/** What may be asked for; a kind without such a column is not asked by it. */
export interface LifeFilter {
  readonly platform?: string | undefined;
  readonly states?: readonly string[] | undefined;
  /** Equal to a column of the kind: `kind`, `period`, `item`, `year`, `source`, `campaign`, `inspection`, `about`. */
  readonly columns?: Readonly<Record<string, string | number | undefined>> | undefined;
  /** Due before this day (exclusive); only where the kind has a day. */
  readonly dueBefore?: string | undefined;
  /** Due on this day or later. */
  readonly dueFrom?: string | undefined;
  /** Only of platforms that run. */
  readonly running?: true | undefined;
  readonly city?: string | undefined;
  readonly category?: string | undefined;
  /** Searched in the platform's name, number and holder. */
  readonly text?: string | undefined;
}

const COLUMNS: Readonly<Record<LifeKind, readonly string[]>> = {
  filing: ['kind', 'period', 'about'],
  recordEntry: ['item'],
  milestone: [],
  measure: ['kind'],
  evaluation: ['campaign', 'category'],
  inspectionTask: ['inspection'],
  support: ['kind', 'source', 'year'],
  voice: ['number', 'kind', 'topic'],
};

/** Columns that stand in the body alone. */
const IN_BODY: readonly string[] = ['voice.kind', 'voice.topic'];

/**
 * What happened to platforms after their designation, within what the reader may see: a host its own, a recommender its units', the
 * authority its programme's. Soonest due first, then by id.
 */
export async function listLife<Kind extends LifeKind>(
  db: Database,
  kind: Kind,
  scope: LifeScope,
  filter: LifeFilter,
  page: Page,
): Promise<PageOf<Things[Kind]>> {
  const { table, due } = LISTED[kind];
  const where = sql`${lifeIn(kind, scope)} and ${asked(kind, filter)}`;
  const key = sql`coalesce(${due}, date '9999-12-31')`;
  const after =
    page.after === undefined
      ? sql`true`
      : sql`(${key}, t.id) > (select ${key}, t.id from ${table} t where t.id = ${page.after})`;
  const { rows } = await db.execute<ThingRow & Record<string, unknown>>(sql`
    select t.id, t.version, t.body from ${table} t
     where ${where} and ${after}
     order by ${key}, t.id
     limit ${page.limit + 1}`);
  const counted = await db.execute<{ total: number }>(
    sql`select count(*) as total from ${table} t where ${where}`,
  );
  return cut(
    rows.map((row) => thingFrom(kind, row)),
    page,
    ({ id }) => id,
    Number(counted.rows[0]?.total ?? 0),
  );
}

/** How many there are in each state, within the same scope and under the same filter but for the state. */
export async function lifeCounts(
  db: Database,
  kind: LifeKind,
  scope: LifeScope,
  filter: LifeFilter,
): Promise<Readonly<Record<string, number>>> {
  const { table } = LISTED[kind];
  const { rows } = await db.execute<{ state: string; total: number }>(sql`
    select t.state, count(*) as total from ${table} t
     where ${lifeIn(kind, scope)} and ${asked(kind, { ...filter, states: undefined })}
     group by t.state order by t.state`);
  return Object.fromEntries(rows.map(({ state, total }) => [state, Number(total)]));
}

export function asked(kind: LifeKind, filter: LifeFilter): SQL {
  const { platform, states, columns = {}, dueBefore, dueFrom, city, category, text } = filter;
  const { due } = LISTED[kind];
  const equal = Object.entries(columns).map(([name, value]) => {
    if (!COLUMNS[kind].includes(name)) throw new Error(`${kind} is not listed by ${name}`);
    return equals(
      IN_BODY.includes(`${kind}.${name}`) ? sql`t.body ->> ${name}::text` : sql`t.${sql.identifier(name)}`,
      value,
    );
  });
  const ofPlatform =
    city === undefined && category === undefined && (text ?? '') === ''
      ? sql`true`
      : sql`t.platform in (select p.id from platform p where
          ${equals(sql`p.city`, city)} and ${equals(sql`p.category`, category)} and ${matches('platform', sql`p.id`, text)})`;
  return sql.join(
    [
      equals(sql`t.platform`, platform),
      isOneOf(sql`t.state`, states),
      dueBefore === undefined ? sql`true` : sql`${due} < ${dueBefore}::date`,
      dueFrom === undefined ? sql`true` : sql`${due} >= ${dueFrom}::date`,
      filter.running === undefined
        ? sql`true`
        : sql`t.platform in (select p.id from platform p where p.state = 'active')`,
      ofPlatform,
      ...equal,
    ],
    sql` and `,
  );
}

/** Condition on `t`. A draft is its writer's affair; to others a filing exists once it was handed in. */
export function lifeIn(kind: LifeKind, scope: LifeScope): SQL {
  const { owner } = LISTED[kind];
  const known = handedIn(kind);
  switch (scope.kind) {
    case 'organisation':
      return owner
        ? sql`(t.organisation = ${scope.id} and ${told(kind)})`
        : sql`t.platform in (select p.id from platform p where p.organisation = ${scope.id})`;
    case 'recommender':
      if (kind === 'filing')
        return sql`(t.recommender = ${scope.id} and (${known} or t.organisation is null) and ${notAway(kind, scope)})`;
      // A milestone goes with its platform, whoever recommends it now.
      return owner
        ? sql`(t.recommender = ${scope.id} and ${told(kind)} and ${notAway(kind, scope)})`
        : sql`(t.platform in (select p.id from platform p where p.body ->> 'recommender' = ${scope.id}) and ${notAway(kind, scope)})`;
    case 'authority':
      return sql`(t.programme = ${scope.programme} and ${known} and ${notAway(kind, scope)})`;
    case 'inspector':
      return kind === 'inspectionTask'
        ? sql`(t.programme = ${scope.programme} and t.body -> 'persons' @> to_jsonb(${scope.person}::text))`
        : sql`false`;
    case 'operator':
    case 'none':
      return sql`false`;
  }
}

/** Nothing of a platform an official is tied to, nor what its host filed without one. */
function notAway(kind: LifeKind, scope: Parameters<typeof notHeldAway>[0]): SQL {
  const ofHost = LISTED[kind].owner ? notHeldAway(scope, sql`t.organisation`) : sql`true`;
  return sql`(${ofHost} and ${platformNotHeldAway(scope, sql`t.platform`)})`;
}

/** An inspection exists for its platform and its recommender once they were told of it; the domain's `maySeeTask` says the same. */
function told(kind: LifeKind): SQL {
  return kind === 'inspectionTask' ? sql`jsonb_typeof(t.body -> 'notified') = 'object'` : sql`true`;
}

function handedIn(kind: LifeKind): SQL {
  if (kind === 'filing') return sql`(t.body ->> 'firstSubmittedAt') is not null`;
  // A problem is its recommender's affair until it is passed on, or was answered.
  return kind === 'voice' ? sql`t.state <> 'raised'` : sql`true`;
}
