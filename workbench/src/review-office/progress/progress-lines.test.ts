import { describe, expect, test } from 'vitest';
import { progressLines, type ReviewCell } from './progress-lines.ts';

function cell(over: Partial<ReviewCell>): ReviewCell {
  return {
    review: 'rev_0000000001',
    version: 1,
    application: 'app_0000000001',
    receipt: 'SDDE25-LAB-0001',
    name: '示例实验室',
    category: 'laboratory',
    expert: 'exp_0000000001',
    expertName: '示例甲',
    state: 'assigned',
    declaration: 'not-asked',
    total: null,
    closeness: null,
    answerBy: null,
    lapsed: false,
    proposed: null,
    ...over,
  };
}

describe('progress of the reviews', () => {
  test('an application without a reader has its line too, in the order of receipts', () => {
    const waiting = {
      application: 'app_0000000002',
      receipt: 'SDDE25-LAB-0000',
      name: '虚构实验室',
      category: 'laboratory',
      scored: 0,
      needed: 3,
    };
    const lines = progressLines({ rows: [cell({})], waiting: [waiting] });
    expect(lines.map(({ receipt, cells }) => [receipt, cells.length])).toEqual([
      ['SDDE25-LAB-0000', 0],
      ['SDDE25-LAB-0001', 1],
    ]);
  });

  test('handed-in scores are counted, replaced readers stand last', () => {
    const [line] = progressLines({
      rows: [cell({ review: 'a', state: 'replaced' }), cell({ review: 'b', state: 'scored', total: 81 })],
      waiting: [],
    });
    expect(line?.cells.map(({ review }) => review)).toEqual(['b', 'a']);
    expect(line?.scored).toBe(1);
  });
});
