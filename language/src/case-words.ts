import type { Words, WordTable } from './words.ts';

/** Who has a case in hand, where no name stands for it. */
export const HOLDER_WORDS = {
  experts: { zh: '评审专家', en: 'the review experts' },
} as const satisfies WordTable;

/** What happens if whoever has the case does nothing, by the state it is in. Nothing is ever decided by silence. */
export const OTHERWISE_WORDS = {
  draft: {
    zh: '到期未提交的，草稿自动失效；已填内容保留，可结转到下一轮，经批准延期的可恢复。',
    en: 'The draft lapses. What was typed is kept: it can be carried over to a later round, and an approved extension revives it.',
  },
  submitted: {
    zh: '到期不办的，列为“推荐单位未办理”，由主管部门延期或说明理由了结；不因逾期视为同意或不同意。',
    en: 'It is listed as not acted on, for the authority to extend or to close with a reason. Silence neither recommends nor refuses.',
  },
  returned: {
    zh: '到期未重报的，本件失效；已填内容保留，经批准延期的可恢复。',
    en: 'The application lapses. What was typed is kept, and an approved extension revives it.',
  },
  correction: {
    zh: '到期未补正的，本件失效；已填内容保留，经批准延期的可恢复。',
    en: 'The application lapses. What was typed is kept, and an approved extension revives it.',
  },
  recommended: {
    zh: '到期未办结的，列入主管部门逾期待办；不因逾期视为受理或不予受理。',
    en: 'It is listed as overdue at the authority. Silence neither accepts nor refuses.',
  },
  accepted: {
    zh: '到期未分派专家的，列入主管部门逾期待办。',
    en: 'It is listed as overdue at the authority until experts are assigned.',
  },
  in_review: {
    zh: '到期未打分的，由主管部门更换专家；已保存的内容保留。',
    en: 'The authority replaces experts who have not scored. What they saved is kept.',
  },
  reviewed: {
    zh: '等待会议研究决定；不因逾期视为入选或不入选。',
    en: 'It waits for the decision meeting. Silence neither selects nor refuses.',
  },
  selected: {
    zh: '等待公示；公示前名单不对外。',
    en: 'It waits for the public notice; until then the list is not public.',
  },
  on_notice: {
    zh: '公示期满无异议的，列入拟公布名单；有未办结异议的，仅该件暂缓。',
    en: 'Without objections it goes on the list to be announced. An open objection holds back this application only.',
  },
} as const satisfies WordTable;

/** Behind the first thing a score sheet lacks. */
export const AND_MORE = {
  zh: '另有 {count} 项待补。',
  en: ' {count} more to complete.',
} as const satisfies Words;

/** What stands where names are hidden from the experts. */
export const WITHHELD = {
  mark: '■■',
  words: { zh: '已遮盖', en: 'withheld' },
} as const;

/** Columns of the list of applications, the same on screen and in every export. */
export const APPLICATION_LIST_WORDS = {
  title: { zh: '申报列表', en: 'Applications' },
  receipt: { zh: '受理编号', en: 'Receipt' },
  name: { zh: '平台名称', en: 'Platform' },
  category: { zh: '类别', en: 'Category' },
  kind: { zh: '类型', en: 'Kind' },
  organisation: { zh: '申报单位', en: 'Applicant' },
  region: { zh: '注册地', en: 'Registered in' },
  recommender: { zh: '推荐单位', en: 'Recommended by' },
  rank: { zh: '推荐排序', en: 'Rank' },
  state: { zh: '状态', en: 'State' },
  since: { zh: '进入该状态时间', en: 'Since' },
  dueAt: { zh: '办理期限', en: 'Due' },
  round: { zh: '轮次', en: 'Round' },
  id: { zh: '系统编号', en: 'Id' },
} as const satisfies WordTable;

/** Label of an application on an expert's list, where its name says too much. */
export const REVIEW_LABEL = { zh: '第 {number} 件', en: 'No. {number}' } as const satisfies Words;

/** Columns of ranked lists and of tables of recommendation, beside those of the applications. */
export const SCORE_TABLE_WORDS = {
  place: { zh: '名次', en: 'Place' },
  mean: { zh: '平均分', en: 'Mean' },
  trimmed: { zh: '去高低平均分', en: 'Trimmed mean' },
  selected: { zh: '拟入选', en: 'Selected' },
  reason: { zh: '理由', en: 'Reason' },
  opinion: { zh: '推荐意见', en: 'Opinion' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
} as const satisfies WordTable;
