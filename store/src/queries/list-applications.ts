import type { Instant } from '@qichuang/base';
import {
  APPLICATION_STATES,
  type ApplicationId,
  type ApplicationState,
  maySee,
  type OrganisationId,
  parseApplicationId,
  parseOrganisationId,
  parseRecommenderId,
  parseRoundId,
  type RecommenderId,
  type RoundId,
} from '@qichuang/domain';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { instantFrom } from '../schema/types.ts';
import { checkedId } from '../shelf/gate.ts';
import { equals, isOneOf, matches } from './matching.ts';
import { cut, type Page, type PageOf } from './page.ts';
import { applicationsIn, type Scope, sinceSeen, standingOf, stateSeen } from './scope.ts';

export interface ApplicationFilter {
  readonly round?: RoundId | undefined;
  readonly category?: string | undefined;
  readonly states?: readonly string[] | undefined;
  readonly recommender?: RecommenderId | undefined;
  /** Looked for in the name, the applicant's name and the receipt. */
  readonly text?: string | undefined;
  readonly sort?: ApplicationSort | undefined;
}

export type ApplicationSort = keyof typeof SORT_KEYS;

/** One line of a list, as far as the reader of the scope may know it. */
export interface ListedApplication {
  readonly id: ApplicationId;
  readonly version: number;
  readonly state: ApplicationState;
  readonly programme: string;
  readonly round: RoundId;
  readonly roundTitle: { readonly zh: string; readonly en: string };
  readonly category: string;
  readonly kind: string;
  readonly name: string;
  readonly receipt: string | null;
  readonly organisation: { readonly id: OrganisationId; readonly name: string; readonly region: string };
  readonly recommender: { readonly id: RecommenderId; readonly name: string } | null;
  readonly rank: number | null;
  readonly since: Instant;
  readonly dueAt: Instant | null;
  /** The reader's organisation is a partner in it, not the applicant. */
  readonly partner: boolean;
}

// What is missing comes last. A receipt is plain ASCII, names are put in the order of their sound.
const SORT_KEYS = {
  receipt: sql`coalesce(s.receipt, '~') collate "C"`,
  since: sql`s.since`,
  due: sql`coalesce(s.due_at, 'infinity')`,
  name: sql`s.name collate pinyin`,
  rank: sql`coalesce(s.rank, 2147483647)`,
} as const satisfies Record<string, SQL>;

export async function listApplications(
  db: Database,
  scope: Scope,
  filter: ApplicationFilter,
  page: Page,
): Promise<PageOf<ListedApplication>> {
  const key = SORT_KEYS[filter.sort ?? 'receipt'];
  const asked = sql`
        ${equals(sql`s.round`, filter.round)}
    and ${equals(sql`s.category`, filter.category)}
    and ${equals(sql`s.recommender`, filter.recommender)}
    and ${isOneOf(sql`s.state`, filter.states)}
    and ${matches('application', sql`s.id`, filter.text)}`;
  // The place of the row the last part ended with, as it stands now, and only if the reader may see it.
  const after =
    page.after === undefined
      ? sql`true`
      : sql`(${key}, s.id) > (select ${key}, s.id from seen s where s.id = ${page.after})`;

  const { rows } = await db.execute<ListedRow>(sql`
    with seen as not materialized (${seenApplications(scope)})
    select s.*
      from seen s
     where ${asked} and ${after}
     order by ${key}, s.id
     limit ${page.limit + 1}`);
  const counted = await db.execute<{ total: number }>(sql`
    with seen as not materialized (${seenApplications(scope)})
    select count(*) as total from seen s where ${asked}`);
  return cut(
    rows.map((row) => listedFrom(scope, row)),
    page,
    ({ id }) => id,
    Number(counted.rows[0]?.total ?? 0),
  );
}

/** A draft has its name from what is typed in it; it is the applicant's own until it is handed in. */
function nameSeen(scope: Scope): SQL {
  if (scope.kind !== 'organisation') return sql`a.name`;
  return sql`coalesce(nullif(a.name, ''), (
    select f.value #>> '{}' from field_revision f
     where f.draft = a.id and f.field = 'platform_name' and not f.set_aside
     order by f.revision desc limit 1), '')`;
}

function seenApplications(scope: Scope): SQL {
  return sql`
    select a.id, a.version, ${stateSeen(scope)} as state, a.state as real_state, a.programme, a.round, a.category,
           a.body->>'kind' as kind, ${nameSeen(scope)} as name, a.receipt, a.organisation, a.recommender, a.rank,
           ${sinceSeen(scope)} as since, a.due_at,
           r.body->'title' as round_title, o.name as organisation_name, o.region, c.name as recommender_name
      from application a
      join round r            on r.id = a.round
      join organisation o     on o.id = a.organisation
      left join recommender c on c.id = a.recommender
     where ${applicationsIn(scope)}`;
}

/** How many applications of a round stand in each state, as far as the reader may know. */
export async function countsByState(
  db: Database,
  scope: Scope,
  round: RoundId,
): Promise<Readonly<Partial<Record<ApplicationState, number>>>> {
  const { rows } = await db.execute<{ state: string; count: number }>(sql`
    select ${stateSeen(scope)} as state, count(*) as count
      from application a
     where ${applicationsIn(scope)} and a.round = ${round}
     group by 1
     order by 1`);
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
}

type ListedRow = {
  id: string;
  version: number;
  state: string;
  real_state: string;
  programme: string;
  round: string;
  round_title: { zh: string; en: string };
  category: string;
  kind: string;
  name: string;
  receipt: string | null;
  organisation: string;
  organisation_name: string;
  region: string;
  recommender: string | null;
  recommender_name: string | null;
  rank: number | null;
  since: string;
  due_at: string | null;
};

function listedFrom(scope: Scope, row: ListedRow): ListedApplication {
  const partner = scope.kind === 'organisation' && row.organisation !== scope.id;
  const ranked = maySee(
    'recommendation',
    standingOf(scope, partner),
    stateFrom(row.real_state),
    row.receipt !== null,
  );
  return {
    id: checkedId(parseApplicationId, row.id),
    version: row.version,
    state: stateFrom(row.state),
    programme: row.programme,
    round: checkedId(parseRoundId, row.round),
    roundTitle: row.round_title,
    category: row.category,
    kind: row.kind,
    name: row.name,
    receipt: row.receipt,
    organisation: {
      id: checkedId(parseOrganisationId, row.organisation),
      name: row.organisation_name,
      region: row.region,
    },
    recommender:
      row.recommender === null
        ? null
        : { id: checkedId(parseRecommenderId, row.recommender), name: row.recommender_name ?? '' },
    rank: ranked ? row.rank : null,
    since: instantFrom(row.since),
    dueAt: row.due_at === null ? null : instantFrom(row.due_at),
    partner,
  };
}

function stateFrom(text: string): ApplicationState {
  const state = APPLICATION_STATES.find((one) => one === text);
  if (state === undefined) throw new Error('corrupt application row: state');
  return state;
}
