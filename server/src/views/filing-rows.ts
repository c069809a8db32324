import { type Day, dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import { documentNumberWords } from '@qichuang/documents';
import type { Actor, Filing } from '@qichuang/domain';
import type { LifeFilter } from '@qichuang/store';
import { nameOf } from './names.ts';
import { listScope, type Room } from './standing.ts';
import type { View } from './view.ts';

export type FilingRow = View<'list-filings'>['rows'][number];

/** What a list of filings is narrowed to, as its address says it. */
export interface FilingAsk {
  readonly kind?: string | undefined;
  /** Several states, with commas between them. */
  readonly state?: string | undefined;
  readonly period?: string | undefined;
  readonly platform?: string | undefined;
  readonly city?: string | undefined;
  readonly text?: string | undefined;
}

const AT_ONCE = 200;

/** One part of the reader's list of filings. */
export async function filingPage(
  room: Room,
  actor: Actor,
  ask: FilingAsk,
  page: { readonly after?: string | undefined; readonly limit: number },
  at: Instant,
): Promise<View<'list-filings'>> {
  const scope = listScope(actor);
  const filter = filterOf(ask);
  const [found, counts] = await Promise.all([
    room.store.queries.listLife('filing', scope, filter, page),
    room.store.queries.lifeCounts('filing', scope, filter),
  ]);
  const today = dayIn(at, SHANGHAI);
  return {
    rows: await Promise.all(found.rows.map((filing) => filingRow(room, filing, today))),
    next: found.next,
    total: found.total,
    counts,
  };
}

/** The whole of the reader's list: for an export, which gives exactly what the screen would. */
export async function allFilingRows(
  room: Room,
  actor: Actor,
  ask: FilingAsk,
  at: Instant,
): Promise<readonly FilingRow[]> {
  const rows: FilingRow[] = [];
  for (let after: string | undefined; ; ) {
    const page = await filingPage(room, actor, ask, { after, limit: AT_ONCE }, at);
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}

function filterOf({ kind, state, period, platform, city, text }: FilingAsk): LifeFilter {
  return {
    platform,
    city,
    text,
    states: state === undefined || state === '' ? undefined : state.split(','),
    columns: { kind, period },
  };
}

export async function filingRow(room: Room, filing: Filing, today: Day): Promise<FilingRow> {
  const [platform, organisation, recommender] = await Promise.all([
    filing.platform === null ? undefined : room.desk.shelf.find('platform', filing.platform),
    nameOf(room, 'organisation', filing.organisation),
    nameOf(room, 'recommender', filing.recommender),
  ]);
  const { id, version, state, kind, programme, programmeDigest, category, period, about, receipt } = filing;
  return {
    id,
    version,
    state,
    kind,
    programme,
    programmeDigest,
    category,
    period,
    about,
    platform:
      platform === undefined
        ? null
        : { id: platform.id, name: platform.name, number: platform.number, city: platform.city },
    organisation,
    recommender: { id: filing.recommender, name: recommender },
    receipt,
    documentNumber:
      filing.outcome?.documentNumber === undefined
        ? null
        : documentNumberWords(filing.outcome.documentNumber),
    dueOn: filing.dueOn,
    overdue: filing.firstSubmittedAt === null && filing.dueOn !== null && filing.dueOn < today,
    answerBy: filing.answerBy,
    since: filing.since,
  };
}
