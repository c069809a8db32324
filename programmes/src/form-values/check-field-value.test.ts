import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIGITAL_ECONOMY_2023 } from '../loading/digital-economy-2023.ts';
import { findForm } from '../loading/finding.ts';
import { checkFieldValue } from './check-field-value.ts';
import { choicesOf } from './choices.ts';
import { findField } from './find-field.ts';

const form = findForm(DIGITAL_ECONOMY_2023, 'laboratory');
if (form === undefined) throw new Error('no form for laboratories');
const laboratory = form;
const patent = {
  patent_title: '甲',
  patent_number: 'ZL1',
  patent_kind: 'invention',
  patent_state: 'granted',
};

function check(fieldId: string, value: unknown, values = {}) {
  const checked = checkFieldValue(laboratory, fieldId, value, { programme: DIGITAL_ECONOMY_2023, values });
  return checked.ok
    ? { saved: checked.value.value, warned: checked.value.warnings.map(({ kind }) => kind) }
    : { refused: checked.refusal.map(({ kind }) => kind) };
}

describe('what is not saved', () => {
  test.each<[string, string, unknown, string]>([
    ['a field the form does not have', 'colour', 'red', 'unknown-field'],
    ['a number for a text', 'head_name', 3, 'wrong-type'],
    ['a text for a number', 'staff_total', '三十', 'wrong-type'],
    ['no number at all', 'staff_total', Number.NaN, 'wrong-type'],
    ['a text for yes or no', 'is_joint', 'true', 'wrong-type'],
    ['a text for a list', 'directions', 'blockchain', 'wrong-type'],
    ['a list of numbers for tags', 'honours', [1], 'wrong-type'],
    ['a text for a table', 'patents', 'ZL1', 'wrong-type'],
    ['a list within a row', 'patents', [{ ...patent, patent_title: ['甲'] }], 'wrong-type'],
    ['a column the table does not have', 'patents', [{ ...patent, colour: 'red' }], 'unknown-column'],
    ['a control character', 'head_name', '张\u0000三', 'control-characters'],
    ['text turned round', 'head_name', '张\u202e三', 'control-characters'],
    ['half of a character', 'head_name', '张\ud800', 'control-characters'],
    ['a text of absurd size', 'plan_text', '字'.repeat(20_001), 'too-big'],
    ['a table of absurd size', 'patents', Array.from({ length: 1_001 }, () => patent), 'too-big'],
    ['a list of absurd size', 'honours', Array.from({ length: 201 }, () => '甲'), 'too-big'],
  ])('%s', (_, fieldId, value, kind) => {
    expect(check(fieldId, value)).toEqual({ refused: [kind] });
  });
});

describe('what is saved, with a word on what is still wrong', () => {
  test.each<[string, string, unknown, readonly string[]]>([
    ['a good text', 'head_name', '张示例', []],
    ['nothing where nothing is asked', 'honours', null, []],
    ['nothing where something is asked', 'head_name', null, ['missing']],
    ['blanks only', 'head_name', '  ', ['missing']],
    ['a text too long', 'head_name', '字'.repeat(41), ['too-long']],
    ['a text too short', 'plan_text', '字'.repeat(299), ['too-short']],
    ['a text just long enough', 'plan_text', '字'.repeat(300), []],
    ['a rare character counts as one', 'research_direction', '𠮷'.repeat(30), []],
    ['a code with a wrong check character', 'uscc', '91370100MA0000000X', ['wrong-shape']],
    ['a day that does not exist', 'registered_on', '2023-02-29', ['wrong-shape']],
    ['half a person', 'staff_total', 1.5, ['wrong-shape']],
    ['fewer than none', 'staff_total', -1, ['too-small']],
    ['a direction of the other plan', 'directions', ['knowledge-graph'], ['unknown-choice']],
    [
      'four directions',
      'directions',
      ['big-data', 'blockchain', 'marine-science', 'cloud-computing'],
      ['too-many'],
    ],
    ['an empty row', 'patents', [{}], []],
    ['half a row', 'patents', [{ patent_title: '甲' }], ['missing', 'missing', 'missing']],
    [
      'too few rows',
      'milestones',
      [{ milestone_task: '甲', milestone_due: '2025-05', milestone_deliverable: '乙' }],
      ['too-few'],
    ],
    ['a month that does not exist', 'milestones', months('2025-13'), ['wrong-shape']],
  ])('%s', (_, fieldId, value, warned) => {
    expect(check(fieldId, value)).toEqual({ saved: value, warned });
  });

  test('a part may not be above its whole', () => {
    expect(check('staff_full_time', 8, { staff_total: 7 })).toMatchObject({ warned: ['above-field'] });
    expect(check('staff_full_time', 7, { staff_total: 7 })).toMatchObject({ warned: [] });
  });

  test('the words carry the numbers, in both languages', () => {
    const checked = checkFieldValue(laboratory, 'head_name', '字'.repeat(43));
    expect(checked.ok && checked.value.warnings[0]).toMatchObject({
      zh: '“平台负责人”现有 43 字，最多 40 字，超出 3 字。',
      en: '“Head of the platform” has 43 characters; at most 40 are allowed, 3 too many.',
    });
  });

  test('line ends and composed characters are kept in one form', () => {
    expect(check('head_title', 'e\u0301\r\n')).toMatchObject({ saved: '\u00e9\n' });
  });
});

