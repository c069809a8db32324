import type { WordTable } from './words.ts';

/** What a panel is made of, and what is in the way of one. */
export const PANEL_WORDS = {
  title: { zh: '专家组构成', en: 'What a panel is made of' },
  titleHint: {
    zh: '方案规定，分派、逐件指定、抽取和结束评审时都照此核对。',
    en: 'Set by the programme; kept when assigning, drawing and finishing.',
  },
  odd: { zh: '人数为单数', en: 'an odd number of experts' },
  institution: { zh: '同一单位至多一名', en: 'one of an institution at most' },
  city: { zh: '同一城市至多一名', en: 'one of a city at most' },
  load: { zh: '每人每年至多 {limit} 件', en: 'at most {limit} a year for each expert' },
  declarationRequired: {
    zh: '未作本年度声明的不分派',
    en: 'nobody without the declaration of the year',
  },
  leastOfKind: { zh: '{kind}专家至少 {least} 名', en: 'at least {least} {kind} expert(s)' },
  'declared-tie': { zh: '本人声明有须回避的关系', en: 'has declared a tie that excludes' },
  'tie-to-be-judged': {
    zh: '本人声明的关系尚未核定，核定前回避',
    en: 'has declared a tie nobody has judged yet',
  },
  lapsed: { zh: '逾期未答复', en: 'not answered in time' },
  proposed: { zh: '建议改派：{name}', en: 'proposed: {name}' },
  proposedReserve: {
    zh: '下一名候补：{name}（在抽取中补抽后改派）',
    en: 'next reserve: {name} (seated by a supplement of the draw)',
  },
  none: { zh: '方案没有规定。', en: 'The programme sets none.' },
  loadOf: { zh: '{count} / {limit} 件', en: '{count} of {limit}' },
  shortReceipt: { zh: '申报', en: 'Application' },
  shortRule: { zh: '卡在哪一条', en: 'The rule in the way' },
  shortHave: { zh: '现有 / 所需', en: 'There are / needed' },
  shortExperts: { zh: '可评专家（未回避的）', en: 'experts who may read it' },
  shortLoad: { zh: '还没到件数上限的可评专家', en: 'experts below the load limit' },
  shortTogether: {
    zh: '单看够，合在一起排不满（各件都要用同几名专家）',
    en: 'enough by itself, not all at once: several need the same few experts',
  },
  shortInstitution: {
    zh: '互不同单位的可评专家（同一单位至多一名）',
    en: 'experts of different institutions (one of each at most)',
  },
  shortCity: {
    zh: '互不同城市的可评专家（同一城市至多一名）',
    en: 'experts of different cities (one of each at most)',
  },
  shortKind: { zh: '{kind}专家（每件至少要有）', en: '{kind} experts (every panel has some)' },
  todoExperts: {
    zh: '补充可评本类的专家，或减少每件人数。',
    en: 'Add experts for this category, or ask for fewer per application.',
  },
  todoLoad: {
    zh: '补充专家，或由方案放宽每人件数上限。',
    en: 'Add experts, or let the programme raise the limit for each.',
  },
  todoLoadNeeded: {
    zh: '上限放宽到每人 {load} 件就排得满。',
    en: 'A limit of {load} for each expert would do.',
  },
  todoGroups: {
    zh: '补充其他单位、其他城市的专家；已有两名同单位的，先替换一名。',
    en: 'Add experts of other institutions or cities; where two sit already, replace one first.',
  },
  todoKind: {
    zh: '补充这一类别的专家，或给已满的专家组换人。',
    en: 'Add experts of this kind, or replace somebody where the panel is full.',
  },
} as const satisfies WordTable;
