import type { Reason } from './reason.ts';

/** Oral defences and site visits: planned, held, signed. */
export const STEP_REASONS = {
  'step-notice': {
    detail: {
      zh: '离答辩或考察的日期太近，通知之后至少要有 {days} 个工作日。',
      en: 'The day is too near: {days} working days at least lie between the letter and the day.',
    },
    todo: { zh: '请改到较后的日期。', en: 'Choose a later day.' },
  },
  'step-overlap': {
    detail: {
      zh: '有人在同一时间（{on} {from}）另有答辩或考察。',
      en: 'Somebody who is to take part has another defence or visit then ({on} {from}).',
    },
    todo: { zh: '请改时间，或另选参加人员。', en: 'Choose another time, or other people.' },
  },
  'step-experts': {
    detail: {
      zh: '参加的专家不够，至少 {needs} 名。',
      en: 'Too few experts take part; {needs} at least are needed.',
    },
    todo: { zh: '请增加专家。', en: 'Add experts.' },
  },
  'step-still-scoring': {
    detail: {
      zh: '本批次隐去单位名称评审，该专家对这一件还没有评完分。',
      en: 'This round is read without names, and this expert has not scored this application yet.',
    },
    todo: { zh: '请等其评分提交后再安排，或另选专家。', en: 'Wait for the score, or choose another expert.' },
  },
  'step-after-decision': {
    detail: {
      zh: '本类的排序名单已提请审定或已审定，不能再安排答辩或考察。',
      en: 'The list of this category is before the approver or decided; nothing more can be planned.',
    },
    todo: { zh: '确需安排的，请先退回排序名单。', en: 'If it is needed, send the list back first.' },
  },
  'step-unchanged': {
    detail: { zh: '时间、地点和人员都没有变。', en: 'Neither time nor place nor people differ.' },
    todo: { zh: '请先修改再提交。', en: 'Change something first.' },
  },
  'step-not-in-it': {
    detail: {
      zh: '记录由参加的人填写和签字，您不在参加人员之列。',
      en: 'Those who took part write and sign the record; you are not among them.',
    },
    todo: {
      zh: '请由参加的专家或工作人员办理。',
      en: 'One of the experts or officials who took part does this.',
    },
  },
  'review-step': {
    detail: {
      zh: '这一件已经安排了同样的答辩或考察。',
      en: 'Such a defence or visit is planned for this application already.',
    },
    todo: { zh: '请在原安排上改期或取消。', en: 'Move or call off the one there is.' },
  },
  'steps-outstanding': {
    detail: {
      zh: '还有答辩或现场考察没有完成签字。',
      en: 'Oral defences or site visits are not signed yet.',
    },
    todo: {
      zh: '请在“答辩与考察”页安排、完成并签字；不再需要的，写明理由取消。',
      en: 'Plan, hold and sign them on the page “Defences and visits”, or call off, with the reason, what is no longer needed.',
    },
  },
} as const satisfies Readonly<Record<string, Reason>>;
