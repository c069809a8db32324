import { mayMoveStep, type StepCase, takesPart } from '@qichuang/casework';
import type { RequestName } from '@qichuang/contract';
import {
  maySeeStep,
  type PersonId,
  REVIEW_STEP_OUTCOMES,
  REVIEW_STEP_TRANSITIONS,
  type ReviewStep,
  type ReviewStepMove,
  type ReviewStepState,
  type Transition,
} from '@qichuang/domain';
import { nameOf, namesOf } from './names.ts';
import { stepRow } from './review-step-rows.ts';
import type { Room } from './standing.ts';
import type { Reading } from './support-rows.ts';
import type { View } from './view.ts';
import { type ActView, actView } from './why.ts';

type StepView = View<'see-review-step'>;

/** One step, facet by facet as its reader may see it. */
export async function reviewStepView(room: Room, found: StepCase, reading: Reading): Promise<StepView> {
  const { step, application, standing, rules } = found;
  const sees = (facet: Parameters<typeof maySeeStep>[0]) =>
    maySeeStep(facet, standing, step, application.state);
  const inside = sees('people');
  const known = sees('record');
  const person = reading.actor.person;
  const names = await namesOf(room, 'person', [
    ...step.persons,
    ...step.signatures.map(({ by }) => by),
    ...step.declined.map((one) => one.person),
    ...step.reopened.map(({ by }) => by),
  ]);
  const row = stepRow(
    {
      step,
      application: { name: application.name, state: application.state, receipt: application.receipt ?? '' },
      organisation: await nameOf(room, 'organisation', step.organisation),
    },
    standing,
    names,
  );
  const { origin } = rules;
  const { fields, outcomes } = rules[step.kind];
  return {
    ...row,
    standing,
    acts: stepActs(found, reading),
    ground: step.ground,
    reason: inside ? step.reason : '',
    own: person !== null && inside && takesPart(step, person),
    experts: inside ? await expertsOf(room, step) : [],
    officials: inside ? step.officials.map((id) => ({ id, name: names.get(id) ?? '' })) : [],
    form: {
      origin,
      fields: fields.map(({ help, ...field }) => ({ ...field, help: help ?? null })),
      outcomes: REVIEW_STEP_OUTCOMES.map((id) => ({ id, ...outcomes[id] })),
    },
    record: known ? step.record : null,
    hash: known && step.record !== null ? (step.copies.at(-1)?.hash ?? null) : null,
    signatures: known ? signaturesOf(step, sees('names') ? names : new Map(), person) : [],
    waiting: inside ? waitingFor(step).map((one) => names.get(one) ?? '') : [],
    changes: step.changes
      .filter(({ before }, nth) => inside || isMove(step, before, nth))
      .map(({ at, reason, before }) => ({
        at,
        reason,
        on: before.on,
        from: before.from,
        place: before.place,
      })),
    declinedWhy: inside
      ? step.declined.map(({ person: who, at, reason }) => ({ name: names.get(who) ?? '', at, reason }))
      : [],
    reopened: inside
      ? step.reopened.map(({ by, at, reason }) => ({ name: names.get(by) ?? '', at, reason }))
      : [],
    cancelled: step.cancelled === null ? null : { at: step.cancelled.at, reason: step.cancelled.reason },
    history: inside ? await historyOf(room, step) : [],
  };
}

/** Who has to sign and has not. */
export function waitingFor(step: ReviewStep): readonly PersonId[] {
  if (step.state !== 'recorded') return [];
  return step.persons.filter((one) => takesPart(step, one) && step.signatures.every(({ by }) => by !== one));
}

/** Outside, a change of people is no news. */
function isMove({ changes, time }: ReviewStep, before: ReviewStep['time'], nth: number): boolean {
  const after = changes[nth + 1]?.before ?? time;
  return (['on', 'from', 'minutes', 'place'] as const).some((part) => before[part] !== after[part]);
}

async function expertsOf({ desk }: Room, step: ReviewStep): Promise<StepView['experts']> {
  const found = await Promise.all(step.experts.map(({ expert }) => desk.shelf.find('expert', expert)));
  return found.flatMap((one) =>
    one === undefined
      ? []
      : [
          {
            id: one.id,
            name: one.name,
            institution: one.institution.name,
            declined: !takesPart(step, one.person),
          },
        ],
  );
}

function signaturesOf(
  { signatures }: ReviewStep,
  names: ReadonlyMap<PersonId, string>,
  reader: PersonId | null,
): StepView['signatures'] {
  return signatures.map(({ by, at, differing }) => ({
    name: names.get(by) ?? '',
    at,
    own: by === reader,
    differing,
  }));
}

async function historyOf({ store }: Room, { id }: ReviewStep): Promise<StepView['history']> {
  const entries = await store.queries.historyOf([{ kind: 'reviewStep', id }]);
  return entries.map(({ fact, person }) => ({ at: fact.at, act: fact.act, who: person?.name ?? '' }));
}

/** Moves a reader may be shown, by the request that makes them. */
const REQUEST_OF: Readonly<Partial<Record<ReviewStepMove, RequestName>>> = {
  attend: 'confirm-step-attendance',
  'hand-in': 'hand-in-step-record',
  sign: 'sign-step-record',
  reopen: 'reopen-step-record',
  decline: 'decline-review-step',
  change: 'change-review-step',
  cancel: 'cancel-review-step',
};

function stepActs(found: StepCase, { actor, at, language }: Reading): readonly ActView[] {
  const { step, standing } = found;
  return Object.entries(REQUEST_OF).flatMap(([name, request]) => {
    const move: Transition<ReviewStepState> = REVIEW_STEP_TRANSITIONS[name as ReviewStepMove];
    if (!move.by.some((hand) => hand === standing.part) || !move.from.includes(step.state)) return [];
    if (!isOwn(name, step, actor.person)) return [];
    const allowed = mayMoveStep(found, name as ReviewStepMove, { actor, at });
    if (!allowed.ok && ['not-yours', 'not-found'].includes(allowed.refusal.kind)) return [];
    return [actView(request, move, allowed, language)];
  });
}

/** Who takes part writes and signs, once. */
function isOwn(name: string, step: ReviewStep, person: PersonId | null): boolean {
  if (name !== 'hand-in' && name !== 'sign') return true;
  if (person === null || !takesPart(step, person)) return false;
  return name === 'hand-in' || step.signatures.every(({ by }) => by !== person);
}
