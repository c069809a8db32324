import { day } from '@qichuang/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFieldValue } from '../form-values/check-field-value.ts';
import type { FieldValue, FormValues } from '../form-values/values.ts';
import { BIGDATA_2020 } from '../loading/bigdata-2020.ts';
import { DIGITAL_ECONOMY_2023 } from '../loading/digital-economy-2023.ts';
import { findForm } from '../loading/finding.ts';
import { buildRuleContext } from './build-rule-context.ts';
import { compileRules } from './compile-rules.ts';
import { ruleContextSchema } from './context.ts';
import type { RuleContextInput } from './context-input.ts';
import { evaluateRules, type RuleMoment } from './evaluate-rules.ts';
import { goodInput } from './filled-form.fixture.ts';
import { withFormValues } from './with-form-values.ts';

const PROGRAMMES = [BIGDATA_2020, DIGITAL_ECONOMY_2023];
const KINDS: readonly (readonly [string, string])[] = [
  ['laboratory', ''],
  ['industry-centre', ''],
  ['service-institution', ''],
  ['talent-base', 'high-level-talent-base'],
  ['talent-base', 'training-base'],
];
const EVERY = PROGRAMMES.flatMap((programme) =>
  KINDS.map(([category, kind]) => ({
    programme,
    category,
    kind,
    named: `${programme.id} ${category} ${kind}`,
  })),
);

function failing(input: RuleContextInput, stage: RuleMoment = 'submission'): readonly string[] {
  const outcomes = evaluateRules(compileRules(input.programme), buildRuleContext(input), { stage });
  expect(outcomes.length).toBeGreaterThan(0);
  return outcomes.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule);
}

function lab(
  values: Record<string, FieldValue> = {},
  over: Partial<RuleContextInput> = {},
): RuleContextInput {
  const input = goodInput(DIGITAL_ECONOMY_2023, 'laboratory');
  return { ...input, ...over, values: { ...input.values, ...values } };
}

describe('a form filled in as it asks', () => {
  test.each(EVERY)(
    '$named: no rule fails at submission, recommendation or formal check',
    ({ programme, category, kind }) => {
      const input = goodInput(programme, category, kind);
      for (const stage of ['submission', 'recommendation', 'formal-check'] as const) {
        expect(failing(input, stage)).toEqual([]);
      }
    },
  );

  test.each(EVERY)(
    '$named: and every value may be saved without a warning',
    ({ programme, category, kind }) => {
      const { values } = goodInput(programme, category, kind);
      const form = findForm(programme, category);
      if (form === undefined) throw new Error('no form');
      const state = Object.keys(values).filter((id) =>
        form.sections.some(({ fields }) => fields.some((f) => f.id === id)),
      );
      for (const id of state) {
        const checked = checkFieldValue(form, id, values[id], { programme, values });
        expect(checked.ok ? checked.value.warnings : checked.refusal, id).toEqual([]);
      }
    },
  );

  test.each(EVERY)(
    '$named: an empty form fails, and names what is missing',
    ({ programme, category, kind }) => {
      const input = { ...goodInput(programme, category, kind), values: {} };
      expect(failing(input)).toContain('required-complete');
      const { required_missing } = buildRuleContext(input).form;
      expect(required_missing).toContain('platform_name');
      expect(required_missing).not.toContain('honours');
    },
  );
});

describe('what one thing wrong leads to', () => {
  test.each<[string, RuleContextInput, readonly string[]]>([
    [
      'a name of another form (B4.5)',
      lab({ platform_name: '海洋数据重点实验室' }),
      ['lab-name-suffix', 'lab-name-prefix'],
    ],
    [
      'the window closed (A3.1)',
      lab({}, { round: { year: 2024, windowOpen: false, callPublishedOn: day('2024-01-10') } }),
      ['window-open'],
    ],
    ['a text too long', lab({ plan_text: '字'.repeat(2001) }), ['text-limits']],
    [
      'an identity number in a text',
      lab({ head_profile: '号码11010519491231002X。' }),
      ['no-personal-numbers'],
    ],
    [
      'a patent without proof (B4.6)',
      lab({
        patents: [
          { patent_title: '甲', patent_number: 'ZL1', patent_kind: 'invention', patent_state: 'granted' },
        ],
      }),
      ['tables-have-proof'],
    ],
    [
      'a proof that points to no file',
      lab({
        patents: [
          {
            patent_title: '甲',
            patent_number: 'ZL1',
            patent_kind: 'invention',
            patent_state: 'granted',
            proof: 'att_zzzzzzzzzz#1',
          },
        ],
      }),
      ['tables-have-proof'],
    ],
    ['half a row', lab({ patents: [{ patent_title: '甲', proof: 'results-proof' }] }), ['required-complete']],
    ['two years of goals (B5.2)', lab({ goals_table: goals(2) }), ['three-year-goals', 'required-complete']],
    [
      'joint without a partner (B4.5)',
      lab({ is_joint: true, partners_table: [] }),
      ['joint-has-partner', 'required-complete'],
    ],
  ])('%s', (_, input, rules) => {
    expect(failing(input)).toEqual(expect.arrayContaining([...rules]));
    expect(failing(input)).toHaveLength(rules.length);
  });

  test('a report older than thirty days (B4.1)', () => {
    expect(failing(lab({}, { today: day('2024-03-02') }))).toEqual([]);
    expect(failing(lab({}, { today: day('2024-03-03') }))).toEqual(['credit-report-current']);
  });

  test('three years are counted back from the day the call was published (B4.1)', () => {
    const context = buildRuleContext(lab());
    expect(context.round).toMatchObject({ reference_date: '2024-01-10', lookback_from: '2021-01-10' });
  });

  test('a recommender of another city, or none that exists (A3.2)', () => {
    const other = [{ id: 'rec_0000000000', kind: 'city' as const, city: '3702' }];
    expect(failing(lab({}, { recommenders: other }))).toEqual(['recommender-chosen']);
    expect(failing(lab({}, { recommenders: [] }))).toEqual(['recommender-chosen']);
  });

  test('the severity of a rule follows its setting', () => {
    const programme = structuredClone(DIGITAL_ECONOMY_2023) as unknown as {
      settings: { id: string; value: unknown }[];
    };
    for (const setting of programme.settings) if (setting.id === 'name_prefix_match') setting.value = 'block';
    const input = { ...lab({ platform_name: '其他数据创新实验室' }), programme: programme as never };
    const outcomes = evaluateRules(compileRules(input.programme), buildRuleContext(input), {
      stage: 'submission',
    });
    expect(outcomes.find(({ rule }) => rule === 'lab-name-prefix')).toMatchObject({
      verdict: 'fail',
      severity: 'block',
    });
  });
});

