import type { WordTable } from './words.ts';

/** How close an expert's fields of work are to an application, and why. */
export const CLOSENESS_WORDS = {
  title: { zh: '专家与申报的领域相近程度', en: 'Closeness of experts and applications' },
  titleHint: {
    zh: '0 至 100 分。先守回避、工作量和组成规则，再求件数均衡，其后才取相近。最不相近的排在前面。',
    en: 'From 0 to 100. Recusal, loads and composition come first, then evenness, and only then closeness. Those served least well stand first.',
  },
  mean: { zh: '平均相近 {points}', en: 'mean {points}' },
  figureMean: { zh: '平均相近', en: 'Closeness, mean' },
  figureLeast: { zh: '最低相近', en: 'Closeness, least' },
  points: { zh: '相近 {points}', en: 'closeness {points}' },
  field: { zh: '同领域：{named}', en: 'same field: {named}' },
  branch: { zh: '同一门类：{named}', en: 'same branch: {named}' },
  chain: { zh: '同产业链：{named}', en: 'same chain of industry: {named}' },
  words: { zh: '题目提到：{named}', en: 'named in the topic: {named}' },
  category: { zh: '可评类别：{named}', en: 'listed for: {named}' },
  none: { zh: '未查到共同领域', en: 'no field in common is known' },
  more: {
    zh: '另有 {count} 件，确认分派后在评审进度里看全。',
    en: '{count} more; all are in the progress of reviews once assigned.',
  },
  candidate: {
    zh: '{name}　{institution}　相近 {points}　本年 {load} 件',
    en: '{name}, {institution}, closeness {points}, {load} this year',
  },
  chooseFirst: {
    zh: '先选申报，专家按相近程度列出',
    en: 'Choose the application first; experts follow by closeness',
  },
  barred: { zh: '不能指定：{why}', en: 'cannot be given: {why}' },
  'asked-already': { zh: '已评或已请过', en: 'reads it or was asked before' },
  'panel-load': { zh: '本年件数已到上限', en: 'at the limit of the year' },
  'panel-institution': { zh: '专家组里已有同单位专家', en: 'the panel has one of the institution' },
  'panel-city': { zh: '专家组里已有同城市专家', en: 'the panel has one of the city' },
  'panel-kind': { zh: '余下席位留给还缺的专家类别', en: 'places left are kept for a missing kind' },
  'expert-not-drawn': { zh: '本类未抽中', en: 'not drawn for the category' },
} as const satisfies WordTable;
