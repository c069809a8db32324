import type { Words } from '../words.ts';

/** Sentences that several letters share. */
export const LATER: Words = {
  zh: '逾期由系统记为逾期，不自动作出任何决定。',
  en: 'What is late is marked late; nothing is decided by the system.',
};
export const NOT_ON_TIME: Words = {
  zh: '“{platform}”应于 {dueOn} 前报送{period}{kind}。',
  en: 'The {kind} {period} of “{platform}” is due on {dueOn}.',
};
export const VOICE: Words = { zh: '编号 {number}：{title}。', en: 'No. {number}: {title}.' };
export const FILING: Words = { zh: '回执 {receipt}（{platform}）。', en: 'Receipt {receipt} ({platform}).' };
export const MILESTONE: Words = {
  zh: '“{platform}”的建设任务：{task}。',
  en: 'Milestone of “{platform}”: {task}.',
};
export const REASON: Words = { zh: '理由：{reason}。', en: 'Reason: {reason}.' };
export const FINDING: Words = { zh: '核实意见：{finding}。', en: 'Finding: {finding}.' };
export const UNTIL: Words = { zh: '截止：{until}。', en: 'Until {until}.' };
export const DUE: Words = { zh: '期限：{dueOn}。', en: 'Due on {dueOn}.' };
export const PLATFORM: Words = { zh: '平台：{platform}。', en: 'Platform: {platform}.' };
export const CORRECT_BY: Words = {
  zh: '请于 {dueAt} 前重新提交，逾期视为放弃。',
  en: 'Submit again by {dueAt}; later it counts as given up.',
};
export const NOT_YOU: Words = {
  zh: '如非本人操作，请立即联系系统管理员。',
  en: 'If this was not you, tell the system administrator at once.',
};
export const BATCH: Words = { zh: '批次：{batch}。', en: 'Batch: {batch}.' };
export const ON: Words = { zh: '检查日期：{inspectOn}。', en: 'Day of the inspection: {inspectOn}.' };
