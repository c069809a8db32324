import { describe, expect, test } from 'vitest';
import { secondAverage } from './index.ts';

describe('二次平均 on request', () => {
  const results = [
    { application: 'b', panel: 'two', result: 60 },
    { application: 'a', panel: 'one', result: 90 },
    { application: 'c', panel: 'two', result: 80 },
    { application: 'd', panel: 'one', result: 70 },
  ];

  test('each panel is brought to the mean of the panels’ means', () => {
    const { results: adjusted, factors } = secondAverage(results);
    expect(factors).toEqual([
      { panel: 'one', factor: 75 / 80 },
      { panel: 'two', factor: 75 / 70 },
    ]);
    expect(adjusted.map(({ application }) => application)).toEqual(['a', 'b', 'c', 'd']);
    for (const [at, expected] of [84.375, 450 / 7, 600 / 7, 65.625].entries())
      expect(adjusted[at]?.adjusted).toBeCloseTo(expected, 12);
  });

  test('the warning always comes with it: a strong panel is pulled down to a weak one', () => {
    const strong = secondAverage(
      results.map((one) => (one.panel === 'two' ? { ...one, result: one.result - 40 } : one)),
    );
    expect(strong.warning).toBe('takes-panels-for-equal');
    const byId = new Map(strong.results.map(({ application, adjusted }) => [application, adjusted]));
    // 90 of a panel whose mean is 80 comes out below 40 of a panel whose mean is 30.
    expect(byId.get('a')).toBeLessThan(byId.get('c') ?? 0);
  });

  test('a panel whose mean is nought stays as it is', () => {
    expect(
      secondAverage([
        { application: 'a', panel: 'one', result: 0 },
        { application: 'b', panel: 'two', result: 50 },
      ]).factors,
    ).toEqual([
      { panel: 'one', factor: 1 },
      { panel: 'two', factor: 0.5 },
    ]);
  });

  test('a result below nought or an application twice is a bug', () => {
    expect(() => secondAverage([{ application: 'a', panel: 'one', result: -1 }])).toThrow('nought or more');
    expect(() => secondAverage([...results, ...results])).toThrow('one result');
  });
});
