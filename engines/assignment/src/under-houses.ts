import { ok, type Result, refused } from '@qichuang/base';
import type { SolveRefusal } from './answer.ts';
import { brokenHouses, type HouseBreaches } from './houses.ts';
import type { Instance } from './instance.ts';
import type { HouseRule } from './model.ts';
import { optimum, type Solved, type Tuning } from './optimum.ts';
import { startingPrices } from './starting-prices.ts';

export interface UnderHouses {
  readonly best: Solved;
  /** Where the optimum without the rules that are no flow breaks them: that optimum, which nothing exceeds. Null where it keeps them. */
  readonly relaxed: Solved | null;
}

/** Solves of the search, and pairs it may go over in all: small problems are searched to the end, large ones a little. */
const MOST_SOLVES = 256;
const MOST_PAIRS = 4_000_000;

type Rules = ReadonlyMap<string, HouseRule>;

/** An optimum under some rules, with what it breaks of the others. */
interface Step {
  readonly rules: Rules;
  readonly solved: Solved;
  readonly crossing: HouseBreaches['crossing'];
}

/**
 * The best assignment with at most one expert of an institution at an application. Rules that are flows come in where the flow
 * without them breaks them, and the optimum is exact. For the others a bounded search: one of two seats is barred to a house,
 * first everywhere at once, which gives an assignment, then one by one in both ways, as long as a better one may be found.
 *
 * @source Land & Doig, An automatic method of solving discrete programming problems (1960): branch and bound
 */
export function underHouses(instance: Instance, tuning: Tuning): Result<UnderHouses, SolveRefusal> {
  const first = withFlowRules(instance, new Map(), startingPrices(instance), tuning);
  if (!first.ok) return first;
  if (first.value.crossing.length === 0) return ok({ best: first.value.solved, relaxed: null });

  const relaxed = first.value.solved;
  let left = Math.min(MOST_SOLVES, Math.ceil(MOST_PAIRS / instance.expert.length));
  const dived = dive(instance, first.value, tuning);
  if (!dived.ok && dived.refusal.kind === 'stopped') return dived;
  let best = dived.ok ? dived.value : null;
  const waiting = [first.value];
  for (let step = waiting.pop(); step !== undefined && left > 0; step = waiting.pop()) {
    if (best !== null && !isBetter(step.solved, best)) continue;
    // The lesser choice is barred first: what is put last is taken first.
    for (const rule of step.crossing[0]?.toReversed() ?? []) {
      left -= 1;
      const next = withFlowRules(instance, withRules(step.rules, [rule]), step.solved.prices, tuning);
      if (!next.ok && next.refusal.kind === 'stopped') return next;
      if (!next.ok || (best !== null && !isBetter(next.value.solved, best))) continue;
      if (next.value.crossing.length > 0) waiting.push(next.value);
      else best = next.value.solved;
    }
  }
  if (best !== null) return ok({ best, relaxed });
  if (dived.ok || dived.refusal.kind !== 'least-loads-not-met')
    throw new Error('a dive that ends has an answer');
  return refused({ ...dived.refusal, proven: left > 0 });
}

/** Bars the lesser choice wherever a rule is broken, until none is. */
function dive(instance: Instance, from: Step, tuning: Tuning): Result<Solved, SolveRefusal> {
  let step = from;
  while (step.crossing.length > 0) {
    const barred = step.crossing.map(([lesser]) => lesser);
    const next = withFlowRules(instance, withRules(step.rules, barred), step.solved.prices, tuning);
    if (!next.ok) return next;
    step = next.value;
  }
  return ok(step.solved);
}

function withFlowRules(
  instance: Instance,
  given: Rules,
  prices: Float64Array,
  tuning: Tuning,
): Result<Step, SolveRefusal> {
  let rules = given;
  let near = prices;
  for (;;) {
    const solved = optimum(instance, [...rules.values()], near, tuning);
    if (!solved.ok) return solved;
    const { asFlow, crossing } = brokenHouses(solved.value);
    if (asFlow.length === 0) return ok({ rules, solved: solved.value, crossing });
    rules = withRules(rules, asFlow);
    near = solved.value.prices;
  }
}

function withRules(rules: Rules, more: readonly HouseRule[]): Rules {
  const named = more.map((rule) => [`${rule.application} ${rule.seat} ${rule.institution}`, rule] as const);
  return new Map([...rules, ...named]);
}

function isBetter({ choice: one }: Solved, { choice: other }: Solved): boolean {
  return one.filled > other.filled || (one.filled === other.filled && one.total > other.total);
}
