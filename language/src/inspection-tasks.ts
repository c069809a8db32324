import { STAYS, type TaskText } from './task-text.ts';

/** Tasks of draws and inspections. */
export const INSPECTION_TASKS = {
  'authority.inspectors-to-draw': {
    title: { zh: '对象已抽出，待抽取检查人员', en: 'Objects drawn: draw the inspectors' },
    verb: { zh: '抽取检查人员', en: 'Draw' },
    otherwise: { zh: '未抽取检查人员的批次不能检查。', en: 'Without inspectors the batch does not begin.' },
  },
  'authority.inspections-to-tell': {
    title: { zh: '抽查任务待通知平台', en: 'Platforms to be told of their inspection' },
    verb: { zh: '发出通知', en: 'Tell them' },
    otherwise: { zh: '未通知的平台不能检查。', en: 'A platform that was not told is not inspected.' },
  },
  'authority.inspector-needed': {
    title: { zh: '检查人员申请回避，待递补', en: 'Inspectors stepped back: reserves needed' },
    verb: { zh: '递补', en: 'Replace' },
    otherwise: { zh: '未递补的任务不能通知。', en: 'Until then the platform cannot be told.' },
  },
  'authority.inspection-objected': {
    title: { zh: '抽查结果有异议，待答复', en: 'Objections to inspections' },
    verb: { zh: '答复', en: 'Answer' },
    otherwise: {
      zh: '未答复的结果不能公布，公布期限不顺延。',
      en: 'Unanswered, a result is not published, and its day stays.',
    },
  },
  'authority.inspection-to-conclude': {
    title: { zh: '抽查结果待确认', en: 'Results to be concluded' },
    verb: { zh: '确认', en: 'Conclude' },
    otherwise: {
      zh: '未确认的结果不能公布，逾期将提醒经办人和审核人。',
      en: 'Not concluded, they are not published; clerk and approver are told when overdue.',
    },
  },
  'authority.inspection-to-publish': {
    title: { zh: '抽查结果待公布', en: 'Results to be published' },
    verb: { zh: '公布', en: 'Publish' },
    otherwise: { zh: '逾期未公布的，提醒经办人和审核人。', en: 'Overdue, clerk and approver are told.' },
  },
  'host.inspection': {
    title: { zh: '抽查记录已签字，可提异议', en: 'An inspection is signed: you may object' },
    verb: { zh: '查看', en: 'See' },
    otherwise: {
      zh: '期限内未提异议的，按记录公布。',
      en: 'Without an objection it is published as it stands.',
    },
  },
  'authority.recusal-asked': {
    title: { zh: '建设单位申请检查人员回避', en: 'Hosts ask for another inspector' },
    verb: { zh: '答复', en: 'Answer' },
    otherwise: { zh: '未答复前检查人员不变。', en: 'Until then the inspector stays.' },
  },
  'inspector.coming': {
    title: { zh: '抽查任务', en: 'Inspections to do' },
    verb: { zh: '查看', en: 'See' },
    otherwise: STAYS,
  },
  'inspector.entering': {
    title: { zh: '检查记录待提交', en: 'Findings to hand in' },
    verb: { zh: '继续录入', en: 'Go on' },
    otherwise: STAYS,
  },
  'inspector.to-sign': {
    title: { zh: '检查记录待签字', en: 'Findings to sign' },
    verb: { zh: '阅读并签字', en: 'Read and sign' },
    otherwise: { zh: '未全部签字的，结果不生效。', en: 'Without every signature the result has no effect.' },
  },
  'authority.draw-prepared': {
    title: { zh: '抽取名单待公布', en: 'Lists of draws to publish' },
    verb: { zh: '公布', en: 'Publish' },
    otherwise: { zh: '名单公布前不能产生随机数。', en: 'There is no chance before the list is published.' },
  },
  'authority.draw-running': {
    title: { zh: '正在进行的抽取', en: 'Draws under way' },
    verb: { zh: '继续', en: 'Go on' },
    otherwise: {
      zh: '公开数值逾期未公布的，启用备用来源。',
      en: 'If the public value stays silent, the fallback speaks.',
    },
  },
  'authority.draw-drawn': {
    title: { zh: '抽取结果待确认', en: 'Results of draws to confirm' },
    verb: { zh: '确认', en: 'Confirm' },
    otherwise: STAYS,
  },
  'authority.inspection-plan': {
    title: { zh: '年度抽查计划待公布', en: 'Inspection plan to publish' },
    verb: { zh: '公布', en: 'Publish' },
    otherwise: { zh: '计划公布前不能抽取。', en: 'Nothing is drawn before the plan is published.' },
  },
} as const satisfies Readonly<Record<string, TaskText>>;
