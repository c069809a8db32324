import type { WordTable } from './words.ts';

/** The public page of targets and progress: published facts alone (B1). */
export const PORTAL_PROGRESS_WORDS = {
  title: { zh: '目标与进展', en: 'Targets and progress' },
  lead: {
    zh: '只用已公示、已公布的名单统计，每个数字都可点开看名单。',
    en: 'Counted from published notices and lists alone; every number opens its list.',
  },
  basis: { zh: '口径', en: 'Basis' },
  ever: { zh: '累计认定', en: 'Ever designated' },
  valid: { zh: '有效期内', en: 'Valid' },
  on: { zh: '查看某一天', en: 'On a day' },
  show: { zh: '查看', en: 'Show' },
  past: { zh: '{on} 结束时的情况', en: 'As it stood at the end of {on}' },
  numbers: { zh: '各类别数字', en: 'The numbers by category' },
  byYear: { zh: '按公布年度', en: 'By year of announcement' },
  gap: { zh: '距“左右”区间', en: 'Short of the band' },
  reached: { zh: '已进入', en: 'within it' },
  total: { zh: '合计', en: 'Total' },
  cities: { zh: '各市各类别', en: 'Cities by category' },
  empty: { zh: '还没有公布的名单', en: 'No list has been published yet' },
  opens: { zh: '{what}：{count}，看名单', en: '{what}: {count}, see the list' },
} as const satisfies WordTable;
