import type { ReviewStepKind, ReviewStepOutcome, ReviewStepState } from '@qichuang/domain';
import type { Words, WordTable } from './words.ts';

export const REVIEW_STEP_KIND_WORDS = {
  'oral-defence': { zh: '答辩', en: 'Oral defence' },
  'site-visit': { zh: '现场考察', en: 'Site visit' },
} as const satisfies Readonly<Record<ReviewStepKind, Words>>;

/** How a step stands. */
export const REVIEW_STEP_STATE_WORDS = {
  planned: { zh: '已安排', en: 'Planned' },
  recorded: { zh: '待签字', en: 'To be signed' },
  signed: { zh: '已完成', en: 'Done' },
  cancelled: { zh: '已取消', en: 'Called off' },
} as const satisfies Readonly<Record<ReviewStepState, Words>>;

/** What has been done in a step. */
export const REVIEW_STEP_ACT_WORDS = {
  'plan-review-step': { zh: '安排并通知', en: 'Planned, everyone told' },
  'change-review-step': { zh: '改期或换人', en: 'Moved, or others take part' },
  'cancel-review-step': { zh: '取消', en: 'Called off' },
  'confirm-step-attendance': { zh: '申报单位确认参加', en: 'The applicant will be there' },
  'decline-review-step': { zh: '专家不能参加', en: 'An expert cannot take part' },
  'hand-in-step-record': { zh: '提交记录并签字', en: 'Record handed in and signed' },
  'sign-step-record': { zh: '签字', en: 'Signed' },
  'reopen-step-record': { zh: '退回重填', en: 'Sent back' },
} as const satisfies WordTable;

/** Outcomes where the programme's own words are not at hand: in lists of several programmes. */
export const REVIEW_STEP_OUTCOME_WORDS = {
  consistent: { zh: '一致', en: 'Agrees' },
  partly: { zh: '部分一致', en: 'Agrees in part' },
  not: { zh: '不一致', en: 'Does not agree' },
  absent: { zh: '未到场', en: 'Did not take place' },
} as const satisfies Readonly<Record<ReviewStepOutcome, Words>>;

