import type { Language, Words } from './words.ts';

/** Parts and roles as a refusal names them: who may do what was asked. */
const HANDS: Readonly<Record<string, Words | undefined>> = {
  applicant: { zh: '申报单位', en: 'the applicant' },
  'applicant.clerk': { zh: '申报单位填报人', en: "the applicant's handler" },
  'applicant.approver': { zh: '申报单位提交人', en: "the applicant's submitter" },
  partner: { zh: '共建单位', en: 'a partner' },
  'partner.clerk': { zh: '共建单位填报人', en: "a partner's handler" },
  'partner.approver': { zh: '共建单位提交人', en: "a partner's submitter" },
  recommender: { zh: '推荐单位', en: 'the recommending unit' },
  'recommender.clerk': { zh: '推荐单位经办人', en: 'a clerk of the recommending unit' },
  'recommender.approver': { zh: '推荐单位审核人', en: 'an approver of the recommending unit' },
  authority: { zh: '主管部门', en: 'the authority' },
  'authority.clerk': { zh: '主管部门经办人', en: 'a clerk of the authority' },
  'authority.approver': { zh: '主管部门审核人', en: 'an approver of the authority' },
  expert: { zh: '评审专家', en: 'an expert' },
  inspector: { zh: '检查人员', en: 'an inspector' },
  host: { zh: '平台依托单位', en: 'the host' },
  objector: { zh: '异议人', en: 'the objector' },
  public: { zh: '社会公众', en: 'anyone' },
  clock: { zh: '系统时钟', en: 'the clock' },
  'applicant-handler': { zh: '填报人', en: 'handler' },
  'applicant-submitter': { zh: '提交人', en: 'submitter' },
  'recommender-clerk': { zh: '推荐单位经办人', en: 'recommender, clerk' },
  'recommender-approver': { zh: '推荐单位审核人', en: 'recommender, approver' },
  'authority-clerk': { zh: '主管部门经办人', en: 'authority, clerk' },
  'authority-approver': { zh: '主管部门审核人', en: 'authority, approver' },
  'system-administrator': { zh: '系统管理员', en: 'system administrator' },
  'security-administrator': { zh: '安全管理员', en: 'security administrator' },
  auditor: { zh: '审计员', en: 'auditor' },
  disabled: { zh: '已停用', en: 'closed' },
  planned: { zh: '筹备中', en: 'planned' },
  called: { zh: '已发布', en: 'called' },
  concluded: { zh: '已结束', en: 'concluded' },
  prepared: { zh: '已拟定', en: 'prepared' },
  published: { zh: '已发布', en: 'published' },
  dropped: { zh: '已撤下', en: 'dropped' },
  none: { zh: '尚无', en: 'none yet' },
};

export function handWord(hand: string, language: Language): string | undefined {
  return HANDS[hand]?.[language];
}

/** The unit the three administrators stand in. */
export const OPERATOR_WORDS: Words = { zh: '系统运行', en: 'Operation' };
