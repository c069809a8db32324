import {
  addWorkingDays,
  atLocalTime,
  dayIn,
  type Instant,
  type Result,
  refused,
  SHANGHAI,
} from '@qichuang/base';
import {
  MEASURE_TRANSITIONS,
  type Measure,
  mayMove,
  PLATFORM_TRANSITIONS,
  type Platform,
  platformStateOn,
  REVIEW_WORKING_DAYS,
  type Refusal,
  refusal,
  standingAtPlatform,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commit, commitOne, type Move, move, type Standpoint, seen } from '../spine/commit.ts';
import { momentIn, near } from '../spine/programme-standing.ts';
import { isPublished, type OnMeasure, toldToAll } from './decide-measure.ts';

/** The host asks, once and in time, for a decision to be looked at again (A3.8, B5.3). What was decided stands until the answer. */
export async function askMeasureReview(
  desk: Desk,
  act: Act<OnMeasure & { readonly text: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const measure = await desk.shelf.find('measure', act.body.measure);
  if (measure === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(MEASURE_TRANSITIONS['ask-review'], {
    state: measure.state,
    standing: standingAtPlatform(measure, act.actor),
    person: act.actor.person,
    preparedBy: null,
    at: act.at,
    clocks: { reviewCloses: reviewCloses(desk, measure) },
  });
  if (!allowed.ok) return allowed;
  const current = seen(measure, act.body.version);
  if (!current.ok) return current;
  if (measure.review !== undefined)
    return refused(refusal('already-exists', 'B5.3', { measure: measure.id, at: measure.review.at }));
  const review = { text: act.body.text, by: personOf(act), at: act.at, answer: null };
  const next: Measure = { ...measure, state: allowed.value, review };
  return commitOne(
    desk,
    act,
    move(act, { act: 'ask-measure-review', clause: 'B5.3' }, 'measure', measure, next),
    {
      messages: [
        {
          topic: 'measure-review-asked',
          to: { programme: measure.programme },
          values: { kind: measure.kind, ground: measure.ground },
        },
      ],
    },
  );
}

/** When the time for asking ends; `null` where nothing was decided. */
export function reviewCloses({ calendar }: Pick<Desk, 'calendar'>, { decided }: Measure): Instant | null {
  if (decided === null) return null;
  const last = addWorkingDays(calendar, dayIn(decided.at, SHANGHAI), REVIEW_WORKING_DAYS);
  return atLocalTime(last, '17:30', SHANGHAI);
}

export interface AnswerMeasureReview extends OnMeasure {
  readonly outcome: 'upheld' | 'lifted';
  readonly reason: string;
}

/** Answers the review; never the one who decided. A lifted revocation gives the platform back what is left of its time. */
export async function answerMeasureReview(
  desk: Desk,
  act: Act<AnswerMeasureReview>,
): Promise<Result<Standpoint, Refusal>> {
  const measure = await desk.shelf.find('measure', act.body.measure);
  const platform = measure === undefined ? undefined : await desk.shelf.find('platform', measure.platform);
  if (measure === undefined || platform === undefined) return refused(refusal('not-found'));
  const { outcome, reason, version } = act.body;
  const allowed = mayMove(
    MEASURE_TRANSITIONS[outcome === 'lifted' ? 'lift' : 'uphold'],
    momentIn(measure.state, measure.programme, act, {
      preparedBy: measure.decided?.by ?? null,
      near: near(measure),
    }),
  );
  if (!allowed.ok) return allowed;
  const current = seen(measure, version);
  if (!current.ok) return current;
  const { review } = measure;
  if (review === undefined || review.answer !== null)
    return refused(refusal('wrong-state', 'B5.3', { state: measure.state }));
  const answer = { by: personOf(act), at: act.at, outcome, reason };
  const next: Measure = { ...measure, state: allowed.value, review: { ...review, answer } };
  const moved = move(act, { act: `${outcome}-measure`, clause: 'B5.3' }, 'measure', measure, next);
  const { id, version: written, state } = moved.write.next;
  const withdrawn =
    outcome === 'lifted' && isPublished(measure) ? [toldToAll(moved, 'withdraw-measure')] : [];
  const back = outcome === 'lifted' && measure.kind === 'revocation' ? reinstated(act, platform) : [];
  return commit(
    desk,
    act,
    [moved, ...back],
    { id, version: written, state },
    {
      messages: [
        {
          topic: `measure-review-${outcome}`,
          to: { organisation: measure.organisation },
          values: { kind: measure.kind, platform: platform.name, reason },
        },
      ],
      facts: withdrawn,
    },
  );
}

function reinstated(act: Act<unknown>, platform: Platform): readonly Move[] {
  const allowed = mayMove(PLATFORM_TRANSITIONS.reinstate, momentIn(platform.state, platform.programme, act));
  if (!allowed.ok) return [];
  const { endedOn: _, ...rest } = platform;
  const state = platformStateOn({ ...rest, state: allowed.value }, dayIn(act.at, SHANGHAI));
  return [move(act, { act: 'reinstate-platform', clause: 'B5.3' }, 'platform', platform, { ...rest, state })];
}
