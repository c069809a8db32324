import type { WordTable } from './words.ts';

/** Single sign-on: signing in elsewhere, and linking it with an account. */
export const OUTSIDE_WORDS = {
  signIn: { zh: '用{name}登录', en: 'Sign in with {name}' },
  answerTitle: { zh: '正在核对登录结果', en: 'Checking the answer' },
  waiting: { zh: '请稍候……', en: 'One moment …' },
  back: { zh: '回到登录', en: 'Back to sign-in' },
  title: { zh: '统一登录', en: 'Single sign-on' },
  linked: { zh: '已关联：{subject}', en: 'Linked: {subject}' },
  notLinked: { zh: '未关联', en: 'Not linked' },
  what: {
    zh: '关联后，可用{name}直接登录本账号。它只确认您是谁，不改变您的身份。',
    en: 'Once linked, {name} signs you in here. It says who you are and changes none of your offices.',
  },
  link: { zh: '关联…', en: 'Link…' },
  linkTitle: { zh: '关联{name}', en: 'Link {name}' },
  linkText: {
    zh: '再次输入密码后，将转到{name}登录；登录成功即完成关联。',
    en: 'After your password you are sent to {name}; signing in there completes the link.',
  },
  linkVerb: { zh: '前往登录', en: 'Go there' },
  password: { zh: '现在的密码', en: 'Current password' },
  end: { zh: '解除关联…', en: 'Unlink…' },
  endTitle: { zh: '解除统一登录关联', en: 'Unlink single sign-on' },
  endText: { zh: '今后只能用账号密码登录。', en: 'From now on account and password sign you in.' },
  endVerb: { zh: '确认解除', en: 'Unlink' },
  set: { zh: '统一登录…', en: 'Single sign-on…' },
  setTitle: { zh: '统一登录关联：{name}', en: 'Single sign-on of {name}' },
  setText: {
    zh: '填写此人在统一登录系统中的标识（sub），留空为解除关联。请先核实确系同一人；系统会写信告知本人，理由一并写明。',
    en: 'Give the name (sub) the single sign-on knows this person by, or leave it empty to unlink. Make sure it is the same person; they are written to, with the reason.',
  },
  subject: { zh: '统一登录标识（sub）', en: 'Name over there (sub)' },
  setVerb: { zh: '确认', en: 'Confirm' },
  same: { zh: '没有改动。', en: 'Nothing has changed.' },
} as const satisfies WordTable;
