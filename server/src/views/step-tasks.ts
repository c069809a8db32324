import { atLocalTime, type Instant, SHANGHAI } from '@qichuang/base';
import type { Actor, Grade, ReviewStep } from '@qichuang/domain';
import { REVIEW_STEP_KINDS } from '@qichuang/domain';
import type { TaskKind } from '@qichuang/language';
import { isStageOn } from '@qichuang/programmes';
import { casesKeptFrom } from './held-away.ts';
import { stepScope } from './review-step-rows.ts';
import { waitingFor } from './review-step-view.ts';
import type { Room } from './standing.ts';
import type { Waiting } from './waiting.ts';

/** What defences and visits ask of the acting office. */
export async function stepTasks(
  room: Room,
  actor: Actor,
  grade: Grade | null,
  at: Instant,
): Promise<readonly Waiting[]> {
  const scope = stepScope(actor);
  const { person } = actor;
  if (person === null || !['organisation', 'expert', 'authority'].includes(scope.kind)) return [];
  const { rows } = await room.store.queries.listSteps(
    scope,
    { states: ['planned', 'recorded'] },
    { limit: 500 },
  );
  const steps = rows.map(({ step }) => step);
  const planned = steps.filter(({ state }) => state === 'planned');
  const passed = planned.filter(({ time }) => beginsAt(time) <= at);
  const toSign = steps.filter((step) => waitingFor(step).includes(person));
  switch (scope.kind) {
    case 'organisation':
      return one(
        'applicant.step',
        planned.filter(
          ({ attendance, organisation, time }) =>
            attendance === null && organisation === scope.id && beginsAt(time) > at,
        ),
        beginsAt,
      );
    case 'expert':
      return [
        ...one(
          'expert.step',
          planned.filter((step) => !passed.includes(step)),
          beginsAt,
        ),
        ...one('expert.step-record', passed),
        ...one('expert.step-to-sign', toSign),
      ];
    case 'authority':
      return [
        ...(grade === 'clerk'
          ? [
              ...one(
                'authority.step-replace',
                planned.filter(({ declined }) => declined.length > 0),
                beginsAt,
              ),
              ...one('authority.step-record', passed),
              ...(await unplanned(room, actor, scope.programme)),
            ]
          : []),
        ...one('authority.step-to-sign', toSign),
      ];
    default:
      return [];
  }
}

function beginsAt({ on, from }: ReviewStep['time']): Instant {
  return atLocalTime(on, from, SHANGHAI);
}

function one(
  kind: TaskKind,
  steps: readonly ReviewStep[],
  due?: (time: ReviewStep['time']) => Instant,
): readonly Waiting[] {
  const [first] = steps;
  if (first === undefined) return [];
  return [
    {
      kind,
      round: null,
      count: steps.length,
      since: first.planned.at,
      dueAt: due === undefined ? null : due(first.time),
      first: first.id,
    },
  ];
}

/** Reviewed applications of rounds whose programme holds a step for all, without one. */
async function unplanned(
  { desk, ...room }: Room,
  actor: Actor,
  programme: string,
): Promise<readonly Waiting[]> {
  const rounds = await desk.shelf.where('round', { programme, state: 'called' });
  const found = await Promise.all(
    rounds.map(async (round): Promise<readonly Waiting[]> => {
      const version = desk.programmes.get(round.programmeDigest);
      const kinds = REVIEW_STEP_KINDS.filter((kind) => version !== undefined && isStageOn(version, kind));
      if (kinds.length === 0) return [];
      const isKept = await casesKeptFrom({ desk, ...room }, actor);
      const [applications, steps] = await Promise.all([
        desk.shelf.where('application', { round: round.id, state: 'reviewed' }),
        desk.shelf.where('reviewStep', { round: round.id, state: ['planned', 'recorded', 'signed'] }),
      ]);
      const without = applications.filter(
        (application) =>
          !isKept(application) &&
          kinds.some((kind) =>
            steps.every((step) => step.application !== application.id || step.kind !== kind),
          ),
      );
      const [first] = without;
      return first === undefined
        ? []
        : [
            {
              kind: 'authority.step-to-plan',
              round,
              count: without.length,
              since: first.since,
              dueAt: null,
              first: first.id,
            },
          ];
    }),
  );
  return found.flat();
}
