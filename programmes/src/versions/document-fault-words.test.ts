import { describe, expect, test } from 'vitest';
import { DIGITAL_ECONOMY_2023 } from '../loading/digital-economy-2023.ts';
import { loadProgramme } from '../loading/load-programme.ts';
import { documentFaultWords } from './document-fault-words.ts';

const [first, ...others] = DIGITAL_ECONOMY_2023.rules;

function firstFault(over: object) {
  const loaded = loadProgramme({ ...DIGITAL_ECONOMY_2023, ...over });
  if (loaded.ok) throw new Error('it loads');
  const [fault] = loaded.refusal;
  if (fault === undefined) throw new Error('no fault');
  return { path: fault.path, ...documentFaultWords(fault) };
}

const { cases, bases } = DIGITAL_ECONOMY_2023.cases;
const withChange = (path: string) => ({
  cases: { bases, cases: [{ ...cases[0], changes: { [path]: true } }, ...cases.slice(1)] },
});

const checked = (check: string) => ({ rules: [{ ...first, check }, ...others] });

describe('a document that is no programme is told where and why, in both languages (B6.1)', () => {
  test.each([
    { why: 'an entry nobody knows', over: { budget: 5 }, path: '', zh: '没有这样的项目："budget"。' },
    { why: 'a text where a list belongs', over: { rules: 'all' }, path: 'rules', zh: '应为列表，现为文字。' },
    { why: 'a part left out', over: { names: undefined }, path: 'names', zh: '这里缺少内容，应为一组内容。' },
    { why: 'a code in small letters', over: { code: 'sd' }, path: 'code', zh: '写法不合要求。' },
    {
      why: 'a status of its own',
      over: { status: 'soon' },
      path: 'status',
      zh: '只能是："current"、"closed"。',
    },
    {
      why: 'a rule twice',
      over: { rules: [first, first, ...others] },
      path: 'rules',
      zh: `“${first?.id}”出现了两次。`,
    },
    {
      why: 'a rule that gives a number',
      over: checked('size(partners)'),
      path: `rules.${first?.id}.check`,
      zh: '表达式的结果是 int，应为 bool。',
    },
    {
      why: 'a condition on something nobody asks for',
      over: checked('application.budget > 3'),
      path: `rules.${first?.id}.check`,
      zh: '表达式中的“budget”不存在，没有这样的内容可供判断。',
    },
    {
      why: 'a regular expression, which may run without end',
      over: checked('application.name.matches("(a+)+$")'),
      path: `rules.${first?.id}.check`,
      zh: /表达式|不能使用/,
    },
    {
      why: 'a place in a list that may not be there',
      over: checked('partners[5].uscc == ""'),
      path: `rules.${first?.id}.check`,
      zh: '规则中不能使用 []。',
    },
    {
      why: 'a division, which may be by nothing',
      over: checked('1 / size(partners) == 1'),
      path: `rules.${first?.id}.check`,
      zh: '规则中不能使用 /。',
    },
    {
      why: 'a sample case that changes what is not there',
      over: withChange('organisation.budget.total'),
      path: 'cases.0.changes',
      zh: '没有“organisation.budget.total”，但这里引用了它。',
    },
    {
      why: 'a sample case that reaches for the ground all objects stand on',
      over: withChange('__proto__.polluted'),
      path: 'cases.0.changes',
      zh: '没有“__proto__.polluted”，但这里引用了它。',
    },
    {
      why: 'an expression of a thousand conditions',
      over: checked(Array.from({ length: 300 }, () => 'true').join(' && ')),
      path: `rules.${first?.id}.check`,
      zh: '表达式超过 1000 个字符。',
    },
    {
      why: 'lists within lists within lists',
      over: checked(
        'partners.all(a, partners.all(b, partners.all(c, partners.all(d, a.uscc == d.uscc && b.uscc == c.uscc))))',
      ),
      path: `rules.${first?.id}.check`,
      zh: '表达式逐层遍历列表超过 3 层。',
    },
  ])('$why', ({ over, path, zh }) => {
    const fault = firstFault(over);
    expect(fault.path).toBe(path);
    if (typeof zh === 'string') expect(fault.zh).toBe(zh);
    else expect(fault.zh).toMatch(zh);
    expect(fault.en).not.toBe('');
  });

  test('and nothing of a hostile document is left behind', () => {
    firstFault(withChange('__proto__.polluted'));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
