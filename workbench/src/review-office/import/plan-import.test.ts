import { DIGITAL_ECONOMY_2023 } from '@qichuang/programmes';
import { describe, expect, test } from 'vitest';
import type { Expert } from '../pool/expert-draft.ts';
import { planImport } from './plan-import.ts';
import { readCsv } from './read-csv.ts';

const HEAD = '姓名,账号,电子邮箱,工作单位,所在城市,专家类别,职称';

function known(over: Partial<Expert> = {}): Expert {
  return {
    id: 'exp_0000000001',
    version: 1,
    state: 'active',
    person: 'per_0000000001',
    name: '示例甲',
    kind: 'technical',
    title: '教授',
    institution: { name: '示例大学', uscc: null },
    formerInstitutions: [{ name: '虚构研究院', uscc: null, until: '2025-06-30' }],
    city: '3701',
    categories: ['laboratory'],
    directions: [],
    given: { year: 2026, reviews: 0, evaluations: 0, achievements: 0 },
    term: null,
    declaration: null,
    declared: false,
    away: null,
    ...over,
  };
}

function planned(rows: readonly string[], pool: readonly Expert[] = [known()]) {
  const plan = planImport(readCsv([HEAD, ...rows].join('\r\n')), pool, DIGITAL_ECONOMY_2023);
  if (!plan.ok) throw new Error(`columns missing: ${plan.missing.join()}`);
  return plan.rows;
}

describe('importing experts', () => {
  test('whoever is not in the pool is added, with the account of the row', () => {
    expect(planned(['示例乙,yi.example,yi@example.cn,虚构企业,青岛,财务,'])).toMatchObject([
      {
        row: 2,
        what: 'added',
        person: { account: 'yi.example', email: 'yi@example.cn', phone: '' },
        draft: { kind: 'finance', city: '3702', institution: '虚构企业' },
      },
    ]);
  });

  test('a changed title is shown before and after; what the table does not speak of stays', () => {
    const [row] = planned(['示例甲,jia.example,jia@example.cn,示例大学,3701,技术,研究员']);
    expect(row).toMatchObject({
      what: 'changed',
      changes: [{ before: '教授', after: '研究员' }],
      draft: { categories: ['laboratory'], former: [{ name: '虚构研究院' }] },
    });
  });

  test('the same as the pool is no change, and full-width writing is the same', () => {
    expect(planned(['示例甲,jia.example,jia@example.cn,示例大学,济南市,技术,教授'])[0]?.what).toBe('same');
  });

  test.each([
    { why: 'no institution', row: '示例丙,bing,bing@example.cn,,济南,技术,' },
    { why: 'a city nobody knows', row: '示例丙,bing,bing@example.cn,虚构企业,无此城,技术,' },
    { why: 'a kind nobody knows', row: '示例丙,bing,bing@example.cn,虚构企业,济南,美食,' },
  ])('$why: the row is not written', ({ row }) => {
    expect(planned([row])[0]?.what).toBe('faulty');
  });

  test('the same person twice is written once', () => {
    const row = '示例乙,yi.example,yi@example.cn,虚构企业,青岛,财务,';
    expect(planned([row, row]).map(({ what }) => what)).toEqual(['added', 'faulty']);
  });

  test('a table without a needed column is refused as a whole', () => {
    const plan = planImport(readCsv('姓名,账号\n示例甲,jia'), [], DIGITAL_ECONOMY_2023);
    expect(plan).toEqual({ ok: false, missing: ['电子邮箱', '工作单位', '所在城市'] });
  });
});

describe('reading pasted tables', () => {
  test('tabs from a spreadsheet, quotes with line ends, empty rows left out', () => {
    expect(readCsv('a\tb\n\n"x\ny"\t"say ""hi"""\n')).toEqual([
      ['a', 'b'],
      ['x\ny', 'say "hi"'],
    ]);
  });
});
