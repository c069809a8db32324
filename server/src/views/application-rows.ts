import { foldForComparison, type Instant } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import {
  type Actor,
  type Application,
  type Organisation,
  type Part,
  type Round,
  type Standing,
  stateAsSeen,
} from '@qichuang/domain';
import { sinceAsSeen } from './case-path.ts';
import { namesOf } from './names.ts';
import { isVeiled, type Room, type Scope, scopeOf, sees } from './standing.ts';

export type ApplicationRow = ViewOf<(typeof REQUESTS)['list-applications']>['rows'][number];

/** What a list is narrowed to; everything is asked of what the reader sees, never of what is hidden from them. */
export interface RowFilter {
  readonly round?: string | undefined;
  readonly category?: string | undefined;
  /** Several states, with commas between them. */
  readonly state?: string | undefined;
  readonly recommender?: string | undefined;
  readonly text?: string | undefined;
  readonly sort: 'receipt' | 'since' | 'due' | 'name' | 'rank';
}

/** Every application of the reader's sight that the filter leaves, in order: the same for screen, count and export. */
export async function applicationRows(
  room: Room,
  actor: Actor,
  filter: RowFilter,
): Promise<readonly ApplicationRow[]> {
  const known = await applicationsInScope(room, scopeOf(actor));
  const listed = known.filter((one) => sees(one, 'identity') && fits(one, filter));
  const rows = await rowsOf(room, listed);
  const found = filter.text === undefined ? rows : rows.filter((row) => mentions(row, filter.text ?? ''));
  return [...found].sort(ORDERS[filter.sort]);
}

/** One page of rows: those behind the row with this id. */
export function pageOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): { readonly rows: Row[]; readonly next: string | null; readonly total: number } {
  const from = after === undefined ? 0 : rows.findIndex(({ id }) => id === after) + 1;
  const page = rows.slice(from, from + limit);
  const last = page.at(-1);
  return {
    rows: page,
    next: last !== undefined && from + limit < rows.length ? last.id : null,
    total: rows.length,
  };
}

interface Known {
  readonly application: Application;
  readonly standing: Standing;
}

async function applicationsInScope({ desk }: Room, scope: Scope): Promise<readonly Known[]> {
  const { shelf } = desk;
  switch (scope.kind) {
    case 'organisation': {
      const own = await shelf.where('application', { organisation: scope.id });
      return [...as('applicant', own), ...as('partner', await joinedBy({ desk }, scope.id))];
    }
    case 'recommender':
      return as(
        'recommender',
        (await shelf.where('application', { recommender: scope.id })).filter(
          ({ receipt }) => receipt !== null,
        ),
      );
    case 'authority':
      return as(
        'authority',
        (await shelf.where('application', { programme: scope.programme })).filter(
          ({ receipt }) => receipt !== null,
        ),
      );
    case 'expert':
    case 'operator':
    case 'none':
      return [];
  }
}

/** Applications of others the organisation was invited to, by its id or by its code. */
async function joinedBy({ desk }: Room, organisation: Organisation['id']): Promise<readonly Application[]> {
  const own = await desk.shelf.find('organisation', organisation);
  const state = ['pending', 'confirmed'];
  const partnerships = [
    ...(await desk.shelf.where('partnership', { organisation, state })),
    ...(own === undefined ? [] : await desk.shelf.where('partnership', { uscc: own.uscc, state })),
  ];
  const ids = [...new Set(partnerships.map(({ application }) => application))];
  const found = await Promise.all(ids.map((id) => desk.shelf.find('application', id)));
  return found.flatMap((application) =>
    application === undefined || application.organisation === organisation ? [] : [application],
  );
}

function as(part: Part, applications: readonly Application[]): readonly Known[] {
  return applications.map((application) => ({ application, standing: { part, grade: null } }));
}

