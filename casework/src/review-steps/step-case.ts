import { atLocalTime, type Instant, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  mayMove,
  maySeeStep,
  REVIEW_STEP_TRANSITIONS,
  type Refusal,
  type ReviewStep,
  type ReviewStepMove,
  type ReviewStepState,
  type ReviewStepTime,
  refusal,
  type Standing,
  standingInStep,
} from '@qichuang/domain';
import { type ReviewSteps, reviewStepsOf } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { type Case, findCase, personOf, programmeAt } from '../spine/case.ts';

/** A step with the application it is held for. */
export interface StepCase extends Case {
  readonly step: ReviewStep;
  readonly standing: Standing;
  readonly rules: ReviewSteps;
}

/** A step the actor may know of; what is not theirs does not exist for them. */
export async function findStep(
  desk: Desk,
  id: string,
  { actor }: Pick<Act<unknown>, 'actor'>,
): Promise<StepCase | undefined> {
  const step = await desk.shelf.find('reviewStep', id);
  const found = step === undefined ? undefined : await findCase(desk, step.application);
  if (step === undefined || found === undefined) return undefined;
  const standing = standingInStep(step, found.parties, actor);
  if (!maySeeStep('time', standing, step, found.application.state)) return undefined;
  return { ...found, step, standing, rules: reviewStepsOf(programmeAt(desk, step.programmeDigest)) };
}

export async function stepCaseOf(
  desk: Desk,
  id: string,
  act: Pick<Act<unknown>, 'actor'>,
): Promise<Result<StepCase, Refusal>> {
  const found = await findStep(desk, id, act);
  return found === undefined ? refused(refusal('not-found')) : ok(found);
}

/** Asks the table whether the actor may make the move now. */
export function mayMoveStep(
  { step, standing }: Pick<StepCase, 'step' | 'standing'>,
  name: ReviewStepMove,
  { actor, at }: Pick<Act<unknown>, 'actor' | 'at'>,
): Result<ReviewStepState, Refusal> {
  return mayMove<ReviewStepState>(REVIEW_STEP_TRANSITIONS[name], {
    state: step.state,
    standing,
    person: actor.person,
    preparedBy: null,
    at,
    clocks: { stepBegins: beginsAt(step.time) },
  });
}

export function beginsAt({ on, from }: ReviewStepTime): Instant {
  return atLocalTime(on, from, SHANGHAI);
}

/** Whether somebody was planned to take part and has not stepped back. */
export function takesPart(
  { persons, declined }: Pick<ReviewStep, 'persons' | 'declined'>,
  person: ReviewStep['persons'][number],
): boolean {
  return persons.includes(person) && declined.every((one) => one.person !== person);
}

/** Only who takes part writes down and signs. */
export function notTakingPart(step: ReviewStep, act: Pick<Act<unknown>, 'actor'>): Refusal | null {
  return takesPart(step, personOf(act)) ? null : refusal('not-yours', 'default', { why: 'step-not-in-it' });
}

/** What a letter says of when and where. */
export function timeValues({ step, application }: Pick<StepCase, 'step' | 'application'>) {
  const { kind, time } = step;
  return {
    kind,
    receipt: application.receipt ?? '',
    name: application.name,
    on: time.on,
    from: time.from,
    place: time.place,
  };
}
