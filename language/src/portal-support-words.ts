import type { Words } from './words.ts';

/** The public totals of support for platforms (A4.2, B6.2). */
export const PORTAL_SUPPORT_WORDS = {
  title: { zh: '平台支持情况', en: 'Support for platforms' },
  under: {
    zh: '各级财政、建设单位、企业和社会资本对创新平台的支持，只列经核实的汇总数。',
    en: 'What budgets, hosts, companies and investors have given to platforms; confirmed totals only.',
  },
  rule: {
    zh: '一项汇总不足 3 家建设单位，或其中一家超过八成的，不列金额，以免推知单个单位的数额；只有一项不列时，同表最小的一项也不列。',
    en: 'No amount is given where fewer than three hosts make it up or one of them makes up more than four fifths, so that nobody’s own can be inferred; where a single line would be left out, so is the next smallest.',
  },
  empty: { zh: '还没有可以公开的汇总', en: 'There is nothing to sum up yet' },
  total: {
    zh: '共 {lines} 笔，涉及 {hosts} 家建设单位，合计 {amount}。',
    en: '{lines} entries for {hosts} hosts, {amount} in all.',
  },
  withheld: { zh: '不列', en: 'withheld' },
  year: { zh: '按年度', en: 'By year' },
  yearName: { zh: '年度', en: 'Year' },
  source: { zh: '按来源', en: 'By source' },
  sourceName: { zh: '来源', en: 'Source' },
  city: { zh: '按市', en: 'By city' },
  cityName: { zh: '市', en: 'City' },
  lines: { zh: '笔数', en: 'Entries' },
  amount: { zh: '金额', en: 'Amount' },
} as const satisfies Readonly<Record<string, Words>>;
