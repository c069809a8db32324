import { canonicalBytes, type Result, refused, sha256Hex } from '@qichuang/base';
import {
  type FieldFault,
  type Refusal,
  type ReviewStep,
  type ReviewStepOutcome,
  refusal,
} from '@qichuang/domain';
import { standingMissing } from '../people/standing-declaration.ts';
import type { Act, Desk } from '../ports.ts';
import { involvedIn, recusalOf } from '../review/recusal.ts';
import { personOf } from '../spine/case.ts';
import { commit, commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { STEP_TAKING } from './plan-steps.ts';
import { mayMoveStep, notTakingPart, type StepCase, stepCaseOf, takesPart, timeValues } from './step-case.ts';

interface OnStep {
  readonly step: string;
  readonly version: number;
}

export interface StepRecord extends OnStep {
  readonly values: Readonly<Record<string, string>>;
  readonly outcome: ReviewStepOutcome;
  readonly reason: string;
}

/** Hands in what was found, frozen, and signs it for whoever hands it in; everyone else who took part signs the same copy. */
export async function handInStepRecord(
  desk: Desk,
  act: Act<StepRecord>,
): Promise<Result<Standpoint & { readonly hash: string }, Refusal>> {
  const found = await ownStep(desk, act, 'hand-in');
  if (!found.ok) return found;
  const { step, application, rules } = found.value;
  const { state } = application;
  if (!(STEP_TAKING as readonly string[]).includes(state))
    return refused(refusal('wrong-state', 'default', { state, needs: [...STEP_TAKING] }));
  const sitting = step.experts.filter(({ person }) => takesPart(step, person));
  if (sitting.length < rules.minimumExperts)
    return refused(
      refusal('incomplete', 'default', {
        why: 'step-experts',
        fields: ['experts'],
        needs: rules.minimumExperts,
      }),
    );
  const faults = recordFaults(found.value, act.body);
  if (faults.length > 0)
    return refused({
      ...refusal('incomplete', 'default', { fields: faults.map(({ field }) => field) }),
      fields: faults,
    });
  const { values, outcome, reason } = act.body;
  const person = personOf(act);
  const number = step.copies.length + 1;
  const bytes = canonicalBytes({
    v: 1,
    number,
    at: act.at,
    step: step.id,
    kind: step.kind,
    application: application.id,
    receipt: application.receipt,
    programme: step.programme,
    programmeDigest: step.programmeDigest,
    time: step.time,
    experts: sitting.map(({ expert }) => expert),
    officials: step.officials,
    values,
    outcome,
    reason,
  });
  const hash = sha256Hex(bytes);
  const next: ReviewStep = {
    ...step,
    state: 'recorded',
    record: { values, outcome, reason },
    copies: [...step.copies, { id: mint(act, 'cpy', 0), number, hash, at: act.at, by: person }],
    signatures: [{ by: person, at: act.at, hash, differing: null }],
  };
  const moved = move(act, { act: 'hand-in-step-record', clause: 'default' }, 'reviewStep', step, next);
  return commit(
    desk,
    act,
    [moved],
    { id: step.id, version: step.version + 1, state: next.state, hash },
    { frozen: [{ hash, bytes }] },
  );
}

/** Another of those who took part signs what was read, or signs with what they see otherwise; with the last signature it counts. */
export async function signStepRecord(
  desk: Desk,
  act: Act<OnStep & { readonly hash: string; readonly differing: string | null }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await ownStep(desk, act, 'sign');
  if (!found.ok) return found;
  const { step } = found.value;
  const person = personOf(act);
  if (step.signatures.some(({ by }) => by === person))
    return refused(refusal('already-exists', 'default', { what: 'signature' }));
  const { hash } = act.body;
  if (step.copies.at(-1)?.hash !== hash) return refused(refusal('moved-on', 'default'));
  const differing = act.body.differing?.trim() ?? '';
  if (act.body.differing !== null && differing === '')
    return refused(refusal('reason-missing', 'default', { field: 'differing' }));
  const signatures = [
    ...step.signatures,
    { by: person, at: act.at, hash, differing: differing === '' ? null : differing },
  ];
  const isMissing = step.persons.some(
    (one) => takesPart(step, one) && signatures.every(({ by }) => by !== one),
  );
  const allowed = mayMoveStep(found.value, isMissing ? 'sign' : 'sign-last', act);
  if (!allowed.ok) return allowed;
  return commitOne(
    desk,
    act,
    move(act, { act: 'sign-step-record', clause: 'default' }, 'reviewStep', step, {
      ...step,
      state: allowed.value,
      signatures,
    }),
    isMissing
      ? {}
      : {
          messages: [
            { topic: 'step-signed', to: { programme: step.programme }, values: timeValues(found.value) },
          ],
        },
  );
}

/** Sends back what was handed in before the last signature, with the reason; every signature falls. */
export async function reopenStepRecord(
  desk: Desk,
  act: Act<OnStep & { readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await stepCaseOf(desk, act.body.step, act);
  if (!found.ok) return found;
  const { step, standing } = found.value;
  const allowed = mayMoveStep(found.value, 'reopen', act);
  if (!allowed.ok) return allowed;
  // The office may do it too: somebody who has to sign may have left.
  const stranger = standing.part === 'authority' ? null : notTakingPart(step, act);
  if (stranger !== null) return refused(stranger);
  const current = seen(step, act.body.version);
  if (!current.ok) return current;
  return commitOne(
    desk,
    act,
    move(act, { act: 'reopen-step-record', clause: 'default' }, 'reviewStep', step, {
      ...step,
      state: allowed.value,
      record: null,
      signatures: [],
      reopened: [...step.reopened, { by: personOf(act), at: act.at, reason: act.body.reason }],
    }),
  );
}

/** A step the actor takes part in, with a declaration that holds and no conflict that has come up since. */
async function ownStep(
  desk: Desk,
  act: Act<OnStep>,
  name: 'hand-in' | 'sign',
): Promise<Result<StepCase, Refusal>> {
  const found = await stepCaseOf(desk, act.body.step, act);
  if (!found.ok) return found;
  const { step, application } = found.value;
  const allowed = mayMoveStep(found.value, name, act);
  if (!allowed.ok) return allowed;
  const stranger = notTakingPart(step, act);
  if (stranger !== null) return refused(stranger);
  const current = seen(step, act.body.version);
  if (!current.ok) return current;
  const missing = await standingMissing(desk, act);
  if (missing !== null) return refused(missing);
  const seat = step.experts.find(({ person }) => person === act.actor.person);
  const expert = seat === undefined ? undefined : await desk.shelf.find('expert', seat.expert);
  const why = expert === undefined ? null : recusalOf(expert, await involvedIn(desk, application), act.at);
  if (why !== null) return refused(refusal('recused', 'default', { ground: why }));
  return found;
}

/** What is still missing of the programme's form. Where nobody came, there is nothing to write but why. */
function recordFaults(
  { step, rules }: StepCase,
  { values, outcome, reason }: StepRecord,
): readonly FieldFault[] {
  const { fields } = rules[step.kind];
  const missing =
    outcome === 'absent'
      ? []
      : fields.filter(({ id, required }) => required && (values[id] ?? '').trim() === '');
  const foreign = Object.keys(values).filter((id) => fields.every((field) => field.id !== id));
  return [
    ...missing.map(({ id, zh, en }) => ({
      field: id,
      fault: 'required',
      zh: `请填写“${zh}”。`,
      en: `“${en}” is missing.`,
    })),
    ...foreign.map((field) => ({
      field,
      fault: 'unknown-field',
      zh: '记录表没有这一项。',
      en: 'The record has no such field.',
    })),
    ...(reason.trim() === ''
      ? [
          {
            field: 'reason',
            fault: 'required',
            zh: '请写明结论的理由。',
            en: 'The reason of the outcome is missing.',
          },
        ]
      : []),
  ];
}
