import type { WordTable } from './words.ts';

/** What is known and what is asked of an applicant before the form (B4). */
export const ELIGIBILITY_WORDS = {
  title: { zh: '三、开始前自己对照', en: '3 Check before you begin' },
  optional: { zh: '可以跳过', en: 'may be skipped' },
  why: {
    zh: '供贵单位自己判断，不作为审查依据。系统已知的按提交时同样的规则核对；其余由贵单位回答，回答只存在本机，开始填报时清除。',
    en: 'For your own judgement; nobody decides by it. What the system knows is checked by the same rules as at submission; the rest is for you to answer. Answers stay on this device and are cleared when you begin.',
  },
  chooseKind: { zh: '选好类型后显示。', en: 'Choose a kind first.' },
  known: { zh: '系统已知的', en: 'What the system knows' },
  knownMet: { zh: '{total} 条中 {met} 条符合', en: '{met} of {total} met' },
  knownUnmet: { zh: '，{unmet} 条不符合', en: ', {unmet} not met' },
  knownOpen: { zh: '，{open} 条待核查', en: ', {open} still to be checked' },
  organisation: { zh: '单位档案', en: 'Organisation record' },
  records: { zh: '信用与事故记录', en: 'Credit and accident records' },
  registry: { zh: '平台名录与本批申报', en: 'Platforms and applications' },
  round: { zh: '本批次', en: 'This round' },
  legalPerson: { zh: '独立法人', en: 'independent legal person' },
  notLegalPerson: { zh: '非独立法人', en: 'no independent legal person' },
  registeredIn: { zh: '注册地{region}', en: 'registered in {region}' },
  registeredOn: { zh: '{day}成立', en: 'since {day}' },
  status: { zh: '登记状态{status}', en: 'registration {status}' },
  checkedNone: { zh: '主管部门 {day} 核查，没有记录', en: 'checked by the authority on {day}: no records' },
  checkedSome: {
    zh: '主管部门 {day} 核查，有 {count} 条记录',
    en: 'checked by the authority on {day}; records: {count}',
  },
  unchecked: {
    zh: '主管部门尚未核查；查到的以后仍会按规则核对',
    en: 'not yet checked by the authority; what is found later still counts',
  },
  ownPlatforms: {
    zh: '贵单位在本类别、还不到重新申报时间的有效平台 {count} 个',
    en: 'own valid platforms of this category, not yet due for renewal: {count}',
  },
  ownApplications: {
    zh: '本批本类别的申报连这一件共 {count} 件',
    en: 'own applications in this category and round, with this one: {count}',
  },
  window: { zh: '受理 {from} 至 {until}', en: 'open {from} to {until}' },
  toRecord: { zh: '去看单位档案', en: 'See the record' },
  met: { zh: '符合', en: 'Met' },
  unmet: { zh: '不符合', en: 'Not met' },
  open: { zh: '目前没有记录，待核查', en: 'No record so far; still to be checked' },
  needsReason: { zh: '须说明理由', en: 'Needs a reason' },
  asked: { zh: '只有贵单位清楚的', en: 'What only you know' },
  askedLead: { zh: '到提交时，下列各条能否做到？', en: 'By the time you submit, will each of these be so?' },
  progress: { zh: '答了 {answered} / {total} 条', en: '{answered} of {total} answered' },
  noCount: { zh: '不能做到 {count} 条', en: 'not so: {count}' },
  yes: { zh: '能', en: 'Yes' },
  no: { zh: '不能', en: 'No' },
  unsure: { zh: '还不清楚', en: 'Not sure' },
  inTheForm: { zh: '填报时：{todo}', en: 'In the form: {todo}' },
  willStop: {
    zh: '做不到的不能提交。{todo}',
    en: 'Without it the application cannot be submitted. {todo}',
  },
  lookFirst: { zh: '先弄清楚。{todo}', en: 'Find out first. {todo}' },
  willRefuse: {
    zh: '按现在已知的情况，提交时会被拒绝：',
    en: 'As things stand, the submission will be refused:',
  },
  beginAllTheSame: {
    zh: '可以先填报；情况没有改变以前不能提交。',
    en: 'You may begin all the same; it cannot be submitted before this has changed.',
  },
} as const satisfies WordTable;
