import { addDays, atLocalTime, type Day, dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import { changeQuestions, EXPIRY_NOTICES, reportOn } from '@qichuang/casework';
import type { Grade, Measure } from '@qichuang/domain';
import type { TaskKind } from '@qichuang/language';
import type { Room, Scope } from './standing.ts';

interface MeasureTask {
  readonly kind: TaskKind;
  readonly round: null;
  readonly count: number;
  readonly since: Instant | null;
  readonly dueAt: Instant | null;
  readonly first: string;
}

/** What measures, changes and endings ask of the acting office: hearings, decisions, rectifications, reviews, renewals (A3.6, B5.3, B5.4). */
export async function measureTasks(
  room: Room,
  scope: Scope,
  grade: Grade | null,
  at: Instant,
): Promise<readonly MeasureTask[]> {
  switch (scope.kind) {
    case 'organisation':
      return [...(await hearings(room, scope.id, grade)), ...(await endings(room, scope, 'host.ending', at))];
    case 'authority':
      return grade === 'approver'
        ? toDecide(room, scope, at)
        : [
            ...(await questions(room, scope.programme)),
            ...(await endings(room, scope, 'authority.ending', at)),
          ];
    default:
      return [];
  }
}

async function hearings(
  { desk }: Room,
  organisation: string,
  grade: Grade | null,
): Promise<readonly MeasureTask[]> {
  if (grade !== 'approver') return [];
  const proposed = await desk.shelf.where('measure', { organisation, state: 'proposed' });
  return one(
    'host.measure',
    proposed.filter(({ hearingUntil }) => hearingUntil !== null),
    ({ hearingUntil }) => hearingUntil,
  );
}

async function toDecide(
  { desk }: Room,
  {
    programme,
    awayFrom,
  }: { readonly programme: string; readonly awayFrom?: readonly Measure['organisation'][] },
  at: Instant,
): Promise<readonly MeasureTask[]> {
  const all = await desk.shelf.where('measure', {
    programme,
    state: ['proposed', 'heard', 'running', 'decided'],
  });
  const open = all.filter(({ organisation }) => !(awayFrom ?? []).includes(organisation));
  const ripe = open.filter(
    ({ state, hearingUntil }) =>
      state === 'heard' || (state === 'proposed' && (hearingUntil === null || hearingUntil < at)),
  );
  const asked = open.filter(({ review }) => review !== undefined && review.answer === null);
  const today = dayIn(at, SHANGHAI);
  const reported = await Promise.all(
    open
      .filter(({ state }) => state === 'running')
      .map(async (measure) => {
        const late = measure.dueOn !== null && measure.dueOn < today;
        return late || (await reportOn(desk, measure))?.state === 'endorsed' ? [measure] : [];
      }),
  );
  const rectified = reported.flat();
  return [
    ...one('authority.measure', ripe, () => null),
    ...one('authority.rectification', rectified, ({ dueOn }) => (dueOn === null ? null : endOf(dueOn))),
    ...one('authority.measure-review', asked, () => null),
  ];
}

async function questions({ desk }: Room, programme: string): Promise<readonly MeasureTask[]> {
  const rows = await changeQuestions(desk, programme);
  const [first] = rows;
  return first === undefined
    ? []
    : [
        {
          kind: 'authority.change-question',
          round: null,
          count: rows.length,
          since: null,
          dueAt: null,
          first: first.filing,
        },
      ];
}

/** Platforms about to end, until their renewal is under way; told once they are within the first notice. */
async function endings(
  { store }: Room,
  scope: Extract<Scope, { readonly kind: 'organisation' | 'authority' }>,
  kind: TaskKind,
  at: Instant,
): Promise<readonly MeasureTask[]> {
  const until = addDays(dayIn(at, SHANGHAI), Math.max(...EXPIRY_NOTICES));
  const { rows, total } = await store.queries.listEnding(scope, { until, unrenewed: true }, { limit: 1 });
  const [first] = rows;
  if (first === undefined) return [];
  return [{ kind, round: null, count: total, since: null, dueAt: endOf(first.validUntil), first: first.id }];
}

function one(
  kind: TaskKind,
  measures: readonly Measure[],
  due: (measure: Measure) => Instant | null,
): readonly MeasureTask[] {
  const [first] = measures;
  if (first === undefined) return [];
  const soonest = measures.flatMap((measure) => due(measure) ?? []).sort();
  return [
    {
      kind,
      round: null,
      count: measures.length,
      since: measures.map(({ proposed }) => proposed.at).sort()[0] ?? null,
      dueAt: soonest[0] ?? null,
      first: first.id,
    },
  ];
}

/** The whole day is in time; told as the end of that day. */
function endOf(day: Day): Instant {
  return atLocalTime(day, '23:59', SHANGHAI);
}
