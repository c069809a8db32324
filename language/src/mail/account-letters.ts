import type { MailText } from './mail-text.ts';
import { NOT_YOU, REASON } from './sentences.ts';

/** Letters on one’s own account, and on the programme itself. */
export const ACCOUNT_LETTERS = {
  'outside-identity-linked': {
    subject: { zh: '您的账号已关联统一登录', en: 'Single sign-on was linked with your account' },
    lines: [{ zh: '今后也可以用统一登录进入系统。', en: 'It signs you in from now on, too.' }, NOT_YOU],
  },
  'outside-identity-set': {
    subject: {
      zh: '系统管理员更改了您的统一登录关联',
      en: 'An administrator changed the single sign-on of your account',
    },
    lines: [REASON, NOT_YOU],
  },
  'programme-published': {
    subject: { zh: '工作方案新版本：{name}', en: 'A new version of the programme: {name}' },
    lines: [
      {
        zh: '第 {version} 版已发布，在办事项仍按原版本。',
        en: 'Version {version} is published; what is under way keeps its own.',
      },
    ],
  },
  'recovery-code-used': {
    subject: { zh: '有人用恢复码登录了您的账号', en: 'A recovery code was used for your account' },
    lines: [{ zh: '还剩 {left} 个恢复码。', en: '{left} recovery codes are left.' }, NOT_YOU],
  },
  'second-factor-removed': {
    subject: { zh: '第二重验证已停用', en: 'Your second factor was removed' },
    lines: [{ zh: '今后登录只凭密码。', en: 'From now on the password alone signs you in.' }, NOT_YOU],
  },
  'second-factor-reset': {
    subject: { zh: '系统管理员重置了您的第二重验证', en: 'An administrator reset your second factor' },
    lines: [
      REASON,
      {
        zh: '您的登录已全部退出。请用密码登录后重新设置。',
        en: 'All your sessions have ended. Sign in with your password and set it up anew.',
      },
      NOT_YOU,
    ],
  },
  'second-factor-set-up': {
    subject: { zh: '第二重验证已启用', en: 'A second factor was set up' },
    lines: [
      {
        zh: '今后登录除密码外还需验证码。请把恢复码存放在安全的地方。',
        en: 'Signing in now takes a code beside the password. Keep the recovery codes in a safe place.',
      },
      NOT_YOU,
    ],
  },
} as const satisfies Readonly<Record<string, MailText>>;
