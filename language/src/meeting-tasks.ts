import type { TaskText } from './task-text.ts';

/** Tasks of the meeting that studies the results (default). */
export const MEETING_TASKS = {
  'authority.meeting-lead': {
    title: { zh: '待召开的集体研究会议', en: 'Meetings to be held' },
    verb: { zh: '打开会议', en: 'Open' },
    otherwise: { zh: '会议没有结束的类别不能拟定。', en: 'Until it is over its categories are not decided.' },
  },
  'authority.meeting-invited': {
    title: { zh: '请您参加的集体研究会议', en: 'Meetings you are asked to' },
    verb: { zh: '查看议程', en: 'See the order of business' },
    otherwise: {
      zh: '到会不足最低人数的，会议不能开始。',
      en: 'Without its quorum the meeting does not begin.',
    },
  },
  'authority.minutes-to-sign': {
    title: { zh: '待您签署的会议纪要', en: 'Minutes for you to sign' },
    verb: { zh: '阅读并签署', en: 'Read and sign' },
    otherwise: { zh: '没有签齐的，不能办理拟定。', en: 'The decision waits for every signature.' },
  },
  'authority.minutes-unsigned': {
    title: { zh: '纪要尚未签齐', en: 'Minutes not signed by everyone' },
    verb: { zh: '催签', en: 'Remind' },
    otherwise: { zh: '没有签齐的，不能办理拟定。', en: 'The decision waits for every signature.' },
  },
} as const satisfies Readonly<Record<string, TaskText>>;
