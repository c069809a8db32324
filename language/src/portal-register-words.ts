import type { Words } from './words.ts';

/** Public pages of the yearly achievements and of answers of general interest (A4.3, B5.3, B6.3). */
export const PORTAL_REGISTER_WORDS = {
  achievements: { zh: '年度重大创新成果', en: 'Major achievements of the year' },
  achievementsUnder: {
    zh: '各平台申报、推荐单位审核、专家评审，公示后发布。',
    en: 'Filed by platforms, endorsed by recommenders, scored by experts, and published after a public notice.',
  },
  achievementsEmpty: { zh: '还没有公示或发布的成果名单', en: 'No list is on notice or published yet' },
  achievement: { zh: '成果名称', en: 'Achievement' },
  holder: { zh: '完成单位', en: 'Holder' },
  summary: { zh: '成果简介', en: 'Summary' },
  onNotice: { zh: '公示中', en: 'on public notice' },
  published: { zh: '已发布', en: 'published' },
  noticeDays: { zh: '公示期', en: 'notice' },
  doubtHint: {
    zh: '对名单有疑问的，请在公示期内以书面形式向公示通知所列联系人反映。',
    en: 'Whoever doubts an entry writes to the contact named in the notice while it is up.',
  },
  answers: { zh: '问题与建议答复', en: 'Questions answered' },
  answersUnder: {
    zh: '平台建设运行中带有普遍性的问题和建议，已作答复的在此公开。',
    en: 'Questions and suggestions of general interest from the work of platforms, with their answers.',
  },
  answersEmpty: { zh: '还没有公开的答复', en: 'No answers have been published yet' },
} as const satisfies Readonly<Record<string, Words>>;
