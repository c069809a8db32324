/** What becomes of an application before it is decided; what becomes of the selected is decided at the notice. */
export type Story =
  | 'straight' // through to the review
  | 'left-in-draft' // never submitted: lapses with its window
  | 'withdrawn' // taken back after submission
  | 'returned' // sent back by the recommender, put right, submitted again
  | 'not-recommended'
  | 'corrected' // asked for its one correction in the formal check, answers
  | 'not-accepted'
  | 'sent-back'; // the approver sends the clerk's opinion back once before confirming

// Every kind comes within twenty, so that small worlds have them too.
const CYCLE: readonly Story[] = [
  'straight',
  'straight',
  'returned',
  'straight',
  'straight',
  'corrected',
  'straight',
  'left-in-draft',
  'straight',
  'sent-back',
  'straight',
  'withdrawn',
  'straight',
  'straight',
  'not-recommended',
  'straight',
  'returned',
  'straight',
  'not-accepted',
  'straight',
];

export function storyAt(place: number): Story {
  return CYCLE[place % CYCLE.length] ?? 'straight';
}

/** Reasons a recommender gives with a return, bound to fields. */
export const RETURN_REASONS = [
  { target: 'plan_text', text: '三年工作计划分年度任务不够清楚，请补充每年的具体任务和责任人。' },
  { target: 'attachment:results-proof', text: '成果证明未编目录，请合并后标注页码重新上传。' },
] as const;

export const CORRECTION = {
  rule: 'equipment-guaranteed',
  note: '设备设施清单与凭证金额不一致，请核对后补正。',
} as const;

export const NOT_ACCEPTED = {
  rule: 'innovation-evidence',
  note: '所列成果的证明材料不能证明由申报单位取得。',
  reason: '所列创新成果没有可核实的证明，不符合申报条件（虚构案例）。',
} as const;

export const OPINIONS = {
  recommend: '经初审，材料真实完整，符合申报条件，同意推荐（虚构意见）。',
  notRecommend: '与本地同类平台建设内容重复，建议下一轮完善后再申报（虚构意见）。',
} as const;

export const DECLARED_GROUND = '与申报单位近三年有合作项目（虚构声明）。';
export const DECLINED_GROUND = '本人时间冲突，无法按期完成评审（虚构说明）。';
