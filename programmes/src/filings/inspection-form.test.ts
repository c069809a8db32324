import { INSPECTION_RESULTS, INSPECTION_VERDICTS } from '@qichuang/domain';
import { describe, expect, test } from 'vitest';
import { form as formSchema } from '../document/form.ts';
import { PROGRAMMES } from '../loading/programmes.ts';
import {
  findingsFaults,
  INSPECTION_CLOSING,
  inspectionForm,
  noteField,
  verdictField,
} from './inspection-form.ts';

const EVERY = Object.values(PROGRAMMES).flatMap((programme) =>
  programme.categories.map(({ id: category }) => ({ programme, category })),
);

function formOf({ programme, category }: (typeof EVERY)[number]) {
  return inspectionForm(programme, {
    category,
    items: programme.reports.inspection.items.map(({ id }) => id),
  });
}

describe('what inspectors fill in on the spot (A4.3, B6.3)', () => {
  test('every category of every programme has a form in the shape of an application’s', () => {
    expect(EVERY.length).toBeGreaterThan(6);
    for (const one of EVERY) {
      const made = formOf(one);
      expect(formSchema.safeParse(made).success).toBe(true);
      const ids = made.sections.flatMap(({ fields }) => fields.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(made.sections.at(-1)?.id).toBe(INSPECTION_CLOSING);
      expect(made.sections.length).toBeGreaterThan(4);
    }
  });

  test('only what the plan names is looked at, and only what concerns the category', () => {
    for (const { programme, category } of EVERY) {
      const [first, ...others] = programme.reports.inspection.items;
      if (first === undefined) throw new Error('no items');
      const { sections } = inspectionForm(programme, { category, items: [first.id, 'i-anything'] });
      expect(sections.map(({ id }) => id)).toEqual([first.id, INSPECTION_CLOSING]);
      const foreign = others.find(({ categories }) => categories?.includes(category) === false);
      if (foreign === undefined) continue;
      expect(inspectionForm(programme, { category, items: [foreign.id] }).sections).toHaveLength(1);
    }
  });

  test('verdicts and results of every programme are those the domain knows', () => {
    for (const { reports } of Object.values(PROGRAMMES)) {
      expect(reports.inspection.verdicts.map(({ id }) => id)).toEqual([...INSPECTION_VERDICTS]);
      expect(reports.inspection.overall.map(({ id }) => id)).toEqual([...INSPECTION_RESULTS]);
    }
  });
});

describe('what does not agree in the findings (A4.3, B6.3)', () => {
  const [one] = EVERY;
  if (one === undefined) throw new Error('no programme');
  const made = formOf(one);
  const [item] = made.sections;
  if (item === undefined) throw new Error('no item');
  const good = { overall: 'normal', party_stand: 'signed', party_name: '示例' };
  const fields = (values: Record<string, string>) =>
    findingsFaults(made, { ...good, ...values }).map(({ field }) => field);

  test.each([
    ['everything agrees', {}, []],
    [
      'a bad verdict without a note',
      { overall: 'rectify', rectify_until: '2026-07-01', verdict: 'rectify' },
      ['note'],
    ],
    ['a result better than its items', { verdict: 'rectify', note: '示例' }, ['overall']],
    ['corrected on the spot and told as nothing found', { verdict: 'partly', note: '示例' }, ['overall']],
    ['rectification without its last day', { overall: 'rectify' }, ['rectify_until']],
    ['somebody signed and nobody is named', { party_name: '' }, ['party_name']],
    ['no signature and no reason', { party_stand: 'absent', party_name: '' }, ['party_reason']],
    ['nothing checkable, with a note asked for', { verdict: 'not-checkable' }, ['note']],
    ['nothing checkable where nobody was found', { verdict: 'not-checkable', overall: 'not-reachable' }, []],
  ])('%s', (_, { verdict, note, ...values }: Record<string, string>, expected) => {
    const typed = {
      ...values,
      ...(verdict === undefined ? {} : { [verdictField(item.id)]: verdict }),
      ...(note === undefined ? {} : { [noteField(item.id)]: note }),
    };
    const told = expected.map((field) => (field === 'note' ? noteField(item.id) : field));
    expect(fields(typed)).toEqual(told);
  });
});
