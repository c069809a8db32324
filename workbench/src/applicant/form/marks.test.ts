import type { FormSection, FormState } from '@qichuang/programmes';
import { describe, expect, test } from 'vitest';
import { isBlank, sectionMark } from './marks.ts';

const field = (id: string) => ({ id, zh: id, en: id, type: 'text', required: true, why: [] }) as const;
const SECTION: FormSection = { id: 's', zh: '节', en: 'Section', fields: [field('a'), field('b')] };
const STATE: FormState = {
  sections: { s: { shown: true } },
  fields: { a: { shown: true, required: true }, b: { shown: true, required: true } },
  slots: {},
};
const none: ReadonlySet<string> = new Set();
const ask = { section: SECTION, state: STATE, faulty: none, returned: none, reasoned: none };

describe('how a section of the form stands', () => {
  test.each([
    { values: {}, mark: { kind: 'empty' } },
    { values: { a: '有' }, mark: { kind: 'missing', count: 1 } },
    { values: { a: '有', b: '有' }, mark: { kind: 'met' } },
  ])('$values is $mark.kind', ({ values, mark }) => {
    expect(sectionMark({ ...ask, values })).toEqual(mark);
  });

  test('what was returned comes before what is merely missing', () => {
    expect(sectionMark({ ...ask, values: { a: '有' }, returned: new Set(['a']) })).toEqual({
      kind: 'returned',
    });
  });

  test('a table of empty rows is blank, zero and no are not', () => {
    expect(isBlank([{ name: null, count: '' }])).toBe(true);
    expect(isBlank(0)).toBe(false);
    expect(isBlank(false)).toBe(false);
  });
});
