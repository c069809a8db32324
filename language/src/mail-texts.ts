import type { Topic } from '@qichuang/domain';
import { ACCOUNT_LETTERS } from './mail/account-letters.ts';
import { INSPECTION_LETTERS } from './mail/inspection-letters.ts';
import type { MailText } from './mail/mail-text.ts';
import { PLATFORM_LETTERS } from './mail/platform-letters.ts';
import { ROUND_LETTERS } from './mail/round-letters.ts';
import { STEP_LETTERS } from './mail/step-letters.ts';
import type { Words } from './words.ts';

/** The letter on each topic. The house that sends it puts the address of the system under it. */
export const MAIL_TEXTS = {
  ...ACCOUNT_LETTERS,
  ...INSPECTION_LETTERS,
  ...PLATFORM_LETTERS,
  ...ROUND_LETTERS,
  ...STEP_LETTERS,
} as const satisfies Readonly<Record<Topic, MailText>>;

/** Under every letter. */
export const MAIL_FOOT = {
  sign: { zh: '请登录系统办理：{address}', en: 'Please sign in: {address}' },
  /** Stand for the kind where a topic is named. */
  measure: { zh: '处理措施', en: 'a measure' },
  step: { zh: '答辩或现场考察', en: 'a defence or a visit' },
  filing: { zh: '报送材料', en: 'a filing' },
  /** Stands for a name in a preview. */
  sample: { zh: '示例', en: 'sample' },
  /** Before the subject of a letter sent to try the way. */
  trial: { zh: '【测试】', en: '[Test] ' },
  /** Under a letter its reader may do without. */
  unwanted: {
    zh: '不想再收到此类邮件的，可在“我的账号—邮件”中停收。',
    en: 'You can do without letters like this one: “My account – Letters”.',
  },
  noReply: { zh: '本邮件由系统自动发出，请勿回复。', en: 'Sent by the system; please do not reply.' },
} as const satisfies Readonly<Record<string, Words>>;
