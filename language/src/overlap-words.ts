import type { WordTable } from './words.ts';

/** What an application shares with others: a question put to whoever checks it, never a verdict. */
export const OVERLAP_WORDS = {
  tab: { zh: '重复比对', en: 'Overlaps' },
  task: {
    zh: '与 {count} 份其他单位的申报可能重复，请对照阅读。比对只提示，不作结论。',
    en: 'Possible overlap with {count} applications of other organisations: please read them side by side. This is a hint and decides nothing.',
  },
  open: { zh: '去对照', en: 'Compare' },
  explained: {
    zh: '已与本计划本批次和以往批次的 {compared} 份申报比对长文本；连续 15 字以上相同才计，20 份以上申报共有的文字不计。',
    en: 'Long texts were compared with {compared} applications of this programme, this round’s and earlier ones’. Only runs of 15 equal characters or more count; text that more than 20 applications share does not.',
  },
  none: { zh: '没有发现重复文字。', en: 'No shared text was found.' },
  others: { zh: '其他单位', en: 'Other organisations' },
  own: {
    zh: '本单位的其他申报（单列，不作为重复）',
    en: 'The same organisation’s own (apart, not counted as overlap)',
  },
  claims: { zh: '其他单位也提交的证明', en: 'Evidence another organisation handed in too' },
  claim: { zh: '证明', en: 'Evidence' },
  kind: { zh: '种类', en: 'Kind' },
  patent: { zh: '专利号', en: 'Patent number' },
  certificate: { zh: '登记号', en: 'Registration number' },
  'file-hash': { zh: '同一文件', en: 'The same file' },
  withWhom: { zh: '另一份申报', en: 'The other application' },
  withheld: { zh: '（您无权查看的申报）', en: '(an application you may not see)' },
  share: {
    zh: '本申报 {share} 的长文本出现在对方；对方 {other} 出现在本申报',
    en: '{share} of this application’s long text is in the other; {other} of the other’s is in this one',
  },
  here: { zh: '本申报', en: 'This application' },
  there: { zh: '对方', en: 'The other' },
  spans: { zh: '相同文字（{count} 处）', en: 'Shared text ({count})' },
} as const satisfies WordTable;
