import type { ApplicationMove, Part } from '@qichuang/domain';
import type { Words } from './words.ts';

/** What somebody is in a case. */
export const PART_WORDS = {
  applicant: { zh: '申报单位', en: 'applicant' },
  partner: { zh: '联合建设单位', en: 'partner' },
  recommender: { zh: '推荐单位', en: 'recommender' },
  authority: { zh: '主管部门', en: 'authority' },
  expert: { zh: '评审专家', en: 'expert' },
  inspector: { zh: '检查人员', en: 'inspector' },
  host: { zh: '依托单位', en: 'host' },
  objector: { zh: '异议人', en: 'objector' },
  public: { zh: '社会公众', en: 'public' },
} as const satisfies Record<Part, Words>;

/** The moves of an application, as the history tells them. */
export const APPLICATION_ACT_WORDS = {
  begin: { zh: '开始填报', en: 'Application begun' },
  save: { zh: '保存草稿', en: 'Draft saved' },
  amend: { zh: '按退回意见修改', en: 'Amended after return' },
  correct: { zh: '按补正通知修改', en: 'Corrected' },
  submit: { zh: '提交', en: 'Submitted' },
  'submit-directly': { zh: '提交，直接进入形式审查', en: 'Submitted, straight to the formal check' },
  resubmit: { zh: '重报', en: 'Resubmitted' },
  'answer-correction': { zh: '补正后重报', en: 'Correction answered' },
  discard: { zh: '删除草稿', en: 'Draft thrown away' },
  withdraw: { zh: '撤回', en: 'Withdrawn' },
  return: { zh: '退回修改', en: 'Returned' },
  recommend: { zh: '推荐', en: 'Recommended' },
  'not-recommend': { zh: '不予推荐', en: 'Not recommended' },
  'close-not-acted-on': { zh: '推荐单位逾期未办，予以了结', en: 'Closed: recommender did not act' },
  accept: { zh: '受理', en: 'Accepted' },
  'request-correction': { zh: '要求补正', en: 'Correction requested' },
  'not-accept': { zh: '不予受理', en: 'Not accepted' },
  'send-to-review': { zh: '送专家评审', en: 'Sent to review' },
  'finish-review': { zh: '评审结束', en: 'Review finished' },
  select: { zh: '拟认定', en: 'Selected' },
  'not-select': { zh: '未入选', en: 'Not selected' },
  'put-on-notice': { zh: '列入公示', en: 'Put on public notice' },
  'uphold-objection': { zh: '异议成立', en: 'Objection upheld' },
  'correct-on-notice': { zh: '公示内容更正', en: 'Notice corrected' },
  designate: { zh: '认定', en: 'Designated' },
  disqualify: { zh: '取消资格', en: 'Disqualified' },
  'lapse-draft': { zh: '逾期未交', en: 'Lapsed' },
  'revive-draft': { zh: '延期，恢复填报', en: 'Extension: draft revived' },
  'revive-returned': { zh: '延期，恢复修改', en: 'Extension: return revived' },
  'revive-correction': { zh: '延期，恢复补正', en: 'Extension: correction revived' },
} as const satisfies Record<ApplicationMove, Words>;
