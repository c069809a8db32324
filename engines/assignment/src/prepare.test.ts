import { describe, expect, test } from 'vitest';
import { type AssignmentProblem, solveAssignment } from './index.ts';

const PROBLEM = {
  applications: 2,
  experts: 3,
  demand: 2,
  maxLoad: 2,
  pairs: { application: [0, 0, 0, 1, 1], expert: [0, 1, 2, 0, 1], similarity: [3, 2, 1, 2, 5] },
} satisfies AssignmentProblem;

const { pairs } = PROBLEM;

describe('a problem that is none is refused with the field and what is wrong', () => {
  test.each<{ readonly over: Partial<AssignmentProblem>; readonly field: string; readonly flaw: string }>([
    { over: { applications: -1 }, field: 'applications', flaw: 'out-of-range' },
    { over: { experts: 1.5 }, field: 'experts', flaw: 'not-a-whole-number' },
    { over: { experts: 2 }, field: 'pairs.expert[2]', flaw: 'out-of-range' },
    { over: { applications: 1 }, field: 'pairs.application[3]', flaw: 'out-of-range' },
    { over: { applications: 2 ** 30 }, field: 'applications', flaw: 'out-of-range' },
    { over: { demand: -1 }, field: 'demand', flaw: 'out-of-range' },
    { over: { demand: [2] }, field: 'demand', flaw: 'wrong-length' },
    { over: { demand: [2, Number.NaN] }, field: 'demand[1]', flaw: 'not-a-whole-number' },
    { over: { maxLoad: [1, 1] }, field: 'maxLoad', flaw: 'wrong-length' },
    { over: { maxLoad: [1, 1, 2 ** 31] }, field: 'maxLoad[2]', flaw: 'out-of-range' },
    { over: { minLoad: [0, 3, 0] }, field: 'minLoad[1]', flaw: 'minimum-above-maximum' },
    { over: { pairs: { ...pairs, expert: [0, 1] } }, field: 'pairs.expert', flaw: 'wrong-length' },
    { over: { pairs: { ...pairs, similarity: [] } }, field: 'pairs.similarity', flaw: 'wrong-length' },
    { over: { pairs: { ...pairs, expert: [0, 1, 1, 0, 1] } }, field: 'pairs.expert[2]', flaw: 'comes-twice' },
    {
      over: { pairs: { ...pairs, similarity: [3, 2, 1, 2, 2 ** 31] } },
      field: 'pairs.similarity[4]',
      flaw: 'out-of-range',
    },
    { over: { onePerInstitution: true }, field: 'institution', flaw: 'is-missing' },
    { over: { institution: [1, 2] }, field: 'institution', flaw: 'wrong-length' },
    { over: { quotas: [[1, 1]] }, field: 'kinds', flaw: 'is-missing' },
    { over: { kinds: [1, 1, 2], quotas: [[1, -1]] }, field: 'quotas[0][1]', flaw: 'out-of-range' },
    {
      over: {
        kinds: [1, 1, 2],
        quotas: [
          [1, 1],
          [1, 1],
        ],
      },
      field: 'quotas[1][0]',
      flaw: 'comes-twice',
    },
    { over: { kinds: [1, 1, 2], quotas: [[1, 3]] }, field: 'quotas', flaw: 'quotas-above-demand' },
    { over: { floor: 0.5 }, field: 'floor', flaw: 'not-a-whole-number' },
    { over: { seed: '' }, field: 'seed', flaw: 'not-hex' },
    { over: { seed: 'abc' }, field: 'seed', flaw: 'not-hex' },
    { over: { fixed: [[0, 3]] }, field: 'fixed[0]', flaw: 'out-of-range' },
    { over: { fixed: [[1, 2]] }, field: 'fixed', flaw: 'not-a-pair' },
    {
      over: {
        fixed: [
          [0, 1],
          [0, 1],
        ],
      },
      field: 'fixed[1]',
      flaw: 'comes-twice',
    },
    {
      over: {
        demand: 1,
        fixed: [
          [0, 0],
          [0, 1],
        ],
      },
      field: 'fixed[1]',
      flaw: 'fixed-above-demand',
    },
    {
      over: {
        maxLoad: [1, 1, 1],
        fixed: [
          [0, 1],
          [1, 1],
        ],
      },
      field: 'fixed[1]',
      flaw: 'fixed-above-load',
    },
    {
      over: {
        kinds: [1, 1, 2],
        quotas: [[2, 1]],
        fixed: [
          [0, 0],
          [0, 1],
        ],
      },
      field: 'fixed[1]',
      flaw: 'fixed-above-quotas',
    },
    {
      over: {
        institution: [1, 1, 2],
        onePerInstitution: true,
        fixed: [
          [0, 0],
          [0, 1],
        ],
      },
      field: 'fixed',
      flaw: 'fixed-of-one-institution',
    },
  ])('$field: $flaw', ({ over, field, flaw }) => {
    expect(solveAssignment({ ...PROBLEM, ...over })).toEqual({
      ok: false,
      refusal: { kind: 'wrong-problem', flaw: { field, flaw } },
    });
  });

  test('similarities so far apart over so many that 2^53 would not hold the sums', () => {
    const many = 2 ** 20;
    const wide = { application: [0, 1], expert: [0, 1], similarity: [-(2 ** 31), 2 ** 31 - 1] };
    expect(
      solveAssignment({ applications: many, experts: many, demand: 1, maxLoad: 1, pairs: wide }),
    ).toMatchObject({
      ok: false,
      refusal: { flaw: { field: 'pairs.similarity', flaw: 'too-large-to-be-exact' } },
    });
  });
});

describe('counts that are left out', () => {
  test('follow from the highest index and the longest list', () => {
    const outcome = solveAssignment({ demand: 1, maxLoad: [1, 1, 1, 1], pairs });
    expect(outcome).toMatchObject({ ok: true, value: { filled: 2, total: 8, experts: [[0], [1]] } });
    expect(outcome.ok && outcome.value.certificate.prices).toHaveLength(4);
  });

  test('nobody and nothing is a problem too', () => {
    const none = { application: [], expert: [], similarity: [] };
    expect(solveAssignment({ demand: 3, maxLoad: 3, pairs: none })).toEqual({
      ok: true,
      value: { filled: 0, total: 0, experts: [], certificate: { prices: [] } },
    });
  });
});
