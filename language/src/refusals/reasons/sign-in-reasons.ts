import type { Reason } from './reason.ts';

/** Passwords, the second factor and single sign-on. */
export const SIGN_IN_REASONS = {
  'password-same': {
    detail: { zh: '新密码与原密码相同。', en: 'The new password is the old one.' },
    todo: { zh: '请另设密码。', en: 'Choose another.' },
  },
  'own-factor': {
    detail: {
      zh: '不能重置本人的第二重验证。',
      en: 'Nobody can reset their own second factor.',
    },
    todo: {
      zh: '请在“我的账号”中用验证码或恢复码停用，或由另一名系统管理员重置。',
      en: 'Remove it under “My account” with a code, or ask another system administrator.',
    },
  },
  'factor-asked-for': {
    detail: {
      zh: '您的身份须启用第二重验证，不能停用。',
      en: 'An office you hold asks for a second factor; it cannot be done without.',
    },
    todo: {
      zh: '更换设备请先由系统管理员重置，再重新设置。',
      en: 'To change the device, have it reset by the system administrator and set it up anew.',
    },
  },
  'second-factor': {
    detail: { zh: '第二重验证已经启用。', en: 'A second factor is set up already.' },
    todo: { zh: '要更换设备，请先停用原来的。', en: 'To change the device, remove the old one first.' },
  },
  'second-factor-not-begun': {
    detail: {
      zh: '没有可供办理的第二重验证。',
      en: 'There is no second factor this could be done with.',
    },
    todo: { zh: '请刷新页面查看现状。', en: 'Reload the page to see how it stands.' },
  },
  'own-outside-identity': {
    detail: {
      zh: '本人的统一登录不在这里关联。',
      en: 'One’s own single sign-on is not linked here.',
    },
    todo: { zh: '请在“我的账号”中办理。', en: 'Do it under “My account”.' },
  },
  'outside-identity': {
    detail: {
      zh: '这个统一登录标识已与另一账号关联。',
      en: 'That name of the single sign-on is linked with another account.',
    },
    todo: {
      zh: '请先在另一账号解除关联，或联系系统管理员。',
      en: 'Unlink it there first, or ask the system administrator.',
    },
  },
  'question-over': {
    detail: {
      zh: '这次登录已经用过、超过十分钟，或是在另一个浏览器里发起的。',
      en: 'This attempt was used already, took more than ten minutes, or was begun in another browser.',
    },
    todo: { zh: '请回到登录页重新开始。', en: 'Begin again on the sign-in page.' },
  },
  'provider-denied': {
    detail: {
      zh: '对方系统没有同意登录，或者您取消了登录。',
      en: 'The other side would not sign you in, or you called it off.',
    },
    todo: { zh: '请重试，或用账号密码登录。', en: 'Try again, or sign in with account and password.' },
  },
  'provider-unreachable': {
    detail: { zh: '统一登录系统暂时连不上。', en: 'The single sign-on cannot be reached.' },
    todo: {
      zh: '请稍后再试，或先用账号密码登录。',
      en: 'Try again later, or sign in with account and password.',
    },
  },
  'provider-untrue': {
    detail: {
      zh: '统一登录系统返回的结果没有通过核验，不予采信。',
      en: 'What the single sign-on answered did not stand up to the checks and was not believed.',
    },
    todo: {
      zh: '请从登录页重新开始；反复出现的，请告知系统管理员。',
      en: 'Begin again on the sign-in page; if it happens again, tell the system administrator.',
    },
  },
} as const satisfies Readonly<Record<string, Reason>>;
