import type { ApplicationState } from '@qichuang/domain';

/** Steps an application passes, each with the states that stand at it and those that left from it. */
export const STEPS = [
  { id: 'stepSubmitted', at: ['submitted', 'returned'], left: ['not_recommended'] },
  { id: 'stepRecommended', at: ['recommended', 'correction'], left: ['not_accepted'] },
  { id: 'stepAccepted', at: ['accepted', 'in_review'], left: [] },
  { id: 'stepReviewed', at: ['reviewed'], left: ['not_selected'] },
  { id: 'stepSelected', at: ['selected', 'on_notice'], left: [] },
  { id: 'stepDesignated', at: ['designated'], left: [] },
] as const satisfies readonly {
  readonly id: string;
  readonly at: readonly ApplicationState[];
  readonly left: readonly ApplicationState[];
}[];

/** Where nobody recommends (A4.1), what is handed in waits for the check at once. */
const DIRECT_STEPS = [
  { id: 'stepSubmitted', at: ['recommended', 'correction'], left: ['not_accepted'] },
  ...STEPS.slice(2),
] as const;

export type StepId = (typeof STEPS)[number]['id'];

/** Left by own choice, by the clock or by decision; the state alone does not tell at which step. */
export const LEFT_ANYWHERE = [
  'withdrawn',
  'lapsed',
  'disqualified',
] as const satisfies readonly ApplicationState[];

export interface Step {
  readonly id: StepId;
  /** How many got at least this far, those who left anywhere not counted. */
  readonly reached: number;
  readonly inHand: number;
  readonly lost: readonly { readonly state: ApplicationState; readonly count: number }[];
}

export interface Pipeline {
  readonly steps: readonly Step[];
  readonly gone: readonly { readonly state: ApplicationState; readonly count: number }[];
  readonly total: number;
}

/**
 * What a category's applications add up to, step by step, from how many stand in each state.
 *
 * @param recommends - whether the programme has a preliminary review; without one there is no such step.
 */
export function pipelineOf(
  counts: Readonly<Partial<Record<ApplicationState, number>>>,
  recommends = true,
): Pipeline {
  const countOf = (states: readonly ApplicationState[]) =>
    states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const named = (states: readonly ApplicationState[]) =>
    states.flatMap((state) => {
      const count = counts[state] ?? 0;
      return count === 0 ? [] : [{ state, count }];
    });
  const all = recommends ? STEPS : DIRECT_STEPS;
  const steps = all.map(({ id, at, left }, index): Step => {
    const later = all.slice(index + 1).flatMap((step) => [...step.at, ...step.left]);
    return { id, reached: countOf([...at, ...left, ...later]), inHand: countOf(at), lost: named(left) };
  });
  return {
    steps,
    gone: named(LEFT_ANYWHERE),
    total: (steps[0]?.reached ?? 0) + countOf(LEFT_ANYWHERE),
  };
}

/** How many of some applications stand in each state. */
export function countStates(
  rows: readonly { readonly state: ApplicationState }[],
): Readonly<Partial<Record<ApplicationState, number>>> {
  const counts: Partial<Record<ApplicationState, number>> = {};
  for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