describe('when rules are asked', () => {
  test('evidence claimed elsewhere is asked at the formal check only: at submission it would leak', () => {
    const input = lab({}, { claimedElsewhere: ['ZL1'] });
    expect(failing(input)).toEqual([]);
    expect(failing(input, 'formal-check')).toEqual(['evidence-not-claimed-elsewhere']);
  });

  test.each<RuleMoment>(['expert-review', 'decision-meeting', 'public-notice', 'announcement'])(
    'what disqualifies is asked again at %s (B4.6), and nothing else',
    (stage) => {
      const compiled = compileRules(DIGITAL_ECONOMY_2023);
      const context = buildRuleContext(
        lab({}, { findings: [{ ground: 'false-material', state: 'decided' }] }),
      );
      const outcomes = evaluateRules(compiled, context, { stage });
      expect(outcomes.map(({ rule }) => rule)).toEqual([
        'no-network-security-accident',
        'no-work-safety-accident',
        'no-current-listing',
        'no-false-material',
        'no-other-ground',
      ]);
      expect(outcomes.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule)).toEqual([
        'no-false-material',
      ]);
    },
  );

  test('a context that is none is a bug, not a verdict', () => {
    const context = { ...buildRuleContext(lab()), colour: 'red' };
    expect(() => evaluateRules(compileRules(DIGITAL_ECONOMY_2023), context, { stage: 'submission' })).toThrow(
      'colour',
    );
  });
});

describe('the context of a page where someone types', () => {
  test('says the same as the server for the same values', () => {
    const input = lab({ is_joint: true });
    const typed = { ...input.values, plan_text: '太短', platform_name: '量子数据创新实验室' };
    const server = buildRuleContext({ ...input, values: typed });
    const page = withFormValues({
      programme: input.programme,
      context: buildRuleContext(input),
      values: typed,
      attachments: input.attachments,
    });
    expect(page).toEqual(server);
  });
});

describe('whatever stands in the form', () => {
  const ids = PROGRAMMES.flatMap(({ forms }) =>
    forms.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields)),
  );
  const cells = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.constant(null));
  const columns = [
    ...new Set(ids.flatMap((field) => (field.type === 'table' ? field.columns.map(({ id }) => id) : []))),
  ];
  const rows = fc.array(fc.dictionary(fc.constantFrom(...columns), cells, { maxKeys: 5 }), { maxLength: 4 });
  const value = fc.oneof(cells, fc.boolean(), fc.array(fc.string(), { maxLength: 3 }), rows);
  const values = fc.dictionary(fc.constantFrom(...ids.map(({ id }) => id)), value, { maxKeys: 25 });

  test.each(EVERY)('$named: the context is what its schema says', ({ programme, category }) => {
    const good = goodInput(programme, category);
    fc.assert(
      fc.property(values, (some) => {
        const context = buildRuleContext({ ...good, values: some as FormValues });
        expect(ruleContextSchema.safeParse(context).error?.issues).toBeUndefined();
        expect(() => evaluateRules(compiledFor(programme), context, { stage: 'formal-check' })).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });
});

const COMPILED = new Map(PROGRAMMES.map((programme) => [programme, compileRules(programme)]));

function compiledFor(programme: (typeof PROGRAMMES)[number]) {
  const compiled = COMPILED.get(programme);
  if (compiled === undefined) throw new Error('no such programme');
  return compiled;
}

function goals(years: number): FieldValue {
  const { values } = goodInput(DIGITAL_ECONOMY_2023, 'laboratory');
  const rows = values['goals_table'];
  if (!Array.isArray(rows)) throw new Error('no goals');
  return rows.map((row) => ({ ...(row as object), goal_year3: years === 3 ? 1 : null }));
}
