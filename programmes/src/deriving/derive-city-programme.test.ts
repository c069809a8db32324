import { describe, expect, test } from 'vitest';
import { PROGRAMMES } from '../loading/programmes.ts';
import { checkPublishable } from '../versions/check-publishable.ts';
import { describeDifferences } from '../versions/describe-differences.ts';
import { deriveCityProgramme, hasPreliminaryReview } from './derive-city-programme.ts';

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

  test('what it changes is told in plain words', () => {
    const [base] = Object.values(PROGRAMMES);
    if (base === undefined) throw new Error('no programme');
    const told = describeDifferences(base, deriveCityProgramme(base, HEAD)).map(({ part }) => part);
    expect(told).toEqual(expect.arrayContaining(['name', 'stage', 'rule', 'field']));
  });
});
