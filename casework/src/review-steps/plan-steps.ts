import { type Result, refused } from '@qichuang/base';
import {
  mayMove,
  REVIEW_STEP_TRANSITIONS,
  type Refusal,
  type ReviewStep,
  type ReviewStepKind,
  refusal,
} from '@qichuang/domain';
import { isStageOn, reviewStepsOf } from '@qichuang/programmes';
import type { Act, Desk, Message } from '../ports.ts';
import { type Case, findCase, personOf, programmeAt } from '../spine/case.ts';
import { commit, type Move, move } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';
import { timeValues } from './step-case.ts';
import { type PeopleInput, readPeople } from './step-people.ts';
import { overlapWith, readTime, type TimeInput } from './step-time.ts';

export interface PlanSteps {
  readonly round: string;
  readonly kind: ReviewStepKind;
  /** Why these are chosen; not needed where the programme holds the step for all. */
  readonly reason: string;
  readonly steps: readonly (TimeInput & PeopleInput & { readonly application: string })[];
}

/** Applications of which a step may be held: read by experts, not yet decided. */
export const STEP_TAKING = ['in_review', 'reviewed'] as const;

/**
 * Plans oral defences or site visits and tells applicants and everyone who takes part, in one act, all or none. Each is one application's;
 * nobody is planned to be in two places at once.
 */
export async function planSteps(
  desk: Desk,
  act: Act<PlanSteps>,
): Promise<Result<{ readonly planned: number }, Refusal>> {
  const { round: id, kind, steps } = act.body;
  const round = await desk.shelf.find('round', id);
  if (round === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(REVIEW_STEP_TRANSITIONS.plan, momentIn(null, round.programme, act));
  if (!allowed.ok) return allowed;
  const isRequired = isStageOn(programmeAt(desk, round.programmeDigest), kind);
  if (!isRequired && act.body.reason.trim() === '')
    return refused(refusal('reason-missing', 'default', { field: 'reason' }));
  if (new Set(steps.map(({ application }) => application)).size < steps.length)
    return refused(refusal('already-exists', 'default', { what: 'review-step' }));
  const running = await desk.shelf.where('reviewStep', { state: 'planned' });
  const made: ReviewStep[] = [];
  const moves: Move[] = [];
  const messages: Message[] = [];
  for (const [nth, asked] of steps.entries()) {
    const found = await findCase(desk, asked.application);
    if (found?.round.id !== round.id) return refused(refusal('not-found'));
    const fault = await planFault(desk, act, found, kind);
    if (fault !== null) return refused(fault);
    const rules = reviewStepsOf(programmeAt(desk, round.programmeDigest));
    const time = readTime(desk, act, rules, asked);
    if (!time.ok) return time;
    const people = await readPeople(desk, act, found, rules, asked);
    if (!people.ok) return people;
    const step = newStep(act, found, nth, { ...people.value, time: time.value }, isRequired);
    const overlap = overlapWith(step, [...running, ...made]);
    if (overlap !== null) return refused(overlap);
    made.push(step);
    moves.push(move(act, { act: 'plan-review-step', clause: 'default' }, 'reviewStep', null, step));
    messages.push(...plannedMessages({ step, application: found.application }));
  }
  return commit(desk, act, moves, { planned: moves.length }, { messages });
}

async function planFault(
  desk: Desk,
  act: Act<unknown>,
  { application, parties }: Case,
  kind: ReviewStepKind,
): Promise<Refusal | null> {
  const { id, programme, round, category, state, receipt } = application;
  const allowed = mayMove(REVIEW_STEP_TRANSITIONS.plan, momentIn(null, programme, act, { near: parties }));
  if (!allowed.ok) return allowed.refusal;
  if (!(STEP_TAKING as readonly string[]).includes(state))
    return refusal('wrong-state', 'default', { state, needs: [...STEP_TAKING] });
  const [ranking] = await desk.shelf.where('ranking', { round, category, state: ['prepared', 'confirmed'] });
  if (ranking !== undefined) return refusal('wrong-state', 'default', { why: 'step-after-decision' });
  const before = await desk.shelf.where('reviewStep', {
    application: id,
    kind,
    state: ['planned', 'recorded', 'signed'],
  });
  return before.length === 0
    ? null
    : refusal('already-exists', 'default', { what: 'review-step', receipt: receipt ?? '' });
}

function newStep(
  act: Act<PlanSteps>,
  { application, round }: Case,
  nth: number,
  parts: Pick<ReviewStep, 'experts' | 'officials' | 'persons' | 'time'>,
  isRequired: boolean,
): ReviewStep {
  return {
    id: mint(act, 'stp', nth),
    version: 1,
    state: 'planned',
    kind: act.body.kind,
    round: round.id,
    programme: round.programme,
    programmeDigest: round.programmeDigest,
    category: application.category,
    application: application.id,
    organisation: application.organisation,
    recommender: application.recommender,
    ground: isRequired ? 'programme' : 'chosen',
    reason: act.body.reason.trim(),
    ...parts,
    planned: { by: personOf(act), at: act.at },
    attendance: null,
    declined: [],
    changes: [],
    record: null,
    copies: [],
    signatures: [],
    reopened: [],
    cancelled: null,
  };
}

function plannedMessages({
  step,
  application,
}: Pick<Case, 'application'> & { readonly step: ReviewStep }): readonly Message[] {
  const values = timeValues({ step, application });
  return [
    { topic: 'step-planned', to: { organisation: step.organisation }, values },
    ...step.persons.map((person): Message => ({ topic: 'step-assigned', to: { person }, values })),
  ];
}
