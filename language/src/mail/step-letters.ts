import type { MailText } from './mail-text.ts';
import { REASON } from './sentences.ts';

const APPLICATION = {
  zh: '申报：{name}（受理编号 {receipt}）。',
  en: 'Application: {name} (receipt {receipt}).',
};
const WHEN = { zh: '时间：{on} {from}。', en: 'Time: {on}, {from}.' };
const WHERE = { zh: '地点：{place}。', en: 'Place: {place}.' };

/** Letters on oral defences and site visits. The applicant is not told who the experts are. */
export const STEP_LETTERS = {
  'step-assigned': {
    subject: { zh: '请您参加{kind}：{name}', en: '{kind}, in which you take part: {name}' },
    lines: [
      APPLICATION,
      WHEN,
      WHERE,
      {
        zh: '与申报单位有利害关系，或不能参加的，请尽快在系统中说明。',
        en: 'If you have an interest in the applicant, or cannot come, please say so in the system at once.',
      },
    ],
  },
  'step-cancelled': {
    subject: {
      zh: '{kind}不再进行或不再由您参加：{name}',
      en: '{kind} called off, or no longer yours: {name}',
    },
    lines: [APPLICATION, WHEN, REASON],
  },
  'step-changed': {
    subject: { zh: '{kind}改期或改地点：{name}', en: '{kind} moved: {name}' },
    lines: [APPLICATION, WHEN, WHERE, REASON],
  },
  'step-declined': {
    subject: {
      zh: '专家不能参加{kind}，需换人：{name}',
      en: 'An expert cannot take part in the {kind}: {name}',
    },
    lines: [APPLICATION, WHEN, REASON],
  },
  'step-planned': {
    subject: { zh: '{kind}通知：{name}', en: '{kind} of your application: {name}' },
    lines: [
      APPLICATION,
      WHEN,
      WHERE,
      {
        zh: '请在系统中确认参加，并写明参加人员。不收取任何费用。',
        en: 'Please confirm in the system that you will be there, and who comes. Nothing is charged.',
      },
    ],
  },
  'step-signed': {
    subject: { zh: '{kind}记录已全部签字：{name}', en: 'The record of the {kind} is signed: {name}' },
    lines: [APPLICATION],
  },
} as const satisfies Readonly<Record<string, MailText>>;
