import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byTryingAll } from './fixtures/by-trying-all.ts';
import { type Rules, smallProblems } from './fixtures/small-problems.ts';
import { type Answer, type AssignmentProblem, checkCertificate } from './index.ts';
import { prepare } from './prepare.ts';
import { solveInstance } from './solve-assignment.ts';
import { tiesFrom } from './tie.ts';

/** At first only as many pairs as places are open, or a few more: what the optimum is must not hang on that. */
const HEAD_STARTS = [0, 1, 12];

function outcomeOf(problem: AssignmentProblem, headStart = 12) {
  const prepared = prepare(problem);
  // What the generator makes that is no problem to solve (quotas above the demand and the like) is refused, not solved.
  fc.pre(prepared.ok);
  if (!prepared.ok) throw new Error('fc.pre has thrown');
  const { seed } = prepared.value;
  return solveInstance(prepared.value, { tie: seed === null ? null : tiesFrom(seed), headStart });
}

function answerTo(problem: AssignmentProblem): Answer {
  const outcome = outcomeOf(problem);
  if (!outcome.ok) throw new Error(`without least loads there is always an answer: ${outcome.refusal.kind}`);
  return outcome.value;
}

function isAsGoodAsTryingAll(problem: AssignmentProblem, headStart: number): void {
  const outcome = outcomeOf(problem, headStart);
  const best = byTryingAll(problem);
  if (best === null) {
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'least-loads-not-met', proven: true } });
    return;
  }
  if (!outcome.ok) throw new Error(outcome.refusal.kind);
  const { filled, total, experts } = outcome.value;
  expect({ filled, total }).toEqual({ filled: best.filled, total: best.total });
  expect(best.optima).toContainEqual(experts);
  expect(checkCertificate(problem, JSON.parse(JSON.stringify(outcome.value)))).toEqual({ optimal: true });
}

interface Sums {
  readonly filled: number;
  readonly total: number;
}

function isBetter(one: Sums, other: Sums): boolean {
  return one.filled > other.filled || (one.filled === other.filled && one.total > other.total);
}

/** Whether trying everything among just these pairs finds them: then no rule forbids one of them. */
function allows(problem: AssignmentProblem, experts: readonly (readonly number[])[]): boolean {
  const { application, expert, similarity } = problem.pairs;
  const among = Array.from({ length: application.length }, (_, pair) => pair).filter((pair) =>
    experts[application[pair] ?? 0]?.includes(expert[pair] ?? -1),
  );
  const best = byTryingAll({
    ...problem,
    pairs: {
      application: among.map((pair) => application[pair] ?? 0),
      expert: among.map((pair) => expert[pair] ?? 0),
      similarity: among.map((pair) => similarity[pair] ?? 0),
    },
  });
  return best?.filled === experts.flat().length;
}

