import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BIGDATA_2020 } from '../loading/bigdata-2020.ts';
import { DIGITAL_ECONOMY_2023 } from '../loading/digital-economy-2023.ts';
import { buildRuleContext } from '../rules/build-rule-context.ts';
import { compileRules } from '../rules/compile-rules.ts';
import { evaluateRule } from '../rules/evaluate-rules.ts';
import { goodInput } from '../rules/filled-form.fixture.ts';
import { checkPlatformName } from './check-name.ts';

const compiled = compileRules(DIGITAL_ECONOMY_2023);

function faults(name: string, researchDirection = '', researchContent = '') {
  const ask = { name, researchDirection, researchContent, organisationName: '泉城示例大学' };
  return checkPlatformName(DIGITAL_ECONOMY_2023, 'laboratory', ask).map(
    ({ kind, severity }) => `${kind} ${severity}`,
  );
}

describe('the name of a laboratory as one types (B4.5)', () => {
  test.each([
    ['', []],
    ['虚拟现实创新实验室', []],
    ['虚拟现实重点实验室', ['suffix block']],
    ['创新实验室', ['direction-too-short block']],
    ['量创新实验室', ['direction-too-short block']],
    ['量子创新实验室', []],
    ['山东省海洋创新实验室', ['province reason']],
    ['泉城示例大学海洋创新实验室', ['organisation reason']],
    ['海洋 数据创新实验室', ['blank reason']],
  ])('%s', (name, expected) => {
    expect(faults(name)).toEqual(expected);
  });

  test('it follows the direction or the content given', () => {
    expect(faults('海洋创新实验室', '海洋', '深海装备')).toEqual([]);
    expect(faults('深海装备创新实验室', '海洋', '深海装备')).toEqual([]);
    expect(faults('智慧海洋创新实验室', '海洋', '深海装备')).toEqual(['differs-from-direction reason']);
  });

  test('under the big-data plan the form is custom, not rule (A2.1)', () => {
    const ask = { name: '海洋创新实验室', researchDirection: '', researchContent: '', organisationName: '' };
    expect(checkPlatformName(BIGDATA_2020, 'laboratory', ask)).toMatchObject([
      { kind: 'suffix', severity: 'reason' },
    ]);
  });

  test('the other categories have no fixed form', () => {
    const ask = { name: '随便', researchDirection: '', researchContent: '', organisationName: '' };
    expect(checkPlatformName(DIGITAL_ECONOMY_2023, 'industry-centre', ask)).toEqual([]);
  });

  test('it says what the rules say of the same name', () => {
    const part = fc.constantFrom(
      '山东省',
      '泉城示例大学',
      '海洋',
      '数据',
      ' ',
      '量',
      '创新实验室',
      '重点实验室',
    );
    const names = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('').trim());
    const good = goodInput(DIGITAL_ECONOMY_2023, 'laboratory');
    fc.assert(
      fc.property(names, fc.constantFrom('海洋', '数据', '海洋数据'), (name, direction) => {
        fc.pre(name !== '');
        const values = {
          ...good.values,
          platform_name: name,
          research_direction: direction,
          research_content_short: '',
        };
        const context = buildRuleContext({ ...good, values });
        const verdicts = ['lab-name-suffix', 'lab-name-plain', 'lab-name-prefix'].map((rule) =>
          evaluateRule(compiled, rule, context),
        );
        const found = faults(name, direction).map((one) => one.split(' ')[0]);
        const hasSuffix = name.endsWith('创新实验室');
        expect(verdicts[0] === 'fail').toBe(
          found.includes('suffix') || found.includes('direction-too-short'),
        );
        expect(verdicts[1] === 'fail').toBe(
          ['province', 'organisation', 'blank'].some((kind) => found.includes(kind)),
        );
        // Without the suffix one word is enough: the prefix is not looked at yet.
        if (hasSuffix) expect(verdicts[2] === 'fail').toBe(found.includes('differs-from-direction'));
      }),
    );
  });
});