function fits({ application, standing }: Known, { round, category, state, recommender }: RowFilter): boolean {
  const states = state === undefined || state === '' ? null : state.split(',');
  return (
    (round === undefined || application.round === round) &&
    (category === undefined || application.category === category) &&
    (recommender === undefined || application.recommender === recommender) &&
    (states === null || states.includes(stateAsSeen(application.state, standing)))
  );
}

function mentions(row: ApplicationRow, text: string): boolean {
  const hay = foldForComparison(
    [row.name, row.receipt, row.organisation?.name, row.recommender?.name].join('\n'),
  );
  return text
    .split(/\s+/u)
    .map(foldForComparison)
    .every((word) => hay.includes(word));
}

/** Rows of applications the reader is known to see. */
export async function rowsOf(room: Room, known: readonly Known[]): Promise<readonly ApplicationRow[]> {
  const { shelf } = room.desk;
  const distinct = <Value>(values: readonly Value[]) => [...new Set(values)];
  const [rounds, organisations, recommenders] = await Promise.all([
    Promise.all(
      distinct(known.map(({ application }) => application.round)).map((id) => shelf.find('round', id)),
    ),
    Promise.all(
      distinct(known.map(({ application }) => application.organisation)).map((id) =>
        shelf.find('organisation', id),
      ),
    ),
    namesOf(
      room,
      'recommender',
      known.flatMap(({ application }) => application.recommender ?? []),
    ),
  ]);
  const roundBy = new Map(
    rounds.flatMap((round) => (round === undefined ? [] : [[round.id, round] as const])),
  );
  const organisationBy = new Map(
    organisations.flatMap((one) => (one === undefined ? [] : [[one.id, one] as const])),
  );
  return Promise.all(
    known.map(async (one) => {
      const { application } = one;
      const seen = { ...one, state: stateAsSeen(application.state, one.standing) };
      return rowOf(seen, roundBy.get(application.round), organisationBy.get(application.organisation), {
        since: await sinceAsSeen(room, seen),
        recommender:
          application.recommender === null ? '' : (recommenders.get(application.recommender) ?? ''),
      });
    }),
  );
}

type SeenRow = Known & { readonly state: Application['state'] };

function rowOf(
  seen: SeenRow,
  round: Round | undefined,
  organisation: Organisation | undefined,
  { since, recommender }: { readonly since: Instant; readonly recommender: string },
): ApplicationRow {
  const { application, state } = seen;
  if (round === undefined) throw new Error(`application ${application.id} without its round`);
  const identity = sees(seen, 'identity') && organisation !== undefined;
  return {
    id: application.id,
    version: application.version,
    state,
    programme: application.programme,
    round: round.id,
    roundTitle: { ...round.title },
    category: application.category,
    kind: application.kind,
    name: application.name,
    receipt: application.receipt,
    organisation: identity
      ? { id: organisation.id, name: organisation.name, region: organisation.region }
      : null,
    recommender:
      identity && application.recommender !== null
        ? { id: application.recommender, name: recommender }
        : null,
    rank: sees(seen, 'recommendation') ? (application.recommendation?.rank ?? null) : null,
    since,
    dueAt: isVeiled(seen) ? null : application.dueAt,
  };
}

type Order = (one: ApplicationRow, other: ApplicationRow) => number;

/** Where there is nothing to order by comes last; ids settle what is equal, so that pages never overlap. */
function by(key: (row: ApplicationRow) => string | number | null): Order {
  return (one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === b) return one.id < other.id ? -1 : 1;
    if (a === null) return 1;
    if (b === null) return -1;
    return a < b ? -1 : 1;
  };
}

const ORDERS: Readonly<Record<RowFilter['sort'], Order>> = {
  receipt: by(({ receipt }) => receipt),
  since: (one, other) => by(({ since }) => since)(other, one),
  due: by(({ dueAt }) => dueAt),
  name: by(({ name }) => name),
  rank: by(({ rank }) => rank),
};
