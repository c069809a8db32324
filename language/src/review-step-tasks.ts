import type { TaskText } from './task-text.ts';

const NOT_DECIDED: TaskText['otherwise'] = {
  zh: '没有完成签字的，本类不能提请审定。',
  en: 'Until it is signed, the list of the category cannot go to the approver.',
};

/** Tasks of oral defences and site visits. */
export const REVIEW_STEP_TASKS = {
  'applicant.step': {
    title: { zh: '答辩或现场考察待确认', en: 'Defence or visit to confirm' },
    verb: { zh: '确认参加', en: 'Confirm' },
    otherwise: {
      zh: '未确认的，仍按通知的时间进行。',
      en: 'Without your word it is held as the letter says.',
    },
  },
  'expert.step': {
    title: { zh: '答辩或现场考察', en: 'Defences and visits to come' },
    verb: { zh: '查看', en: 'See' },
    otherwise: {
      zh: '不能参加的，请尽快在系统中说明，由主管部门换人。',
      en: 'If you cannot come, say so in the system at once; somebody else takes your place.',
    },
  },
  'expert.step-record': {
    title: { zh: '答辩或考察记录待填写', en: 'Records of defences and visits to write' },
    verb: { zh: '填写记录', en: 'Write it' },
    otherwise: NOT_DECIDED,
  },
  'expert.step-to-sign': {
    title: { zh: '答辩或考察记录待签字', en: 'Records of defences and visits to sign' },
    verb: { zh: '查看并签字', en: 'Read and sign' },
    otherwise: NOT_DECIDED,
  },
  'authority.step-to-plan': {
    title: { zh: '答辩或考察待安排', en: 'Defences and visits to plan' },
    verb: { zh: '安排', en: 'Plan' },
    otherwise: NOT_DECIDED,
  },
  'authority.step-replace': {
    title: { zh: '专家不能参加答辩或考察，需换人', en: 'An expert cannot come to a defence or visit' },
    verb: { zh: '换人', en: 'Replace' },
    otherwise: {
      zh: '专家不足的，记录不能提交。',
      en: 'With too few experts the record cannot be handed in.',
    },
  },
  'authority.step-record': {
    title: { zh: '答辩或考察已过，还没有记录', en: 'Defences and visits without a record' },
    verb: { zh: '查看', en: 'See' },
    otherwise: NOT_DECIDED,
  },
  'authority.step-to-sign': {
    title: { zh: '我参加的答辩或考察待签字', en: 'Records I have to sign' },
    verb: { zh: '查看并签字', en: 'Read and sign' },
    otherwise: NOT_DECIDED,
  },
} as const satisfies Readonly<Record<string, TaskText>>;
