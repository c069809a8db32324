import { BIGDATA_2020, DIGITAL_ECONOMY_2023 } from '@qichuang/programmes';
import { describe, expect, test } from 'vitest';
import { ownConditions } from './programmes.ts';

describe('the conditions of a category on the public page', () => {
  test('quote the plan and say in English what is asked, not what to mend (B4.5)', () => {
    const told = ownConditions(DIGITAL_ECONOMY_2023, 'laboratory');
    expect(told).toContainEqual({
      words: { zh: '联合建设单位原则上不超过3个', en: 'At most three partner organisations.' },
      clauses: ['B4.5'],
      soft: true,
    });
  });

  test('repeat neither the directions nor the pattern of names, which stand above them (B3.1, B4.5)', () => {
    const told = ownConditions(DIGITAL_ECONOMY_2023, 'laboratory').map(({ words }) => words.zh);
    expect(told).not.toContain('等重点方向');
    expect(told).not.toContain('研究方向（或研究内容）+创新实验室');
  });

  test('no plan bears the words of another (A has no chapter of conditions)', () => {
    const told = BIGDATA_2020.categories.flatMap(({ id }) => ownConditions(BIGDATA_2020, id));
    expect(told.filter(({ clauses }) => clauses.every((id) => id.startsWith('B')))).toEqual([]);
    expect(told.filter(({ words }) => words.zh.includes('数字经济'))).toEqual([]);
  });
});
