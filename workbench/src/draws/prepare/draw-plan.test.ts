import { describe, expect, test } from 'vitest';
import { bodyOf, emptyDraw, excludedFault, isComplete, strataFrom } from './draw-plan.ts';

describe('the plan of a draw as it is typed', () => {
  test('names become candidates with the ids the system knows them by, exclusions keep their reasons', () => {
    const [stratum] = emptyDraw().strata;
    if (stratum === undefined) throw new Error('no stratum');
    const draft = {
      ...emptyDraw(),
      strata: [{ ...stratum, name: 'A 类', candidates: ' 甲 \n\n乙', excluded: '丙：正在：搬迁' }],
    };
    const [sent] = bodyOf(draft, 'p', new Map([['甲', 'plt_1']]), null).strata;
    expect(sent?.candidates).toEqual([
      { subject: 'plt_1', name: '甲' },
      { subject: '', name: '乙' },
    ]);
    expect(sent?.excluded).toEqual([{ subject: '', name: '丙', reason: '正在：搬迁' }]);
  });

  test('an exclusion without a reason is told by its line', () => {
    expect(excludedFault('甲：搬迁\n乙')).toBe(2);
    expect(excludedFault('甲: moved')).toBeNull();
    expect(isComplete(emptyDraw())).toBe(false);
  });

  test('pools are made by group, each with its share rounded up and reserves that are there', () => {
    const rows = ['a', 'b', 'c'].map((name) => ({ group: 'A', name }));
    const made = strataFrom([...rows, { group: 'B', name: 'd' }], 0.34);
    expect(made.map(({ name, take, reserves }) => [name, take, reserves])).toEqual([
      ['A', 2, 1],
      ['B', 1, 0],
    ]);
  });
});