describe('the optimum is that of trying every assignment', () => {
  test.each<{ readonly rules: Rules; readonly runs: number }>([
    { rules: {}, runs: 1000 },
    { rules: { least: true }, runs: 1500 },
    { rules: { fixed: true, floor: true }, runs: 1000 },
    { rules: { institutions: true }, runs: 1000 },
    { rules: { quotas: true }, runs: 1000 },
    { rules: { seed: true }, runs: 500 },
    { rules: { least: true, fixed: true, floor: true, institutions: true, seed: true }, runs: 1000 },
    { rules: { least: true, fixed: true, floor: true, quotas: true, seed: true }, runs: 1000 },
  ])('$runs small problems with $rules', { timeout: 60_000 }, ({ rules, runs }) => {
    fc.assert(fc.property(smallProblems(rules), fc.constantFrom(...HEAD_STARTS), isAsGoodAsTryingAll), {
      numRuns: runs,
    });
  });

  test('where institutions cross quotas, the search finds the best, and only the bound is called proven', {
    timeout: 60_000,
  }, () => {
    let bounded = 0;
    fc.assert(
      fc.property(smallProblems({ institutions: true, quotas: true, fixed: true }), (problem) => {
        const answer = answerTo(problem);
        const best = byTryingAll(problem);
        const { filled, total, bound, experts } = answer;
        if (best === null) throw new Error('without least loads there is always an assignment');
        if (bound === undefined) {
          isAsGoodAsTryingAll(problem, 12);
          return;
        }
        bounded += 1;
        expect(allows(problem, experts)).toBe(true);
        const check = checkCertificate(problem, answer);
        if (filled === bound.filled && total === bound.total) expect(check).toEqual({ optimal: true });
        else expect(check).toEqual({ optimal: false, reason: { kind: 'below-bound', ...bound } });
        // So small a problem is searched to the end.
        expect({ filled, total }).toEqual({ filled: best.filled, total: best.total });
        expect(isBetter(best, bound)).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(bounded).toBeGreaterThan(0);
  });
});

describe('pairs left out at first', () => {
  test('under tight loads the best 8 or 12 of 60 candidates are not enough, and the optimum is found all the same', () => {
    // All want the same few experts, who are soon full: whoever is left must go far down the list.
    const problem = crowded({ applications: 40, experts: 60, places: 3, load: 2 });
    const whole = outcomeOf(problem, 60);
    if (!whole.ok) throw new Error(whole.refusal.kind);
    for (const best of [8, 12]) {
      const pruned = answerTo(bestOnly(problem, best));
      expect(isBetter(whole.value, pruned)).toBe(true);
      const priced = outcomeOf(problem, best - 3);
      if (!priced.ok) throw new Error(priced.refusal.kind);
      expect([priced.value.filled, priced.value.total]).toEqual([whole.value.filled, whole.value.total]);
      expect(checkCertificate(problem, priced.value)).toEqual({ optimal: true });
    }
  });
});

describe('the seed decides among equals and never against similarity', () => {
  test('the sum of ties is the least among the optima, and one optimum only has it', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(smallProblems({ seed: true, institutions: true }, 0), (problem) => {
        const { experts, certificate } = answerTo(problem);
        const optima = byTryingAll(problem)?.optima ?? [];
        const tie = tiesFrom(Uint8Array.from(Buffer.from(problem.seed ?? '', 'hex')));
        const sums = optima.map((one) =>
          one.flatMap((given, i) => given.map((j) => tie(i, j, 0))).reduce((sum, value) => sum + value, 0),
        );
        const least = Math.min(...sums);
        expect(sums.filter((sum) => sum === least)).toHaveLength(1);
        expect(experts).toEqual(optima[sums.indexOf(least)]);
        expect(certificate.ties?.salt).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test('places filled and total are the same with and without it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(smallProblems({ seed: true, quotas: true }), (problem) => {
        const { seed: _, ...without } = problem;
        const [one, other] = [answerTo(problem), answerTo(without)];
        expect([one.filled, one.total]).toEqual([other.filled, other.total]);
      }),
      { numRuns: 300 },
    );
  });

  test('ties that leave two optima are salted until one is left', () => {
    const problem = { demand: 1, maxLoad: 1, pairs: square(2) };
    const prepared = prepare(problem);
    if (!prepared.ok) throw new Error(prepared.refusal.field);
    // Both ways round have the same sum under salts 0 and 1.
    const tie = (application: number, expert: number, salt: number) =>
      salt < 2 ? 7 : 10 * application + (application === expert ? 3 : 0);
    const outcome = solveInstance(prepared.value, { tie, headStart: 12 });
    if (!outcome.ok) throw new Error(outcome.refusal.kind);
    expect(outcome.value.certificate.ties?.salt).toBe(2);
    expect(outcome.value.experts).toEqual([[1], [0]]);
  });
});

function square(size: number) {
  const cells = Array.from({ length: size * size }, (_, cell) => cell);
  return {
    application: cells.map((cell) => Math.floor(cell / size)),
    expert: cells.map((cell) => cell % size),
    similarity: cells.map(() => 5),
  };
}

function crowded(size: { applications: number; experts: number; places: number; load: number }) {
  const cells = Array.from({ length: size.applications * size.experts }, (_, cell) => cell);
  const expert = cells.map((cell) => cell % size.experts);
  return {
    demand: size.places,
    maxLoad: size.load,
    pairs: {
      application: cells.map((cell) => Math.floor(cell / size.experts)),
      expert,
      similarity: cells.map((cell) => 10 * (size.experts - (cell % size.experts)) + ((cell * 7919) % 10)),
    },
  };
}

function bestOnly({ pairs, ...rest }: AssignmentProblem, best: number): AssignmentProblem {
  const kept = Array.from({ length: pairs.application.length }, (_, pair) => pair).filter(
    (pair) => (pairs.expert[pair] ?? 0) < best,
  );
  const only = (list: ArrayLike<number>) => kept.map((pair) => list[pair] ?? 0);
  return {
    ...rest,
    pairs: {
      application: only(pairs.application),
      expert: only(pairs.expert),
      similarity: only(pairs.similarity),
    },
  };
}
