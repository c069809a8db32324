import type { DocumentKind, Standing } from '../verdict.ts';
import type { Words } from './words.ts';

/** What a reader calls the document. */
export const KIND_WORDS = {
  draw: { zh: '抽取记录', en: 'record of a draw' },
  pairing: { zh: '检查人员派遣记录', en: 'record of who inspects whom' },
  assignment: { zh: '专家分配及其最优证明', en: 'assignment of experts with its proof' },
  certificate: { zh: '认定证书', en: 'certificate of designation' },
  inclusion: { zh: '账本收录证明', en: 'proof that the ledger holds an entry' },
  consistency: { zh: '账本续写证明', en: 'proof that the ledger went on from an earlier head' },
  head: { zh: '账本首部', en: 'head of the ledger' },
} as const satisfies Record<DocumentKind, Words>;

/** The verdict in one line, by kind. */
export const TITLES = {
  holds: {
    draw: { zh: '抽取结果与记录相符', en: 'The draw follows from its record' },
    pairing: { zh: '派遣结果由抽取和回避得出', en: 'Who inspects whom follows from draws and recusals' },
    assignment: { zh: '分配方案确为最优', en: 'No better assignment exists' },
    certificate: { zh: '证书真实', en: 'The certificate is genuine' },
    inclusion: { zh: '账本收录了这一条', en: 'The ledger holds this entry' },
    consistency: { zh: '账本由早先的首部续写而来', en: 'The ledger went on from the earlier head' },
    head: { zh: '首部由账本签发', en: 'The head was signed by the ledger' },
  },
  unconfirmed: {
    draw: { zh: '尚不能确认', en: 'Not confirmed' },
    pairing: { zh: '尚不能确认', en: 'Not confirmed' },
    assignment: { zh: '尚不能确认', en: 'Not confirmed' },
    certificate: {
      zh: '内容自洽，签发人尚未确认',
      en: 'It agrees with itself; who issued it is not confirmed',
    },
    inclusion: { zh: '内容自洽，首部尚未确认', en: 'It agrees with itself; its head is not confirmed' },
    consistency: { zh: '内容自洽，首部尚未确认', en: 'It agrees with itself; its heads are not confirmed' },
    head: { zh: '首部尚未确认', en: 'The head is not confirmed' },
  },
  'does-not-hold': {
    draw: { zh: '抽取记录不成立', en: 'The record of the draw does not hold' },
    pairing: { zh: '派遣记录不成立', en: 'The record of who inspects whom does not hold' },
    assignment: { zh: '分配方案不成立', en: 'The assignment does not hold' },
    certificate: { zh: '证书不成立', en: 'The certificate does not hold' },
    inclusion: { zh: '收录证明不成立', en: 'The proof does not hold' },
    consistency: { zh: '续写证明不成立', en: 'The proof does not hold' },
    head: { zh: '首部不成立', en: 'The head does not hold' },
  },
} as const satisfies Record<string, Record<DocumentKind, Words>>;

export const UNREADABLE_TITLE = {
  zh: '无法读取，没有结论',
  en: 'Cannot be read; there is no verdict',
} as const;

/** What follows from it, in a sentence. */
export const LEADS = {
  holds: {
    draw: {
      zh: '这里按记录重新算了一遍：承诺、种子、每一张签和每一个席位，都与记录一致。请再对照下面“没有核对的”。',
      en: 'Everything was reckoned anew from the record: commitment, seed, every ticket and every place agree with it. Mind what was not looked at, below.',
    },
    pairing: {
      zh: '这里按记录重新算了一遍：抽中的对象、检查人员的签号次序、谁该回避谁，由此得出的派遣与记录一致。请再对照下面“没有核对的”。',
      en: 'Everything was reckoned anew from the record: the objects drawn, the inspectors’ tickets, who stands aside where; who goes where is what comes out. Mind what was not looked at, below.',
    },
    assignment: {
      zh: '硬性规则全部满足，而且没有任何分配能排得更满、总匹配度更高。',
      en: 'Every hard rule is kept, and no assignment fills more places or, filling as many, fits better.',
    },
    certificate: {
      zh: '内容与签发时一致，已记入账本，账本首部由您所信任的密钥签名。',
      en: 'It reads as it was issued, it is in the ledger, and the ledger’s head is signed by a key you trust.',
    },
    inclusion: {
      zh: '这一条就在首部所概括的全部记录之中，首部由您所信任的密钥签名。',
      en: 'The entry is among those the head stands for, and the head is signed by a key you trust.',
    },
    consistency: {
      zh: '早先的每一条记录都原样、原序留在后来的账本里。',
      en: 'Every earlier entry stands unchanged and in its order in the later ledger.',
    },
    head: {
      zh: '签名与您所信任的密钥相符。',
      en: 'Its signature is by a key you trust.',
    },
  },
  unconfirmed: {
    zh: '没有发现矛盾。但没有可信的密钥，任何人都能造出一份自洽的文件；请填入账本公钥后再核验。',
    en: 'Nothing contradicts it. But anybody can make a document that agrees with itself: give the ledger’s public key and check again.',
  },
  'does-not-hold': {
    zh: '下列内容与应有的不符。请以签发单位公布的原件为准。',
    en: 'What is listed below is not as it should be. Go by the original that the issuer published.',
  },
  unreadable: {
    zh: '这不是核验程序认得的文件，或文件不完整。这不说明内容是真是假。',
    en: 'This is no document the verifier knows, or it is incomplete. That says nothing about whether it is true.',
  },
} as const;

/** Takes the place of the title of a genuine certificate that is not in force. */
export const STANDING_TITLES = {
  'in-force': TITLES.holds.certificate,
  unknown: TITLES.holds.certificate,
  'not-yet': { zh: '证书真实，有效期尚未开始', en: 'The certificate is genuine, but not yet valid' },
  expired: { zh: '证书真实，但有效期已过', en: 'The certificate is genuine, but no longer valid' },
} as const satisfies Record<Standing, Words>;

export const STANDING_WORDS = {
  'in-force': { zh: '在有效期内', en: 'within its validity' },
  unknown: { zh: '未判断', en: 'not judged' },
  'not-yet': { zh: '有效期尚未开始', en: 'not yet valid' },
  expired: { zh: '有效期已过', en: 'no longer valid' },
} as const satisfies Record<Standing, Words>;
