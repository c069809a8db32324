import { describe, expect, test } from 'vitest';
import { pastedQuotas } from './pasted-quotas.ts';

const UNITS = [
  { id: 'rec_1', name: '示例甲市工业和信息化局' },
  { id: 'rec_2', name: '示例乙市工业和信息化局' },
  { id: 'rec_3', name: '示例丙厅' },
];
const CATEGORIES = ['laboratory', 'industry-centre'];

describe('quotas pasted from a spreadsheet (A3.2)', () => {
  test('a block fills from the cell rightwards and downwards, and stops at the edge', () => {
    const { places, count } = pastedQuotas('3\t4\n５\t6\t7', {}, UNITS, CATEGORIES, { row: 1, column: 0 });
    expect(places).toEqual({
      'rec_2 laboratory': 3,
      'rec_2 industry-centre': 4,
      'rec_3 laboratory': 5,
      'rec_3 industry-centre': 6,
    });
    expect(count).toBe(4);
  });

  test('with names in the first column rows are matched by name, wherever they stand', () => {
    const text =
      '单位\t实验室\t产业中心\r\n示例丙厅\t2\t\r\n示例甲市工业和信息化局\t1\t9\r\n没有的单位\t4\t4\r\n';
    const { places, unknown } = pastedQuotas(text, { 'rec_3 industry-centre': 8 }, UNITS, CATEGORIES, {
      row: 0,
      column: 1,
    });
    expect(places).toEqual({
      'rec_3 laboratory': 2,
      'rec_1 laboratory': 1,
      'rec_1 industry-centre': 9,
    });
    expect(unknown).toEqual(['没有的单位']);
  });

  test('an empty cell takes the limit away, and words in a cell change nothing', () => {
    const before = { 'rec_1 laboratory': 3, 'rec_1 industry-centre': 2 };
    const { places } = pastedQuotas('\t2', before, UNITS, CATEGORIES, { row: 0, column: 0 });
    expect(places).toEqual({ 'rec_1 industry-centre': 2 });
  });
});
