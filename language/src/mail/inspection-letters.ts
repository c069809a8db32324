import type { MailText } from './mail-text.ts';
import { BATCH, ON, PLATFORM, REASON } from './sentences.ts';

/** Letters on inspections (A4.3, B6.3). */
export const INSPECTION_LETTERS = {
  'inspection-answered': {
    subject: { zh: '对抽查结果异议的答复', en: 'Your objection to an inspection is answered' },
    lines: [
      PLATFORM,
      {
        zh: '异议{outcome}，答复全文见系统。',
        en: 'The objection is {outcome}; the answer stands in the system.',
      },
    ],
  },
  'inspection-assigned': {
    subject: { zh: '抽查任务：{platform}', en: 'You are to inspect: {platform}' },
    lines: [
      BATCH,
      ON,
      {
        zh: '与该单位有利害关系的，请尽快在系统中申请回避。',
        en: 'If you have an interest in it, please step back in the system at once.',
      },
    ],
  },
  'inspection-corrected': {
    subject: { zh: '抽查结果已更正', en: 'The result of an inspection is corrected' },
    lines: [PLATFORM, REASON],
  },
  'inspection-declined': {
    subject: { zh: '检查人员回避，需递补', en: 'An inspector has stepped back' },
    lines: [PLATFORM, BATCH, REASON],
  },
  'inspection-dropped': {
    subject: { zh: '抽查已取消：{platform}', en: 'Inspection called off: {platform}' },
    lines: [BATCH, REASON],
  },
  'inspection-notified': {
    subject: { zh: '抽查通知：{platform}', en: 'Your platform will be inspected: {platform}' },
    lines: [
      BATCH,
      ON,
      {
        zh: '检查人员与你单位有利害关系的，可在 {recusalUntil} 前申请回避。',
        en: 'You may ask for another inspector until {recusalUntil}.',
      },
      { zh: '抽查不收取任何费用。', en: 'Nothing is charged.' },
    ],
  },
  'inspection-objected': {
    subject: { zh: '收到对抽查结果的异议', en: 'An objection to an inspection has arrived' },
    lines: [PLATFORM, BATCH],
  },
  'inspection-overdue': {
    subject: { zh: '抽查结果逾期未公布', en: 'Results of an inspection are overdue' },
    lines: [
      BATCH,
      {
        zh: '{count} 个平台的结果应于 {dueOn} 前公布。',
        en: 'Results of {count} platforms were due on {dueOn}.',
      },
    ],
  },
  'inspection-published': {
    subject: { zh: '抽查结果已公布', en: 'The result of an inspection is published' },
    lines: [PLATFORM, BATCH, { zh: '结果：{result}。', en: 'Result: {result}.' }],
  },
  'inspection-recusal-asked': {
    subject: { zh: '建设单位申请检查人员回避', en: 'A host asks for another inspector' },
    lines: [PLATFORM, BATCH, REASON],
  },
  'inspection-recusal-kept': {
    subject: { zh: '检查人员回避申请未予同意', en: 'The inspector stays' },
    lines: [PLATFORM, BATCH, REASON],
  },
  'inspection-replaced': {
    subject: { zh: '抽查任务改由他人承担', en: 'Somebody else will inspect in your place' },
    lines: [PLATFORM, BATCH, ON],
  },
  'inspection-signed': {
    subject: { zh: '抽查记录已签字', en: 'The record of an inspection is signed' },
    lines: [PLATFORM, BATCH, { zh: '有异议的，可在 {until} 前提出。', en: 'You may object until {until}.' }],
  },
  'inspection-withdrawn': {
    subject: { zh: '抽查结果已撤回', en: 'The result of an inspection is withdrawn' },
    lines: [PLATFORM, REASON],
  },
} as const satisfies Readonly<Record<string, MailText>>;
