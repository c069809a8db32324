import { type Day, dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import { type Actor, type Measure, platformStateOn } from '@qichuang/domain';
import type { LifeFilter } from '@qichuang/store';
import { nameOf } from './names.ts';
import { listScope, type Room } from './standing.ts';
import type { View } from './view.ts';

export type MeasureRow = View<'list-measures'>['rows'][number];

/** What a list of measures is narrowed to, as its address says it. */
export interface MeasureAsk {
  readonly kind?: string | undefined;
  readonly state?: string | undefined;
  readonly platform?: string | undefined;
  readonly city?: string | undefined;
  readonly overdue?: 'yes' | undefined;
  readonly text?: string | undefined;
}

/** One part of the reader's list of measures (A3.8, B5.3, B6.3). */
export async function measurePage(
  room: Room,
  actor: Actor,
  ask: MeasureAsk,
  page: { readonly after?: string | undefined; readonly limit: number },
  at: Instant,
): Promise<View<'list-measures'>> {
  const scope = listScope(actor);
  const today = dayIn(at, SHANGHAI);
  const filter = filterOf(ask, today);
  const [found, counts] = await Promise.all([
    room.store.queries.listLife('measure', scope, filter, page),
    room.store.queries.lifeCounts('measure', scope, filter),
  ]);
  return {
    rows: await Promise.all(found.rows.map((measure) => measureRow(room, measure, today))),
    next: found.next,
    total: found.total,
    counts,
  };
}

/** Everything the reader's list holds under these filters, the soonest due first. O(measures within sight). */
export async function allMeasureRows(
  room: Room,
  actor: Actor,
  ask: MeasureAsk,
  at: Instant,
): Promise<readonly MeasureRow[]> {
  const today = dayIn(at, SHANGHAI);
  const filter = filterOf(ask, today);
  const rows: Measure[] = [];
  let after: string | undefined;
  do {
    const page = { limit: 200, ...(after === undefined ? {} : { after }) };
    const found = await room.store.queries.listLife('measure', listScope(actor), filter, page);
    rows.push(...found.rows);
    after = found.next ?? undefined;
  } while (after !== undefined);
  return Promise.all(rows.map((measure) => measureRow(room, measure, today)));
}

function filterOf({ kind, state, platform, city, overdue, text }: MeasureAsk, today: Day): LifeFilter {
  const late = overdue === 'yes';
  const named = state === undefined || state === '' ? undefined : state.split(',');
  return {
    platform,
    city,
    text,
    states: late ? ['running'] : named,
    columns: { kind: late ? 'rectification' : kind },
    ...(late ? { dueBefore: today } : {}),
  };
}

export async function measureRow(room: Room, measure: Measure, today: Day): Promise<MeasureRow> {
  const platform = await room.desk.shelf.find('platform', measure.platform);
  if (platform === undefined) throw new Error(`measure ${measure.id} without its platform`);
  const { id, version, state, kind, programme, source, ground, clause, hearingUntil, dueOn } = measure;
  return {
    id,
    version,
    state,
    kind,
    programme,
    platform: {
      id: platform.id,
      name: platform.name,
      number: platform.number,
      city: platform.city,
      state: platformStateOn(platform, today),
      validUntil: platform.validUntil,
    },
    organisation: await nameOf(room, 'organisation', measure.organisation),
    recommender: await nameOf(room, 'recommender', measure.recommender),
    source,
    ground,
    clause,
    hearingUntil,
    dueOn,
    overdue: state === 'running' && dueOn !== null && dueOn < today,
    proposedAt: measure.proposed.at,
    decidedAt: measure.decided?.at ?? null,
  };
}
