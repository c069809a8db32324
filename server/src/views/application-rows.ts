import type { Actor } from '@qichuang/domain';
import { parseRecommenderId, parseRoundId } from '@qichuang/domain';
import type { ApplicationFilter, ListedApplication, Scope } from '@qichuang/store';
import { listScope, type Room } from './standing.ts';
import type { View } from './view.ts';

export type ApplicationRow = View<'list-applications'>['rows'][number];

/** What a list is narrowed to, as its address says it; all of it is asked of what the reader sees. */
export interface RowFilter {
  readonly round?: string | undefined;
  readonly category?: string | undefined;
  /** Several states, with commas between them. */
  readonly state?: string | undefined;
  readonly recommender?: string | undefined;
  readonly text?: string | undefined;
  readonly sort: 'receipt' | 'since' | 'due' | 'name' | 'rank';
}

/** One part of the reader's list. */
export async function applicationPage(
  room: Room,
  actor: Actor,
  filter: RowFilter,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<View<'list-applications'>> {
  const scope = listScope(actor);
  const found = await room.store.queries.listApplications(scope, filterOf(filter), page);
  const checks = await checksOf(room, scope, found.rows);
  return { ...found, rows: found.rows.map((row) => rowOf(scope, row, checks.get(row.id) ?? null)) };
}

const AT_ONCE = 500;

/** The whole of the reader's list: for an export, which gives exactly what the screen would. */
export async function allApplicationRows(
  room: Room,
  actor: Actor,
  filter: RowFilter,
): Promise<readonly ApplicationRow[]> {
  const rows: ApplicationRow[] = [];
  for (let after: string | undefined; ; ) {
    const page = await applicationPage(room, actor, filter, { after, limit: AT_ONCE });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}

function filterOf({ round, category, state, recommender, text, sort }: RowFilter): ApplicationFilter {
  return {
    round: round === undefined ? undefined : parseRoundId(round),
    category,
    states: state === undefined || state === '' ? undefined : state.split(','),
    recommender: recommender === undefined ? undefined : parseRecommenderId(recommender),
    text,
    sort,
  };
}

/** The checks under way, for the authority alone; a confirmed one is over and shows in the state. */
async function checksOf(
  { desk }: Room,
  scope: Scope,
  rows: readonly ListedApplication[],
): Promise<ReadonlyMap<string, NonNullable<ApplicationRow['check']>>> {
  const waiting = rows.filter(({ state }) => state === 'recommended').map(({ id }) => id);
  if (scope.kind !== 'authority' || waiting.length === 0) return new Map();
  const checks = await desk.shelf.where('formalCheck', {
    application: waiting,
    state: ['open', 'prepared'],
  });
  return new Map(
    checks.map(({ application, state, items, conclusion, sentBack }) => [
      application,
      {
        done: items.filter(({ verdict }) => verdict !== 'open').length,
        all: items.length,
        proposed: state === 'prepared' ? (conclusion?.kind ?? null) : null,
        sentBack: sentBack !== null,
      },
    ]),
  );
}

function rowOf(scope: Scope, row: ListedApplication, check: ApplicationRow['check']): ApplicationRow {
  const {
    id,
    version,
    state,
    programme,
    round,
    roundTitle,
    category,
    kind,
    name,
    receipt,
    organisation,
    recommender,
    rank,
    since,
  } = row;
  // Nobody outside the authority is told by a due time that the review is over.
  const dueAt = scope.kind === 'authority' || state !== 'in_review' ? row.dueAt : null;
  return {
    id,
    version,
    state,
    programme,
    round,
    roundTitle,
    category,
    kind,
    name,
    receipt,
    organisation,
    recommender,
    rank,
    since,
    dueAt,
    check,
  };
}