/** Pages of oral defences and site visits. */
export const REVIEW_STEP_WORDS = {
  title: { zh: '答辩与考察', en: 'Defences and visits' },
  ownTitle: { zh: '我的答辩与考察', en: 'My defences and visits' },
  under: {
    zh: '答辩、现场考察的结论供集体研究参考，不改变评分。',
    en: 'What defences and visits find is advice to the meeting; it changes no score.',
  },
  kind: { zh: '类型', en: 'Kind' },
  on: { zh: '日期', en: 'Day' },
  from: { zh: '时间', en: 'Time' },
  minutes: { zh: '分钟', en: 'Minutes' },
  lasts: { zh: '{count} 分钟', en: '{count} minutes' },
  place: { zh: '地点', en: 'Place' },
  receipt: { zh: '受理编号', en: 'Receipt' },
  application: { zh: '申报名称', en: 'Application' },
  organisation: { zh: '申报单位', en: 'Applicant' },
  people: { zh: '参加人员', en: 'People' },
  attendance: { zh: '单位确认', en: 'Confirmed' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  unconfirmed: { zh: '未确认', en: 'Not yet' },
  state: { zh: '状态', en: 'State' },
  outcome: { zh: '结论', en: 'Outcome' },
  differing: { zh: '{count} 人有不同意见', en: '{count} see it otherwise' },
  signedOf: { zh: '已签 {signed}/{all}', en: '{signed} of {all} signed' },
  toReplace: { zh: '{count} 人不能参加，需换人', en: '{count} cannot come: replace them' },
  view: { zh: '显示方式', en: 'Shown as' },
  list: { zh: '列表', en: 'List' },
  calendar: { zh: '日历', en: 'Calendar' },
  empty: { zh: '没有答辩或现场考察', en: 'No defences or visits' },
  emptyHint: {
    zh: '方案启用这一环节的，或对个别申报需要的，在“安排”中选择申报。',
    en: 'Where the programme holds them for all, or some applications need one, choose them under “Plan”.',
  },
  emptyOwn: {
    zh: '被安排参加答辩或现场考察时，会收到通知，并列在这里。',
    en: 'When you are to take part in one, you get a letter and find it here.',
  },
  plan: { zh: '安排', en: 'Plan' },
  planTitle: { zh: '安排答辩或考察', en: 'Plan defences or visits' },
  choose: { zh: '一、选择申报', en: '1. Choose applications' },
  chooseHint: {
    zh: '已受理评审、尚未提请审定的申报；已有安排的不再列入。',
    en: 'Applications under review and not yet before the approver; what is planned already cannot be chosen again.',
  },
  chooseGrey: { zh: '选择入选线上下的（{count}）', en: 'Choose those around the cut ({count})' },
  chooseAll: { zh: '全选（{count}）', en: 'Choose all ({count})' },
  chooseNone: { zh: '还没有选择申报。', en: 'No application is chosen.' },
  whyMissing: { zh: '请写明为什么安排。', en: 'Say why these are chosen.' },
  placeMissing: { zh: '有的还没有地点。', en: 'Some have no place yet.' },
  timeMissing: { zh: '有的还没有日期或时间。', en: 'Some have no day or hour yet.' },
  grey: { zh: '入选线上下', en: 'Around the cut' },
  score: { zh: '名次与均分', en: 'Place and mean' },
  there: { zh: '已有安排', en: 'Planned already' },
  reason: { zh: '理由', en: 'Reason' },
  whyChosen: { zh: '为什么安排', en: 'Why these' },
  whyChosenHint: {
    zh: '方案没有要求全部申报答辩或考察的，请写明为什么对这几件安排。',
    en: 'The programme does not hold this for all: say why for these.',
  },
  requiredForAll: {
    zh: '本方案启用这一环节，全部申报都要完成。',
    en: 'The programme holds this for every application.',
  },
  who: { zh: '二、参加人员', en: '2. Who takes part' },
  whoHint: {
    zh: '至少 {needs} 名专家；应回避的从该件中自动去掉。',
    en: '{needs} experts at least; whoever may not meet an applicant is left out there.',
  },
  experts: { zh: '专家', en: 'Experts' },
  officials: { zh: '工作人员', en: 'Officials' },
  slots: { zh: '三、时间和地点', en: '3. Time and place' },
  slotsHint: {
    zh: '最早 {earliest}（通知后 {days} 个工作日）。先按顺序排好，再逐件调整。',
    en: 'Not before {earliest} ({days} working days after the letter). Laid out in order, then adjusted one by one.',
  },
  firstTime: { zh: '第一件时间', en: 'First at' },
  minutesEach: { zh: '每件分钟数', en: 'Minutes each' },
  defencePlace: { zh: '答辩地点', en: 'Place of the defences' },
  visitPlace: {
    zh: '考察地点取单位登记的地址，可逐件改。',
    en: 'Visits go to the registered address; change it line by line.',
  },
  leftOut: { zh: '回避：{names}', en: 'Kept out: {names}' },
  tooFew: { zh: '专家不足 {needs} 名', en: 'Fewer than {needs} experts' },
  send: { zh: '安排并通知（{count}）', en: 'Plan and tell ({count})' },
  nothingToPlan: { zh: '本类没有可安排的申报', en: 'Nothing of this category can be planned' },
  held: { zh: '时间和地点', en: 'When and where' },
  record: { zh: '记录', en: 'Record' },
  recordLater: {
    zh: '记录在开始后填写，由参加的专家或工作人员提交。',
    en: 'Written once it has begun, by one of those who take part.',
  },
  defaultForm: {
    zh: '记录表为系统默认，方案可另行规定。',
    en: 'The form is the product’s default; a programme may set its own.',
  },
  handIn: { zh: '提交记录并签字', en: 'Hand in and sign' },
  sign: { zh: '签字', en: 'Sign' },
  signDiffering: { zh: '签字并写明不同意见', en: 'Sign with a view of my own' },
  differingView: { zh: '不同意见', en: 'Differing view' },
  signText: {
    zh: '签字的是页面上这份记录，以下面的摘要为准。',
    en: 'You sign the record on this page, known by this digest.',
  },
  reopen: { zh: '退回重填', en: 'Send back' },
  decline: { zh: '我不能参加', en: 'I cannot take part' },
  declineHint: {
    zh: '有利害关系或不能到场的，写明理由；主管部门另选专家。',
    en: 'Say why, if you have an interest or cannot come; somebody else is chosen.',
  },
  change: { zh: '改期或换人', en: 'Move or replace' },
  cancel: { zh: '取消安排', en: 'Call off' },
  attend: { zh: '确认参加', en: 'Confirm attendance' },
  attendWho: { zh: '参加人员（姓名、职务、电话）', en: 'Who comes (names, posts, phone)' },
  attendAgain: { zh: '更改参加人员', en: 'Change who comes' },
  attendHint: {
    zh: '不能按时参加的，请尽快联系主管部门改期。',
    en: 'If you cannot come then, ask the authority for another time.',
  },
  signatures: { zh: '签字', en: 'Signatures' },
  waiting: { zh: '还没有签字：{names}', en: 'Still to sign: {names}' },
  changes: { zh: '变更', en: 'Changes' },
  before: { zh: '原定 {on} {from}，{place}', en: 'Before: {on}, {from}, {place}' },
  history: { zh: '办理过程', en: 'History' },
  paper: { zh: '下载记录（Word）', en: 'Record (Word)' },
  whoCannot: { zh: '{name} 不能参加', en: '{name} cannot take part' },
  notTold: {
    zh: '记录和结论在结果公布后可见。',
    en: 'What was found can be read once the outcome is published.',
  },
  anonymous: { zh: '参加人员', en: 'Somebody who took part' },
  ofProgramme: { zh: '方案要求', en: 'By the programme' },
  ofChoice: { zh: '个别安排', en: 'For this application' },
  ground: { zh: '安排依据', en: 'Why it is held' },
} as const satisfies WordTable;
