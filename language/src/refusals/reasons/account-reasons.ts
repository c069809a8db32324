import type { Reason } from './reason.ts';

/** Who may work here: organisations, accounts, offices, and the last of a kind. */
export const ACCOUNT_REASONS = {
  organisation: {
    detail: {
      zh: '该统一社会信用代码已登记。',
      en: 'An organisation with this unified social credit code is registered.',
    },
    todo: {
      zh: '请联系本单位已有的填报人员，由其为您开设账号；无法联系的，请联系主管部门。',
      en: 'Ask the people of your organisation who have accounts to open one for you; if you cannot reach them, ask the authority.',
    },
  },
  account: {
    detail: { zh: '该账号名已被使用。', en: 'This account name is taken.' },
    todo: {
      zh: '请换一个账号名；如已有账号请直接登录。',
      en: 'Choose another name; if the account is yours, sign in.',
    },
  },
  office: {
    detail: { zh: '此人已有相同身份。', en: 'This person holds that role there already.' },
    todo: { zh: '无需重复授权。', en: 'There is nothing to do.' },
  },
  'first-run': {
    detail: { zh: '系统已完成初始设置。', en: 'The system has been set up already.' },
    todo: { zh: '请使用已有账号登录。', en: 'Sign in with an account that is there.' },
  },
  'own-account': {
    detail: { zh: '不能停用本人的账号。', en: 'Nobody can close their own account.' },
  },
  'last-administrator': {
    detail: {
      zh: '这是最后一名此类管理员，终止后将无人可以授权。',
      en: 'This is the last administrator of this kind; nobody could appoint another.',
    },
    todo: { zh: '请先授权另一人担任，再终止此项。', en: 'Appoint another person first, then end this one.' },
  },
  'last-submitter': {
    detail: {
      zh: '这是本单位最后一名提交人，终止后将无人可以提交。',
      en: 'This is the last submitter of the organisation; nobody could submit.',
    },
    todo: {
      zh: '请先为另一位同事开设提交权限，再终止此项。',
      en: 'Give another colleague the right to submit first, then end this one.',
    },
  },
  recommender: {
    detail: { zh: '同名的推荐单位已登记。', en: 'A recommending unit of this name is registered.' },
  },
} as const satisfies Readonly<Record<string, Reason>>;
