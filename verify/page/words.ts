import type { Words } from '../src/index.ts';

/** What the page says besides the verdict. */
export const PAGE_WORDS = {
  brand: { zh: '齐创', en: 'Qichuang' },
  title: { zh: '离线核验', en: 'Offline verifier' },
  lead: {
    zh: '核验认定证书、抽取记录、派遣记录、专家分配和账本证明。文件只在您的电脑上读取，本页不联网，也不依赖任何网站。',
    en: 'Checks certificates of designation, records of draws, assignments of experts and proofs of the ledger. Files are read on your own machine alone: this page uses no network and relies on no site.',
  },
  skip: { zh: '跳到核验', en: 'Skip to the check' },
  drop: { zh: '把文件拖到这里', en: 'Drop a file here' },
  dropHint: {
    zh: '证书 PDF，或 JSON、首部文本；也可以粘贴文字',
    en: 'A certificate as PDF, or JSON, or the text of a head; text can be pasted, too',
  },
  choose: { zh: '选择文件', en: 'Choose a file' },
  paste: { zh: '或粘贴文字', en: 'Or paste the text' },
  check: { zh: '核验', en: 'Verify' },
  known: { zh: '可信的公钥和摘要', en: 'Keys and digests you trust' },
  knownHint: {
    zh: '公钥说明“谁签的”，要从签发单位的网站或公报取得，不能用文件里自带的；摘要印在抽取前的公告上。',
    en: 'A key says who signed. Take it from the issuer’s site or gazette, not from the document itself. Digests are printed on the notice before a draw.',
  },
  keys: { zh: '账本和见证单位的公钥，每行一个', en: 'Keys of the ledger and of witnesses, one a line' },
  digests: {
    zh: '事先公布的承诺或摘要，每行一个',
    en: 'Commitments or digests published beforehand, one a line',
  },
  given: { zh: '本页自带公钥 {count} 个，取自 {from}。', en: 'This page brings {count} keys from {from}.' },
  givenNone: {
    zh: '本页没有自带公钥。不填公钥，签名只能核对到“与自身一致”。',
    en: 'This page brings no key. Without one, a signed document can only be shown to agree with itself.',
  },
  working: { zh: '正在核验…', en: 'Checking …' },
  severalFiles: {
    zh: '一次核验一份，这里是第一份：{name}',
    en: 'One document at a time; this is the first: {name}',
  },
  faults: { zh: '不成立之处', en: 'What does not hold' },
  unreadable: { zh: '为什么读不了', en: 'Why it cannot be read' },
  says: { zh: '文件上写的', en: 'What the document says' },
  saysAltered: { zh: '文件上写的（未获确认）', en: 'What the document says (not confirmed)' },
  checked: { zh: '核对了 {count} 件事，都一致', en: '{count} things were checked, and agree' },
  checkedOne: { zh: '核对了 1 件事，一致', en: 'One thing was checked, and agrees' },
  open: { zh: '没有核对的', en: 'What was not checked' },
  checkedAt: { zh: '核验时间', en: 'Checked' },
  file: { zh: '文件', en: 'File' },
  pasted: { zh: '粘贴的文字', en: 'pasted text' },
  fingerprint: { zh: '文件摘要（SHA-256）', en: 'File’s digest (SHA-256)' },
  print: { zh: '打印核验结果', en: 'Print the verdict' },
  again: { zh: '核验另一份', en: 'Check another' },
  order: { zh: '重新计算的次序', en: 'The order, reckoned anew' },
  orderOf: { zh: '重新计算的次序：{stratum}', en: 'The order, reckoned anew: {stratum}' },
  rank: { zh: '名次', en: 'Rank' },
  candidate: { zh: '编号', en: 'Id' },
  ticket: { zh: '签', en: 'Ticket' },
  fate: { zh: '结果', en: 'Outcome' },
  showAll: { zh: '显示全部 {count} 行', en: 'Show all {count} rows' },
  own: { zh: '查自己的签', en: 'Find your own ticket' },
  ownHint: {
    zh: '填编号；名册隐去姓名的，填发给您的盐和姓名。',
    en: 'Enter your id; where names are hidden, the salt you were given, and your name.',
  },
  ownId: { zh: '编号或姓名', en: 'Id or name' },
  ownSalt: { zh: '盐（没有就空着）', en: 'Salt (leave empty if none)' },
  ownFind: { zh: '查找', en: 'Find' },
  ownNone: { zh: '名册里没有这个编号。', en: 'Nobody of that id is in the pool.' },
  ownFound: {
    zh: '{stratum}第 {rank} 名，{fate}。签：{ticket}',
    en: '{stratum}rank {rank}, {fate}. Ticket: {ticket}',
  },
  footer: {
    zh: '本页可以保存、转发、断网打开。核验方法与格式是公开的，任何人都可以另写一个程序得出同样结论。',
    en: 'This page may be saved, passed on and opened without a network. Methods and formats are public: anyone can write another program that reaches the same verdict.',
  },
  otherLanguage: { zh: 'English', en: '中文' },
} as const satisfies Readonly<Record<string, Words>>;

export const FATE_WORDS = {
  taken: { zh: '入选', en: 'taken' },
  'taken-before': { zh: '此前已入选', en: 'taken before' },
  reserve: { zh: '候补', en: 'reserve' },
  recused: { zh: '回避', en: 'recused' },
  'passed-by-quota': { zh: '因类别名额跳过', en: 'passed over by quota' },
  'not-reached': { zh: '未轮到', en: 'not reached' },
} as const satisfies Readonly<Record<string, Words>>;
