import { describe, expect, test } from 'vitest';
import { form as formSchema } from '../document/form.ts';
import { checkFieldValue } from '../form-values/check-field-value.ts';
import { PROGRAMMES } from '../loading/programmes.ts';
import { filingForm } from './filing-form.ts';
import { reportMeasures } from './report-measures.ts';

const ALL = Object.values(PROGRAMMES);

const EVERY = ALL.flatMap((programme) =>
  programme.categories.flatMap(({ id: category }) => [
    ...['annual-report', 'annual-work-plan', 'self-assessment', 'rectification', 'progress-report'].map(
      (kind) => ({
        programme,
        ask: { kind, category, about: '' },
      }),
    ),
    ...programme.reports.changeFiling.kinds.map(({ id }) => ({
      programme,
      ask: { kind: 'change', category, about: id },
    })),
    ...(programme.reports.achievement === undefined
      ? []
      : [{ programme, ask: { kind: 'achievement', category, about: '' } }]),
  ]),
);

describe('the forms of what is filed after the designation', () => {
  test('every kind, category and programme has one in the shape of an application’s form (A3.7, B5.2)', () => {
    expect(EVERY.length).toBeGreaterThan(80);
    for (const { programme, ask } of EVERY) {
      const made = filingForm(programme, ask);
      const parsed = formSchema.safeParse(made);
      expect([ask, parsed.success ? [] : parsed.error.issues]).toEqual([ask, []]);
      const ids = (made?.sections ?? []).flatMap(({ fields }) => fields.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('a kind of change nobody knows has no form (B5.4)', () => {
    const [programme] = ALL;
    if (programme === undefined) throw new Error('no programme');
    expect(filingForm(programme, { kind: 'change', category: 'laboratory', about: 'moon' })).toBeUndefined();
    expect(filingForm(programme, { kind: 'poem', category: 'laboratory', about: '' })).toBeUndefined();
  });

  test('a figure of the year is checked like any other field (B5.2)', () => {
    const [programme] = ALL;
    if (programme === undefined) throw new Error('no programme');
    const made = filingForm(programme, { kind: 'annual-report', category: 'laboratory', about: '' });
    if (made === undefined) throw new Error('no form');
    expect(checkFieldValue(made, 'staff_total', 12, { programme }).ok).toBe(true);
    expect(checkFieldValue(made, 'staff_total', 'a dozen', { programme }).ok).toBe(false);
    expect(checkFieldValue(made, 'patents_granted', 3, { programme }).ok).toBe(false);
  });
});

describe('the measures of a report', () => {
  test('are typed once, or counted and added from its own tables and the register of support (A4.2, B5.2)', () => {
    const [programme] = ALL;
    if (programme === undefined) throw new Error('no programme');
    const measures = reportMeasures(
      programme,
      'laboratory',
      {
        staff_total: 30,
        patents: [{ patent_title: '示例专利一' }, { patent_title: '示例专利二' }, { patent_title: '' }],
        funds_received: [
          { source: 'own', amount: 120.5 },
          { source: 'province', amount: 80 },
        ],
      },
      { 'support-register': 60 },
    );
    expect(measures).toMatchObject({
      staff_total: 30,
      patents_granted: 2,
      funds_in: 200.5,
      funds_public: 60,
      papers_published: 0,
    });
    expect('service_revenue' in measures).toBe(false);
  });

  test('every source a document names is one of the report’s tables or the register of support', () => {
    for (const { reports } of ALL) {
      const tables = reports.annualReport.tables.map(({ id }) => id);
      for (const { from } of reports.annualReport.measures) {
        if (from === undefined || from === 'support-register') continue;
        expect(tables).toContain(/\(([a-z_]+)/.exec(from)?.[1]);
      }
    }
  });
});
