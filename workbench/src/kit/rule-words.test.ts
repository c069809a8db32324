import { DIGITAL_ECONOMY_2023 } from '@qichuang/programmes';
import { describe, expect, test } from 'vitest';
import { ruleSays } from './rule-words.ts';

const OUTCOME = {
  rule: 'joint-partner-limit',
  zh: '联合建设单位超过3个。',
  en: 'More than three partner organisations.',
};

describe('the words of a rule, B4.5', () => {
  test('where it failed they say what is wrong', () => {
    expect(ruleSays({ ...OUTCOME, verdict: 'fail' }, DIGITAL_ECONOMY_2023, 'zh')).toBe(
      '联合建设单位超过3个。',
    );
  });

  test.each([
    ['zh', '联合建设单位不超过3个。'],
    ['en', 'At most three partner organisations.'],
  ] as const)('where it is met they say so without turning a fault round, in %s', (language, said) => {
    expect(ruleSays({ ...OUTCOME, verdict: 'pass' }, DIGITAL_ECONOMY_2023, language)).toBe(said);
  });
});
