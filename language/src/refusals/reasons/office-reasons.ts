import type { Reason } from './reason.ts';

/** What an office keeps: its calendar, its document numbers, its letters. */
export const OFFICE_REASONS = {
  'calendar-year': {
    detail: {
      zh: '该年度的节假日安排已导入，不再更改。',
      en: 'The calendar of that year is there already and does not change.',
    },
  },
  'document-number': {
    detail: {
      zh: '{number} 号已经给出或跳过，不能再用；本年度下一号为 {next}。',
      en: '{number} was given or passed over already; the next of the year is {next}.',
    },
    todo: {
      zh: '请用下一号，或更大的号并写明理由。',
      en: 'Take the next one, or a later one with the reason.',
    },
  },
  'document-number-skips': {
    detail: {
      zh: '{number} 号不是本年度下一号（{next}）。',
      en: '{number} is not the next of the year, which is {next}.',
    },
    todo: {
      zh: '请写明跳号理由，或改用下一号。',
      en: 'State why numbers are passed over, or take the next one.',
    },
  },
  'mail-not-optional': {
    detail: {
      zh: '所选邮件中有不能停收的：决定、期限和账号安全的通知必须送达。',
      en: 'One of these letters cannot be done without: decisions, time limits and what concerns an account reach everyone.',
    },
    todo: { zh: '请只选页面上列出的种类。', en: 'Choose among those listed.' },
  },
  'mail-place': {
    detail: {
      zh: '文字中有这类邮件没有的占位符。',
      en: 'The text names values letters on this topic do not carry.',
    },
    todo: { zh: '请只用页面上列出的占位符。', en: 'Use only those listed on the page.' },
  },
} as const satisfies Readonly<Record<string, Reason>>;
