import { type Result, refused } from '@qichuang/base';
import { type Refusal, type ReviewStep, refusal } from '@qichuang/domain';
import type { Act, Desk, Message } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { mayMoveStep, stepCaseOf, timeValues } from './step-case.ts';
import { type PeopleInput, readPeople } from './step-people.ts';
import { overlapWith, readTime, type TimeInput } from './step-time.ts';

interface OnStep {
  readonly step: string;
  readonly version: number;
  readonly reason: string;
}

/**
 * Postpones a step, moves it, or has others take part, with the reason. A new day, hour or place is told in good time again, and the
 * applicant is asked anew; who only changes places with somebody is told alone.
 */
export async function changeStep(
  desk: Desk,
  act: Act<OnStep & TimeInput & PeopleInput>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await stepCaseOf(desk, act.body.step, act);
  if (!found.ok) return found;
  const { step, rules, application } = found.value;
  const allowed = mayMoveStep(found.value, 'change', act);
  if (!allowed.ok) return allowed;
  const current = seen(step, act.body.version);
  if (!current.ok) return current;
  const isMoved = (['on', 'from', 'minutes', 'place'] as const).some(
    (part) => act.body[part] !== step.time[part],
  );
  const time = isMoved ? readTime(desk, act, rules, act.body) : { ok: true as const, value: step.time };
  if (!time.ok) return time;
  const people = await readPeople(desk, act, found.value, rules, act.body);
  if (!people.ok) return people;
  const { persons } = people.value;
  const out = step.persons.filter((one) => !persons.includes(one));
  const into = persons.filter((one) => !step.persons.includes(one));
  if (!isMoved && out.length + into.length === 0)
    return refused(refusal('value-not-allowed', 'default', { why: 'step-unchanged' }));
  const next: ReviewStep = {
    ...step,
    ...people.value,
    state: allowed.value,
    time: time.value,
    attendance: isMoved ? null : step.attendance,
    // Who could not come on the old day may be able to on the new one.
    declined: isMoved ? [] : step.declined.filter(({ person }) => persons.includes(person)),
    changes: [
      ...step.changes,
      { by: personOf(act), at: act.at, reason: act.body.reason, before: step.time, out, into },
    ],
  };
  const running = await desk.shelf.where('reviewStep', { state: 'planned' });
  const overlap = overlapWith(
    next,
    running.filter(({ id }) => id !== step.id),
  );
  if (overlap !== null) return refused(overlap);
  const values = timeValues({ step: next, application });
  const told = { ...values, reason: act.body.reason };
  const stay = persons.filter((one) => !into.includes(one));
  const messages: readonly Message[] = [
    ...(isMoved
      ? [
          { topic: 'step-changed' as const, to: { organisation: step.organisation }, values: told },
          ...stay.map((person): Message => ({ topic: 'step-changed', to: { person }, values: told })),
        ]
      : []),
    ...into.map((person): Message => ({ topic: 'step-assigned', to: { person }, values })),
    ...out.map((person): Message => ({ topic: 'step-cancelled', to: { person }, values: told })),
  ];
  return commitOne(
    desk,
    act,
    move(act, { act: 'change-review-step', clause: 'default' }, 'reviewStep', step, next),
    { messages },
  );
}

/** Calls a step off before it is held, with the reason. Where the programme holds it for all, it has to be planned again. */
export async function cancelStep(desk: Desk, act: Act<OnStep>): Promise<Result<Standpoint, Refusal>> {
  const found = await stepCaseOf(desk, act.body.step, act);
  if (!found.ok) return found;
  const { step } = found.value;
  const allowed = mayMoveStep(found.value, 'cancel', act);
  if (!allowed.ok) return allowed;
  const current = seen(step, act.body.version);
  if (!current.ok) return current;
  const { reason } = act.body;
  const values = { ...timeValues(found.value), reason };
  const to: readonly Message['to'][] = [
    { organisation: step.organisation },
    ...step.persons.map((person) => ({ person })),
  ];
  return commitOne(
    desk,
    act,
    move(act, { act: 'cancel-review-step', clause: 'default' }, 'reviewStep', step, {
      ...step,
      state: allowed.value,
      cancelled: { by: personOf(act), at: act.at, reason },
    }),
    { messages: to.map((one): Message => ({ topic: 'step-cancelled', to: one, values })) },
  );
}
