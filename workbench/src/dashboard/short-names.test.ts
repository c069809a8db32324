import { expect, test } from 'vitest';
import { shortNames } from './short-names.ts';

const named = (zh: string, en: string) => ({ names: { zh, en } });

test('what all names begin with is left out, in English by whole words', () => {
  const rows = [
    named('数字经济创新实验室', 'Digital Economy Innovation Laboratory'),
    named('数字经济产业创新中心', 'Digital Economy Industry Innovation Centre'),
  ];
  expect(shortNames(rows)).toEqual([
    named('创新实验室', 'Innovation Laboratory'),
    named('产业创新中心', 'Industry Innovation Centre'),
  ]);
});

test.each([
  [[named('示例', 'Sample')]],
  [[named('甲', 'One'), named('乙', 'Two')]],
  [[named('示例', 'Sample'), named('示例', 'Sample')]],
])('a name that is alone, shares nothing, or is the same stays whole', (rows) => {
  expect(shortNames(rows)).toEqual(rows);
});
