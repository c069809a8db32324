import type { Reason } from './reason.ts';

/** Whether an expert may be asked: term and standing declaration (default). */
export const EXPERT_REASONS = {
  'standing-declaration': {
    detail: {
      zh: '本年度的利害关系声明还没有作。',
      en: 'The standing declaration of this year is missing.',
    },
    todo: {
      zh: '请先在“年度声明”页作声明，再打开任务。',
      en: 'Make it on the page “Standing declaration”, then open the task.',
    },
  },
  'expert-term-over': {
    detail: { zh: '该专家的聘期已满。', en: 'This expert’s term is over.' },
    todo: { zh: '请在专家库续聘，或另选专家。', en: 'Renew the term in the pool, or choose another expert.' },
  },
  'expert-term-to-come': {
    detail: { zh: '该专家的聘期还没有开始。', en: 'This expert’s term has not begun.' },
    todo: { zh: '请另选专家，或改聘期。', en: 'Choose another expert, or change the term.' },
  },
  'expert-not-declared': {
    detail: {
      zh: '该专家本年度的利害关系声明还没有作，方案规定声明后才能分派。',
      en: 'This expert has not made the standing declaration of the year, which the programme requires beforehand.',
    },
    todo: {
      zh: '请提醒该专家登录作声明，或另选专家。',
      en: 'Remind the expert to sign in and make it, or choose another.',
    },
  },
  'expert-declaration-expired': {
    detail: {
      zh: '该专家的年度利害关系声明已到期，本年度还没有续作。',
      en: 'This expert’s standing declaration is of an earlier year and was not renewed.',
    },
    todo: {
      zh: '请该专家登录作本年度声明，或另选专家。',
      en: 'Ask the expert to sign in and renew it, or choose another.',
    },
  },
} as const satisfies Readonly<Record<string, Reason>>;
