import type { Result } from '@qichuang/base';
import type { Refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { mayMoveStep, stepCaseOf, timeValues } from './step-case.ts';

interface OnStep {
  readonly step: string;
  readonly version: number;
}

/** The applicant says that it will be there, and who comes; said again, the last word counts. */
export async function attendStep(
  desk: Desk,
  act: Act<OnStep & { readonly who: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await stepCaseOf(desk, act.body.step, act);
  if (!found.ok) return found;
  const { step } = found.value;
  const allowed = mayMoveStep(found.value, 'attend', act);
  if (!allowed.ok) return allowed;
  const current = seen(step, act.body.version);
  if (!current.ok) return current;
  return commitOne(
    desk,
    act,
    move(act, { act: 'confirm-step-attendance', clause: 'default' }, 'reviewStep', step, {
      ...step,
      state: allowed.value,
      attendance: { by: personOf(act), at: act.at, who: act.body.who.trim() },
    }),
  );
}

/** An expert steps back from a defence or a visit, with the reason; the authority puts somebody else in the place. */
export async function declineStep(
  desk: Desk,
  act: Act<OnStep & { readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await stepCaseOf(desk, act.body.step, act);
  if (!found.ok) return found;
  const { step } = found.value;
  const allowed = mayMoveStep(found.value, 'decline', act);
  if (!allowed.ok) return allowed;
  const current = seen(step, act.body.version);
  if (!current.ok) return current;
  const { reason } = act.body;
  return commitOne(
    desk,
    act,
    move(act, { act: 'decline-review-step', clause: 'default' }, 'reviewStep', step, {
      ...step,
      state: allowed.value,
      declined: [...step.declined, { person: personOf(act), reason, at: act.at }],
    }),
    {
      messages: [
        {
          topic: 'step-declined',
          to: { programme: step.programme },
          values: { ...timeValues(found.value), reason },
        },
      ],
    },
  );
}
