import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Programme } from '../document/programme.ts';
import { BIGDATA_2020 } from './bigdata-2020.ts';
import { DIGITAL_ECONOMY_2023 } from './digital-economy-2023.ts';
import { findClause } from './programmes.ts';

const ALL = [BIGDATA_2020, DIGITAL_ECONOMY_2023];
const SOURCES = ALL.map(({ id }) => readFileSync(new URL(`../../${id}/source.txt`, import.meta.url), 'utf8'));

describe('the whole content is there', () => {
  test.each([
    { programme: BIGDATA_2020, rules: 46, cases: 25, clauses: 16, stages: 13, duties: 5 },
    { programme: DIGITAL_ECONOMY_2023, rules: 62, cases: 187, clauses: 19, stages: 12, duties: 10 },
  ])('$programme.id', ({ programme, rules, cases, clauses, stages, duties }) => {
    expect(programme.rules).toHaveLength(rules);
    expect(programme.cases.cases).toHaveLength(cases);
    expect(programme.clauses).toHaveLength(clauses);
    expect(programme.stages).toHaveLength(stages);
    expect(programme.duties).toHaveLength(duties);
    expect(programme.settings).toHaveLength(19);
    expect(programme.reports.annualReport.measures).toHaveLength(34);
    expect(programme.reports.changeFiling.kinds).toHaveLength(11);
    expect(programme.evaluation.sampleCases).toHaveLength(12);
  });

  test('64 rules in the two programmes together', () => {
    expect(new Set(ALL.flatMap(({ rules }) => rules.map(({ id }) => id))).size).toBe(64);
  });

  test.each([
    ['laboratory', 106, 114],
    ['industry-centre', 114, 114],
    ['service-institution', 108, 108],
    ['talent-base', 110, 111],
  ])(
    'the form of %s asks %i things under the big-data plan and %i under the digital-economy plan',
    (category, a, b) => {
      expect(ALL.map((programme) => askedIn(programme, category))).toEqual([a, b]);
    },
  );

  test.each(ALL)('the points of every score sheet of $id add up to 100', ({ scoreSheets }) => {
    expect(scoreSheets.sheets).toHaveLength(5);
    for (const { criteria } of scoreSheets.sheets) {
      expect(criteria.flatMap(({ sub }) => sub).reduce((sum, { points }) => sum + points, 0)).toBe(100);
    }
  });

  test.each(ALL)(
    'the weights of every evaluation sheet of $id add up to 100 for each kind',
    ({ evaluation }) => {
      for (const { kinds = [''], quantitative, qualitative } of evaluation.categories) {
        for (const kind of kinds) {
          const weights = [...quantitative, ...qualitative].map(({ weight }) =>
            typeof weight === 'number' ? weight : (weight[kind] ?? 0),
          );
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
        }
      }
    },
  );
});

describe('what is quoted stands in the work plans', () => {
  test.each(ALL)('$id: every quote', (programme) => {
    const { cases: _, ...document } = programme;
    const quotes = quotesIn(document);
    expect(quotes.length).toBeGreaterThan(60);
    expect(quotes.filter((quote) => !SOURCES.some((text) => stands(quote, text)))).toEqual([]);
  });

  test.each(ALL)('$id: what the plan itself rules is quoted from the plan itself', (programme) => {
    const own = SOURCES[ALL.indexOf(programme)] ?? '';
    const ruled = programme.rules.filter(({ origin, quote }) => origin === undefined && quote !== undefined);
    expect(ruled.length).toBeGreaterThan(5);
    expect(ruled.filter(({ quote = '' }) => !stands(quote, own)).map(({ id }) => id)).toEqual([]);
  });

  test.each(ALL)('$id: every passage of a clause', (programme) => {
    const own = SOURCES[ALL.indexOf(programme)] ?? '';
    expect(programme.clauses.filter(({ passage }) => !own.includes(passage))).toEqual([]);
  });

  test.each(ALL)('$id: every clause cited anywhere is a clause of one of the plans', (programme) => {
    const cited = new Set(clausesIn(programme));
    expect(cited.size).toBeGreaterThan(10);
    expect([...cited].filter((id) => findClause(id) === undefined)).toEqual([]);
  });

  test('a gap in a quote is written ……, and nothing else is forgiven', () => {
    expect(stands('重点在新一代信息技术……现代金融等领域', SOURCES[0] ?? '')).toBe(true);
    expect(stands('现代金融……重点在新一代信息技术', SOURCES[0] ?? '')).toBe(false);
  });
});

test('the words of the theme stand where the form leaves a place for them', () => {
  const [a, b] = ALL.map(({ forms }) => JSON.stringify(forms));
  expect(a).toContain('在大数据领域的地位和特色');
  expect(b).toContain('在数字经济领域的地位和特色');
  expect(`${a}${b}`).not.toContain('{theme}');
});

test('only the digital-economy plan knows joint laboratories and achievements, only the big-data plan plaques (A3.5)', () => {
  expect(ALL.map(({ plaque }) => plaque.enabled)).toEqual([true, false]);
  expect(ALL.map(({ jointApplication }) => jointApplication.categories)).toEqual([[], ['laboratory']]);
  expect(ALL.map(({ reports }) => reports.achievement !== undefined)).toEqual([false, true]);
});

function askedIn({ forms }: Programme, category: string): number {
  const form = forms.find((one) => one.category === category);
  const fields = (form?.sections ?? []).flatMap((section) => section.fields);
  const asked = fields.flatMap((field): readonly { readonly id: string }[] =>
    field.type === 'table' ? field.columns.filter(({ type }) => type !== 'proof') : [field],
  );
  return asked.length;
}

function stands(quote: string, text: string): boolean {
  let from = 0;
  return quote.split('……').every((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}

function quotesIn(value: unknown): readonly string[] {
  return membersOf(value).flatMap(([key, inner]) =>
    key === 'quote' && typeof inner === 'string' ? [inner] : quotesIn(inner),
  );
}

function clausesIn(value: unknown): readonly string[] {
  return membersOf(value).flatMap(([key, inner]) =>
    (key === 'clause' || key === 'basis') && Array.isArray(inner) ? inner : clausesIn(inner),
  );
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
