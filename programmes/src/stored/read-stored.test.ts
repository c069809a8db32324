import { canonicalBytes, sha256Hex } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import { filingForm } from '../filings/filing-form.ts';
import { BIGDATA_2020 } from '../loading/bigdata-2020.ts';
import { DIGITAL_ECONOMY_2023 } from '../loading/digital-economy-2023.ts';
import { loadProgramme } from '../loading/load-programme.ts';
import { programmeDigest } from '../versions/digest.ts';
import old from './fixtures/before-both-languages.json' with { type: 'json' };
import { readStoredProgramme } from './read-stored.ts';

describe('a version published earlier goes on being read (A3.1: a round is judged by the version it was called under)', () => {
  test(`${old.comment}: today’s schema refuses it, the named steps bring it up`, () => {
    expect(loadProgramme(old.document).ok).toBe(false);
    const read = readStoredProgramme(old.document, old.digest);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    expect(read.value.broughtUpBy).toEqual([
      'rules-say-what-is-met',
      'hints-units-and-issuers-in-both-languages',
      'panels-have-a-composition',
      'what-inspectors-look-at-in-both-languages',
      'industry-chains-are-listed',
      'declarations-asked-or-required',
    ]);
    const { items } = read.value.programme.reports.inspection;
    expect(items.flatMap(({ evidence }) => evidence)).toContainEqual({
      zh: '登记证书',
      en: 'registration certificate',
    });
    // A round called before panels had a composition goes on without one.
    expect(read.value.programme.sharedRules.expertPanel).toMatchObject({
      size: old.document.sharedRules.expertPanel.size,
      maximumLoad: null,
      leastOfKind: [],
      onePerInstitution: false,
      onePerCity: false,
      yearlyDeclaration: 'asked',
    });
  });

  test('platforms of a version without chains of industry may have theirs filed; its form asks no more than it did (A1, B5.4)', () => {
    const { industryChains: _, ...before } = DIGITAL_ECONOMY_2023;
    const { changeFiling } = before.reports;
    const kinds = changeFiling.kinds.filter(({ effect }) => effect !== 'chain-changes');
    const document = JSON.parse(
      JSON.stringify({
        ...before,
        id: 'example-city-2024',
        derivedFrom: { programme: 'bigdata-2020', version: 1 },
        reports: { ...before.reports, changeFiling: { ...changeFiling, kinds } },
      }),
    );
    document.forms = before.forms.map((form) => ({
      ...form,
      sections: form.sections.map((section) => ({
        ...section,
        fields: section.fields.filter(({ id }) => id !== 'industry_chain'),
      })),
    }));
    const read = readStoredProgramme(document, sha256Hex(canonicalBytes(document)));
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const { programme, broughtUpBy } = read.value;
    expect(broughtUpBy).toContain('industry-chains-are-listed');
    expect(programme.industryChains).toEqual(BIGDATA_2020.industryChains);
    const filed = { kind: 'change', category: 'laboratory', about: 'industry-chain' };
    const fields = filingForm(programme, filed)?.sections.flatMap((section) => section.fields) ?? [];
    expect(fields.find(({ id }) => id === 'change_industry_chain')).toMatchObject({
      optionsInline: expect.arrayContaining([
        { id: 'green-chemicals', zh: '绿色化工', en: 'Green chemicals' },
      ]),
    });
    const asked = programme.forms.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
    expect(asked.some(({ id }) => id === 'industry_chain')).toBe(false);
  });

  test('brought up, it is known by the digest of the bytes as they were published', () => {
    const read = readStoredProgramme(old.document, old.digest);
    if (!read.ok) throw new Error('not read');
    expect(programmeDigest(read.value.programme)).toBe(old.digest);
    expect(sha256Hex(canonicalBytes(read.value.programme))).not.toBe(old.digest);
    expect(sha256Hex(canonicalBytes(old.document))).toBe(old.digest);
  });

  test('what the built-in documents say in English is said; what nobody translated stands as it was written', () => {
    const rules = old.document.rules.map((rule, index) =>
      index === 0 ? { ...rule, id: 'of-its-own' } : rule,
    );
    const document = {
      ...old.document,
      rules,
      cases: {
        ...old.document.cases,
        cases: old.document.cases.cases.filter(({ rule }) => rules.some(({ id }) => id === rule)),
      },
    };
    const read = readStoredProgramme(document, sha256Hex(canonicalBytes(document)));
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const [own, known] = read.value.programme.rules;
    expect(own?.met).toEqual({ zh: '本项符合要求。', en: 'This requirement is met.' });
    expect(known?.met).toEqual(DIGITAL_ECONOMY_2023.rules.find(({ id }) => id === known?.id)?.met);
    const measure = read.value.programme.reports.annualReport.measures.find(({ unit }) => unit.zh === '万元');
    expect(measure?.unit.en).toMatch(/CNY|yuan|RMB/i);
  });

  test('today’s document is read as it is', () => {
    const digest = programmeDigest(DIGITAL_ECONOMY_2023);
    const read = readStoredProgramme(JSON.parse(JSON.stringify(DIGITAL_ECONOMY_2023)), digest);
    expect(read).toMatchObject({ ok: true, value: { broughtUpBy: [] } });
  });

  test.each([
    {
      why: 'bytes that are not those of the digest',
      document: { ...old.document, version: 9 },
      digest: old.digest,
    },
    { why: 'a list', document: [], digest: sha256Hex(canonicalBytes([])) },
    { why: 'nothing', document: null, digest: sha256Hex(canonicalBytes(null)) },
    {
      why: 'a document no step brings up',
      document: { rules: 'all' },
      digest: sha256Hex(canonicalBytes({ rules: 'all' })),
    },
  ])('$why is refused, with the path, and nothing is thrown', ({ document, digest }) => {
    const read = readStoredProgramme(document, digest);
    expect(read.ok).toBe(false);
  });
});
