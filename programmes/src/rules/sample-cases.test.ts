import { run } from '@bufbuild/cel';
import { describe, expect, test } from 'vitest';
import { PROGRAMMES } from '../loading/programmes.ts';
import { celContext } from './cel-context.ts';
import { compileRules } from './compile-rules.ts';
import { ruleContextSchema } from './context.ts';
import { evaluateRule } from './evaluate-rules.ts';
import { caseContext } from './sample-cases.ts';

const all = Object.values(PROGRAMMES).flatMap((programme) =>
  programme.cases.cases.map((one) => ({
    programme,
    one,
    named: `${programme.id}: ${one.rule}: ${one.title}`,
  })),
);

test('there are 212 sample cases in all, and every rule has some', () => {
  expect(all).toHaveLength(212);
  const asked = new Set(all.map(({ one }) => one.rule));
  expect(asked.size).toBe(64);
});

describe('every sample case has the verdict it expects', () => {
  test.each(all)('$named', ({ programme, one }) => {
    const context = caseContext(programme, one);
    expect(ruleContextSchema.safeParse(context).error?.issues).toBeUndefined();
    expect(evaluateRule(compileRules(programme), one.rule, context)).toBe(one.verdict);
  });
});

describe('a second, independent evaluator agrees', () => {
  test.each(all)('$named', ({ programme, one }) => {
    const context = caseContext(programme, one);
    const rule = programme.rules.find(({ id, categories }) => {
      return id === one.rule && categories.includes(context.application.category);
    });
    const given = celContext(context) as never;
    let verdict = 'not-applicable';
    if (rule !== undefined && run(rule.when ?? 'true', given) === true) {
      verdict = run(rule.check, given) === true ? 'pass' : 'fail';
    }
    expect(verdict).toBe(one.verdict);
  });
});
