import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallProblems } from './fixtures/small-problems.ts';
import { type Answer, type AssignmentProblem, checkCertificate, solveAssignment } from './index.ts';

/** Two applications of two places, four experts; expert 0 is wanted by both, expert 3 is of the same institution. */
const PROBLEM = {
  applications: 2,
  experts: 4,
  demand: 2,
  maxLoad: [1, 3, 3, 3],
  minLoad: [0, 0, 0, 1],
  pairs: {
    application: [0, 0, 0, 0, 1, 1, 1, 1],
    expert: [0, 1, 2, 3, 0, 1, 2, 3],
    similarity: [9, 5, 4, 1, 7, 3, 2, 1],
  },
  institution: [1, 2, 3, 1],
  onePerInstitution: true,
} satisfies AssignmentProblem;

const ANSWER = { ...solved(PROBLEM), certificate: { prices: [4, 0, 0, -2] } };

function solved(problem: AssignmentProblem): Answer {
  const outcome = solveAssignment(problem);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

function reasonFor(problem: AssignmentProblem, answer: unknown) {
  const check = checkCertificate(problem, answer);
  return check.optimal ? 'optimal' : check.reason;
}

function priced(prices: readonly number[], over: object = {}) {
  return { ...ANSWER, ...over, certificate: { prices } };
}

describe('a certificate that is right', () => {
  test('is accepted, also after a way through JSON', () => {
    expect(ANSWER).toMatchObject({
      filled: 4,
      total: 18,
      experts: [
        [0, 1],
        [1, 3],
      ],
    });
    expect(checkCertificate(PROBLEM, JSON.parse(JSON.stringify(solved(PROBLEM))))).toEqual({ optimal: true });
  });

  test('may come from another solver: prices are not unique, the proof stands', () => {
    expect(reasonFor(PROBLEM, priced([5, 0, 0, -1]))).toBe('optimal');
  });
});

describe('a condition that fails is named with its place', () => {
  test.each([
    {
      what: 'fewer places filled than could be',
      answer: { ...ANSWER, filled: 3, total: 13, experts: [[0], [1, 3]] },
      reason: { kind: 'better-choice', application: 0, expert: 1, instead: null },
    },
    {
      what: 'a lower total',
      answer: {
        ...ANSWER,
        total: 17,
        experts: [
          [0, 2],
          [1, 3],
        ],
      },
      reason: { kind: 'better-choice', application: 0, expert: 1, instead: 2 },
    },
    {
      what: 'a total that is not the sum',
      answer: { ...ANSWER, total: 19 },
      reason: { kind: 'wrong-sum', field: 'total', is: 18, says: 19 },
    },
    {
      what: 'places filled that are not the count',
      answer: { ...ANSWER, filled: 5 },
      reason: { kind: 'wrong-sum', field: 'filled', is: 4, says: 5 },
    },
    {
      what: 'an expert above the most',
      answer: {
        ...ANSWER,
        total: 23,
        experts: [
          [0, 1],
          [0, 2],
        ],
      },
      reason: { kind: 'load-above-most', expert: 0, load: 2 },
    },
    {
      what: 'an expert below the least',
      answer: {
        ...ANSWER,
        total: 19,
        experts: [
          [0, 1],
          [1, 2],
        ],
      },
      reason: { kind: 'load-below-least', expert: 3, load: 0 },
    },
    {
      what: 'two of one institution',
      answer: {
        ...ANSWER,
        experts: [
          [0, 3],
          [1, 2],
        ],
      },
      reason: { kind: 'same-institution', application: 0, expert: 3 },
    },
    {
      what: 'one expert twice',
      answer: {
        ...ANSWER,
        experts: [
          [1, 1],
          [1, 3],
        ],
      },
      reason: { kind: 'given-twice', application: 0, expert: 1 },
    },
    {
      what: 'more experts than places',
      answer: {
        ...ANSWER,
        experts: [
          [0, 1, 2],
          [1, 3],
        ],
      },
      reason: { kind: 'too-many', application: 0 },
    },
    {
      what: 'a price for an expert who is not full',
      answer: priced([4, 0, 1, -2]),
      reason: { kind: 'priced-though-not-full', expert: 2 },
    },
    {
      what: 'a premium for an expert above the least load',
      answer: priced([4, -1, 0, -2]),
      reason: { kind: 'paid-though-above-least', expert: 1 },
    },
    {
      what: 'a price too low',
      answer: priced([0, 0, 0, -2]),
      reason: { kind: 'better-choice', application: 1, expert: 0, instead: 3 },
    },
    {
      what: 'a price too high',
      answer: priced([10, 0, 0, -2]),
      reason: { kind: 'better-choice', application: 0, expert: 2, instead: 0 },
    },
    {
      what: 'a price beyond what any place is worth',
      answer: priced([10 ** 6, 0, 0, -2]),
      reason: { kind: 'worse-than-empty', application: 0, expert: 0 },
    },
  ])('$what', ({ answer, reason }) => {
    expect(reasonFor(PROBLEM, answer)).toEqual(reason);
  });

  test('what is fixed and left out', () => {
    expect(reasonFor({ ...PROBLEM, fixed: [[1, 2]] }, ANSWER)).toEqual({
      kind: 'fixed-and-missing',
      application: 1,
      expert: 2,
    });
  });

  test('a recused pair, and one below the floor', () => {
    const { application, expert, similarity } = PROBLEM.pairs;
    const pairs = {
      application: application.slice(1),
      expert: expert.slice(1),
      similarity: similarity.slice(1),
    };
    const reason = { kind: 'not-a-candidate', application: 0, expert: 0 };
    expect(reasonFor({ ...PROBLEM, pairs }, ANSWER)).toEqual(reason);
    expect(reasonFor({ ...PROBLEM, floor: 3 }, ANSWER)).toMatchObject({
      kind: 'not-a-candidate',
      application: 1,
    });
  });

  test('a place kept for a kind and given to another', () => {
    const { institution: _, onePerInstitution: __, minLoad: ___, ...plain } = PROBLEM;
    const quotas = { ...plain, kinds: [1, 1, 1, 2], quotas: [[2, 1] as const] };
    expect(reasonFor(quotas, solved(plain))).toEqual({ kind: 'kept-places-taken', application: 0 });
  });

  test('with a seed: no ties, a salt without its reason, ties that prefer another optimum', () => {
    const even = {
      demand: 1,
      maxLoad: 1,
      pairs: { application: [0, 0, 1, 1], expert: [0, 1, 0, 1], similarity: [5, 5, 5, 5] },
    };
    const seeded = { ...even, seed: '5eed' };
    const answer = solved(seeded);
    expect(reasonFor(seeded, answer)).toBe('optimal');
    expect(reasonFor(seeded, solved(even))).toEqual({ kind: 'no-ties' });
    const ties = answer.certificate.ties ?? { salt: 0, prices: [] };
    const salted = { ...answer, certificate: { ...answer.certificate, ties: { ...ties, salt: 1 } } };
    expect(reasonFor(seeded, salted)).toEqual({ kind: 'salted', salt: 1 });
    const other = { ...answer, experts: [...answer.experts].reverse() };
    expect(reasonFor(seeded, other)).toMatchObject({ application: expect.any(Number) });
  });
});

describe('whatever comes from outside', () => {
  test.each([
    { answer: null, field: '' },
    { answer: [], field: '' },
    { answer: 'optimal', field: '' },
    { answer: {}, field: 'filled' },
    { answer: { ...ANSWER, filled: '4' }, field: 'filled' },
    { answer: { ...ANSWER, total: Number.NaN }, field: 'total' },
    { answer: { ...ANSWER, total: 2 ** 60 }, field: 'total' },
    { answer: { ...ANSWER, experts: [[0, 1]] }, field: 'experts' },
    {
      answer: {
        ...ANSWER,
        experts: [
          [0, 1],
          [1, 4],
        ],
      },
      field: 'experts',
    },
    {
      answer: {
        ...ANSWER,
        experts: [
          [0, 1],
          [1, 0.5],
        ],
      },
      field: 'experts',
    },
    { answer: { ...ANSWER, experts: { length: 2 } }, field: 'experts' },
    { answer: { ...ANSWER, certificate: undefined }, field: 'certificate' },
    { answer: priced([1, 2, 3]), field: 'certificate.prices' },
    { answer: priced([1, 2, 3, 0.5]), field: 'certificate.prices' },
    { answer: priced([1, 2, 3, 2 ** 53]), field: 'certificate.prices' },
    {
      answer: { ...ANSWER, certificate: { ...ANSWER.certificate, ties: 1 } },
      field: 'certificate.ties.salt',
    },
    {
      answer: { ...ANSWER, certificate: { ...ANSWER.certificate, ties: { salt: 0 } } },
      field: 'certificate.ties.prices',
    },
    {
      answer: { ...ANSWER, certificate: { ...ANSWER.certificate, relaxed: {} } },
      field: 'certificate.relaxed',
    },
  ])('that is no answer is refused by its field: $field', ({ answer, field }) => {
    expect(reasonFor(PROBLEM, answer)).toEqual({ kind: 'not-an-answer', field });
  });

  test('is judged, never crashed on', () => {
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        expect(checkCertificate(PROBLEM, answer).optimal).toBe(false);
      }),
    );
  });

  test('and any other choice of experts than an optimum is not accepted, whatever the prices', () => {
    const prices = fc.array(fc.integer({ min: -12, max: 12 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(smallProblems({}), prices, fc.nat(), (problem, drawn, at) => {
        const answer = solved(problem);
        const i = at % answer.experts.length;
        fc.pre(answer.experts[i]?.length !== 0);
        const experts = answer.experts.map((given, place) => (place === i ? given.slice(1) : given));
        const counted = { filled: experts.flat().length, total: totalOf(problem, experts) };
        for (const tried of [answer.certificate.prices, drawn.slice(0, problem.experts ?? 0)])
          expect(reasonFor(problem, { ...counted, experts, certificate: { prices: tried } })).not.toBe(
            'optimal',
          );
      }),
    );
  });
});

function totalOf({ pairs }: AssignmentProblem, experts: Answer['experts']): number {
  return Array.from({ length: pairs.application.length }, (_, pair) => pair)
    .filter((pair) => experts[pairs.application[pair] ?? 0]?.includes(pairs.expert[pair] ?? -1))
    .reduce((sum, pair) => sum + (pairs.similarity[pair] ?? 0), 0);
}
