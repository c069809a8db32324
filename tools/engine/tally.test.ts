import { describe, expect, test } from 'vitest';
import { WrongInput } from './operation.ts';
import { TALLY } from './tally.ts';

interface Answer {
  readonly applications: readonly Record<string, unknown>[];
  readonly [key: string]: unknown;
}

function score(document: unknown): Answer {
  return TALLY['score']?.run(document) as Answer;
}

const SCORES = [
  ['A', 'e1', 86.5],
  ['A', 'e2', '82.25'],
  ['B', 'e1', 90],
  ['B', 'e2', 80],
  ['B', 'e3', 70],
  ['C', 'e3', 1],
  ['C', 'e2', 99],
] as const;

describe('tally score from the command line', () => {
  test('answers in the units that came in, whole numbers and decimals alike', () => {
    const { applications } = score({ scores: SCORES, method: { trim: 3, lambda: 'reml' } });
    expect(applications.map(({ id, mean, trimmed }) => [id, mean, trimmed])).toEqual([
      ['A', 84.375, null],
      ['B', 80, 80],
      ['C', 50, null],
    ]);
  });

  test('rounds as it was told to, exactly half a digit too', () => {
    const scores = [
      ['A', 'e1', 2.67],
      ['A', 'e2', 2.66],
    ];
    const mean = (rounding: string) =>
      score({ scores, method: { decimals: 2, rounding } }).applications[0]?.['mean'];
    expect([mean('half-up'), mean('half-even')]).toEqual([2.67, 2.66]);
  });

  test('a recused score is kept and counts nowhere', () => {
    const struck = score({ scores: SCORES, recused: [['C', 'e3']] });
    expect(struck.applications[2]).toMatchObject({ id: 'C', scores: 1, mean: 99 });
    expect(struck['recused']).toEqual([['C', 'e3', 1]]);
    const all = score({
      scores: SCORES,
      recused: [
        ['C', 'e3'],
        ['C', 'e2'],
      ],
    });
    expect(all.applications[2]).toMatchObject({ id: 'C', scores: 0, mean: null, rank: null });
  });

  test('pools that share nobody are named, and nothing is calibrated across them', () => {
    const apart = score({
      scores: [
        ['A', 1, 80],
        ['B', 2, 90],
      ],
      method: { cut: 1 },
    });
    expect(apart).toMatchObject({
      calibration: { kind: 'not-connected' },
      components: [
        { applications: ['A'], experts: [1] },
        { applications: ['B'], experts: [2] },
      ],
      greyBand: null,
    });
    expect(apart.applications.map(({ calibrated, ranks, rank }) => [calibrated, ranks, rank])).toEqual([
      [null, null, 2],
      [null, null, 1],
    ]);
  });

  test('ties go by declared criteria, then by tickets; 二次平均 comes with its warning', () => {
    const answer = score({
      scores: [
        ['A', 'e', 80],
        ['B', 'e', 80],
        ['C', 'e', 80],
      ],
      criteria: [
        ['A', [1]],
        ['B', [2]],
        ['C', [2]],
      ],
      tickets: ['C', 'B', 'A'],
      panels: [
        ['A', 'one'],
        ['B', 'one'],
        ['C', 'two'],
      ],
    });
    expect(answer['order']).toMatchObject([
      { id: 'C', place: 1, by: null },
      { id: 'B', place: 2, by: 'draw' },
      { id: 'A', place: 3, by: 0 },
    ]);
    expect(answer['secondAverage']).toMatchObject({ warning: 'takes-panels-for-equal' });
  });

  test.each([
    { what: 'no scores', document: { scores: [] }, says: /^scores: there is no score that counts/ },
    { what: 'a pair twice', document: { scores: [SCORES[0], SCORES[0]] }, says: /^scores\[1\]: e1 has/ },
    { what: 'no decimal', document: { scores: [['A', 'e', '8o']] }, says: /^scores\[0\]\[2\]: is a decimal/ },
    { what: 'a huge number', document: { scores: [['A', 'e', 1e30]] }, says: /^scores\[0\]\[2\]: is a dec/ },
    { what: 'two fields', document: { scores: [['A', 'e']] }, says: /^scores\[0\]/ },
    {
      what: 'a stranger recused',
      document: { scores: SCORES, recused: [['A', 'e3']] },
      says: /^recused\[0\]/,
    },
    {
      what: 'dropping from two',
      document: { scores: SCORES, method: { trim: 2 } },
      says: /^method\.trim: is/,
    },
    { what: 'λ below 0', document: { scores: SCORES, method: { lambda: -1 } }, says: /^method\.lambda: is/ },
    {
      what: 'λ in words',
      document: { scores: SCORES, method: { lambda: 'x' } },
      says: /^method\.lambda: is/,
    },
    { what: 'a cut too far', document: { scores: SCORES, method: { cut: 4 } }, says: /^method\.cut: there/ },
    {
      what: 'half the criteria',
      document: { scores: SCORES, criteria: [['A', [1]]] },
      says: /^criteria: every/,
    },
    { what: 'a panel missing', document: { scores: SCORES, panels: [['A', 'x']] }, says: /^panels: B has/ },
    { what: 'two kinds of id', document: { scores: [[1, '1', 80]] }, says: /^scores\[0\]\[1\]: 1 is/ },
    { what: 'an unknown field', document: { scores: SCORES, weight: 1 }, says: /^weight: there is no such/ },
  ])('$what is refused and says which field', ({ document, says }) => {
    expect(() => score(document)).toThrow(WrongInput);
    expect(() => score(document)).toThrow(says);
  });
});