describe('whatever is sent', () => {
  test('the answer is one or the other, and what was saved once is saved again unchanged', () => {
    const ids = laboratory.sections.flatMap(({ fields }) => fields.map(({ id }) => id));
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.jsonValue(), (fieldId, value) => {
        const checked = checkFieldValue(laboratory, fieldId, value);
        if (!checked.ok) {
          expect(checked.refusal.every(({ level }) => level === 'refuse')).toBe(true);
          return;
        }
        expect(checked.value.warnings.every(({ level }) => level === 'warn')).toBe(true);
        expect(checkFieldValue(laboratory, fieldId, checked.value.value)).toEqual(checked);
      }),
    );
  });
});

describe('the choices of a field', () => {
  function choices(category: string, fieldId: string, values = {}): readonly string[] | null {
    const other = findForm(DIGITAL_ECONOMY_2023, category);
    const field = other === undefined ? undefined : findField(other, fieldId);
    if (other === undefined || field === undefined || field.type === 'table')
      throw new Error(`no field ${fieldId}`);
    const found = choicesOf({ programme: DIGITAL_ECONOMY_2023, form: other, field, values });
    return found?.map(({ id }) => id) ?? null;
  }

  test('the recommenders come from outside', () => {
    expect(choices('laboratory', 'recommender')).toBeNull();
  });

  test('the stations are those of the kind of base chosen (B3.4)', () => {
    expect(choices('talent-base', 'station_kind', { base_kind: 'high-level-talent-base' })).toEqual([
      'academician-station',
      'postdoctoral-station',
    ]);
    expect(choices('talent-base', 'station_kind', { base_kind: 'training-base' })).toEqual([]);
  });

  test('the main kind of service is one of those chosen (B3.3)', () => {
    const values = { service_kinds: ['legal-consulting', 'corpus-service'] };
    expect(choices('service-institution', 'service_main_kind', values)).toEqual([
      'legal-consulting',
      'corpus-service',
    ]);
  });

  test('every field with choices has some, or takes them from outside', () => {
    const empty = DIGITAL_ECONOMY_2023.forms.flatMap((one) =>
      one.sections.flatMap(({ fields }) =>
        fields.flatMap((field) =>
          (field.type === 'table' ? field.columns : [field])
            .filter(
              ({ type, optionsFromField }) =>
                (type === 'enum' || type === 'multi') && optionsFromField === undefined,
            )
            .filter((of) => {
              const table = field.type === 'table' ? { table: field } : {};
              const found = choicesOf({
                programme: DIGITAL_ECONOMY_2023,
                form: one,
                field: of,
                values: {},
                ...table,
              });
              return found !== null && found.length === 0;
            })
            .map(({ id }) => `${one.category}.${id}`),
        ),
      ),
    );
    expect(empty).toEqual([]);
  });
});

function months(last: string): readonly Record<string, string>[] {
  return ['2025-05', '2026-05', last].map((milestone_due) => ({
    milestone_task: '甲',
    milestone_due,
    milestone_deliverable: '乙',
  }));
}
