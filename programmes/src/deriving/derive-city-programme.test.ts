import { describe, expect, test } from 'vitest';
import { PROGRAMMES } from '../loading/programmes.ts';
import { checkPublishable } from '../versions/check-publishable.ts';
import { describeDifferences } from '../versions/describe-differences.ts';
import { deriveCityProgramme, hasPreliminaryReview } from './derive-city-programme.ts';
import { withoutCategories } from './without-categories.ts';

const HEAD = {
  id: 'shili-city-2026',
  code: 'SLSE',
  city: '3701',
  names: { zh: '示例市创新平台', en: 'Platforms of Made-up City' },
  authority: { zh: '示例市工业和信息化局', en: 'Made-up City Bureau' },
};

describe('a city’s own programme, A4.1 and B6.1', () => {
  test.each(Object.values(PROGRAMMES))('from $id it loads and every sample case comes out', (base) => {
    const derived = deriveCityProgramme(base, HEAD);
    expect(checkPublishable(derived)).toMatchObject({ ok: true });
  });

  test.each(Object.values(PROGRAMMES))('from $id nothing in it waits for a recommender', (base) => {
    const derived = deriveCityProgramme(base, HEAD);
    expect(hasPreliminaryReview(base)).toBe(true);
    expect(hasPreliminaryReview(derived)).toBe(false);
    expect(derived.stages.some(({ actor }) => actor === 'recommender')).toBe(false);
    expect(derived.rules.map(({ id }) => id)).not.toContain('recommender-chosen');
    const fields = derived.forms.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
    expect(fields.map(({ id }) => id)).not.toContain('recommender');
  });

  test.each(
    Object.values(PROGRAMMES).flatMap((base) => base.categories.map(({ id }) => ({ base, category: id }))),
  )('from $base.id with $category alone it loads, and nothing speaks of another category', (given) => {
    const derived = deriveCityProgramme(given.base, { ...HEAD, categories: [given.category] });
    expect(checkPublishable(derived)).toMatchObject({ ok: true });
    const named = [
      ...derived.categories.map(({ id }) => id),
      ...derived.forms.map(({ category }) => category),
      ...derived.scoreSheets.sheets.map(({ category }) => category),
      ...derived.evaluation.categories.map(({ category }) => category),
      ...derived.rules.flatMap(({ categories }) => categories),
      ...derived.reports.annualReport.measures.flatMap(({ categories }) => categories),
    ];
    expect(new Set(named)).toEqual(new Set([given.category]));
  });

  test.each(Object.values(PROGRAMMES))(
    'from $id nobody is sent to the department of the province',
    (base) => {
      const { rules, reports } = deriveCityProgramme(base, HEAD);
      expect(JSON.stringify([rules, reports])).not.toContain('省厅');
    },
  );

  test('a category dropped is told once, by its name, and not again of each rule', () => {
    const [base] = Object.values(PROGRAMMES);
    if (base === undefined) throw new Error('no programme');
    const [, ...others] = base.categories;
    const told = describeDifferences(base, withoutCategories(base, [others[0]?.id ?? '']));
    expect(told.map(({ zh }) => zh)).toContain(`取消类别“${others[0]?.names.zh}”。`);
    expect(told.filter(({ zh }) => zh.includes('适用类别'))).toEqual([]);
  });

  test('what it changes is told in plain words', () => {
    const [base] = Object.values(PROGRAMMES);
    if (base === undefined) throw new Error('no programme');
    const told = describeDifferences(base, deriveCityProgramme(base, HEAD)).map(({ part }) => part);
    expect(told).toEqual(expect.arrayContaining(['name', 'stage', 'rule', 'field']));
  });
});
