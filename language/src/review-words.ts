import type { WordTable } from './words.ts';

/** Choosing a round and a category: what every list of the review office is about. */
export const ROUND_CHOICE_WORDS = {
  all: { zh: '全部批次', en: 'All rounds' },
  round: { zh: '批次', en: 'Round' },
  category: { zh: '类别', en: 'Category' },
  noneTitle: { zh: '还没有批次', en: 'No round yet' },
  noneHint: {
    zh: '主管部门发布申报通知后，这里才有可办的事。',
    en: 'There is nothing to do here before a call for applications is published.',
  },
} as const satisfies WordTable;

/** How far the reviews are. */
export const PROGRESS_WORDS = {
  title: { zh: '评审进度', en: 'Review progress' },
  figures: {
    zh: '{scored} / {all} 份已交，{late} 份逾期，{refused} 份待改派',
    en: '{scored} of {all} handed in, {late} late, {refused} to be given to others',
  },
  matrix: { zh: '申报 × 专家', en: 'Applications × experts' },
  matrixCaption: {
    zh: '一行一件申报，一格一名专家。',
    en: 'One row per application, one cell per expert.',
  },
  application: { zh: '申报', en: 'Application' },
  scored: { zh: '已交 / 应有', en: 'In / needed' },
  experts: { zh: '专家', en: 'Experts' },
  filterState: { zh: '状态', en: 'State' },
  filterLate: { zh: '有逾期或待改派', en: 'late or to be given to others' },
  filterWaiting: { zh: '评分不足', en: 'too few scores' },
  filterComplete: { zh: '评分已齐', en: 'complete' },
  assigned: { zh: '待声明', en: 'to declare' },
  declared: { zh: '在评', en: 'under way' },
  scoredState: { zh: '已交', en: 'handed in' },
  recused: { zh: '回避', en: 'recused' },
  declined: { zh: '谢绝', en: 'declined' },
  replaced: { zh: '已改派', en: 'replaced' },
  late: { zh: '逾期', en: 'late' },
  open: { zh: '{expert}：{state}，办理', en: '{expert}: {state}, open' },
  replaceTitle: { zh: '改派：{expert}', en: 'Replace: {expert}' },
  replaceText: {
    zh: '{expert} 对“{application}”的评审到此结束，已保存的内容留存但不计入。',
    en: 'The review of “{application}” by {expert} ends; what was saved is kept but does not count.',
  },
  setAsideText: {
    zh: '{expert} 的评分已交。作回避处理后评分留存但不计入。',
    en: 'The scores of {expert} are in. Set aside, they are kept but do not count.',
  },
  newExpert: { zh: '改派给', en: 'Give it to' },
  newExpertNone: { zh: '暂不改派', en: 'nobody for now' },
  reason: { zh: '理由', en: 'Reason' },
  reasonHint: { zh: '记入账本，2 至 300 字。', en: 'Kept in the ledger, 2 to 300 characters.' },
  replaceVerb: { zh: '确认改派', en: 'Confirm replacement' },
  finish: { zh: '结束本类评审', en: 'Finish the review of this category' },
  finishText: {
    zh: '评分不再变动，申报进入“评审结束”，可以排序。此后不能再分派或改派。',
    en: 'Scores no longer change; applications become “reviewed” and can be ranked. Nobody can be assigned or replaced afterwards.',
  },
  finishBlocked: {
    zh: '还有 {waiting} 件评分不足，{open} 份评审没有交。',
    en: '{waiting} applications lack scores, {open} reviews are not in.',
  },
  finished: { zh: '已结束评审 {reviewed} 件', en: 'Review of {reviewed} applications finished' },
  lateTitle: { zh: '谁逾期、谁待改派', en: 'Who is late, who is to be replaced' },
  lateNone: { zh: '没有逾期，也没有待改派的。', en: 'Nobody is late and nobody is to be replaced.' },
  emptyTitle: { zh: '还没有分派', en: 'Nothing assigned yet' },
  emptyHint: {
    zh: '分派专家后，这里显示每一份评审。',
    en: 'After experts are assigned, every review shows here.',
  },
  toAssignment: { zh: '去分派', en: 'Assign experts' },
  noReview: { zh: '没有评审', en: 'no review' },
} as const satisfies WordTable;
