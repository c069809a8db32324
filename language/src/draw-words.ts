import type { Words, WordTable } from './words.ts';

/** A draw, wherever it is read: on the portal, in the office, on the wall of the room. */
export const DRAW_WORDS = {
  title: { zh: '随机抽取', en: 'Random draws' },
  lead: {
    zh: '抽查对象、检查人员和评审专家由随机抽取产生。名单先封存公布，随机数后产生，结果谁都能复算。',
    en: 'Whom to inspect, inspectors and reviewers are drawn by lot. The list is sealed and published first, chance comes afterwards, and anyone can recompute the result.',
  },
  none: { zh: '还没有公布过抽取', en: 'No draw has been published yet' },
  count: { zh: '共 {count} 次', en: '{count} draws' },
  caption: { zh: '历次抽取，编号由大到小', en: 'All draws, the latest number first' },
  number: { zh: '编号', en: 'Number' },
  numberValue: { zh: '第 {number} 号', en: 'No. {number}' },
  name: { zh: '事项', en: 'Subject' },
  purpose: { zh: '抽取什么', en: 'What is drawn' },
  state: { zh: '状态', en: 'State' },
  places: { zh: '抽取', en: 'Places' },
  reserves: { zh: '候补', en: 'Reserves' },
  publishedAt: { zh: '名单公布', en: 'List published' },
  sizes: {
    zh: '在册 {candidates} 个，抽 {places} 个',
    en: '{places} places from a list of {candidates}',
  },
  stratumSizes: {
    zh: '在册 {pool} 个，抽 {take} 个，候补 {reserves} 个',
    en: '{take} places and {reserves} reserves from {pool}',
  },
  repeats: { zh: '替代第 {number} 号抽取', en: 'In place of draw no. {number}' },
  cancelledFor: { zh: '已作废：{reason}', en: 'Given up: {reason}' },
  cancelledWhat: {
    zh: '作废的抽取保留编号和记录，不能抹去。',
    en: 'A draw that was given up keeps its number and its record.',
  },
  namesHidden: {
    zh: '名单用编号代替姓名和名称。本人凭自己的盐值可以找到自己的编号。',
    en: 'Ids stand for the names. Each candidate can find its own id with its own salt.',
  },
  freeze: { zh: '封存名单', en: 'Seal the list' },
  freezeWhat: {
    zh: '承诺值公布以后，名单和参数谁也改不了。',
    en: 'Once the commitment is published nobody can change the list or any parameter.',
  },
  apartInstitution: {
    zh: '同一单位至多 {most} 人：超出的依次让给下一个，理由写进记录。',
    en: 'At most {most} of one institution: whoever exceeds it gives way to the next ticket, with the reason in the record.',
  },
  apartCity: {
    zh: '同一城市至多 {most} 人：超出的依次让给下一个，理由写进记录。',
    en: 'At most {most} of one city: whoever exceeds it gives way to the next ticket, with the reason in the record.',
  },
  commitment: { zh: '名单承诺值', en: 'Commitment to the list' },
  pool: { zh: '名单', en: 'The list' },
  excluded: { zh: '不在名单内及理由', en: 'Kept out, and why' },
  excludedNone: { zh: '没有排除任何一个', en: 'Nobody was kept out' },
  chance: { zh: '产生种子', en: 'Make the seed' },
  chanceWhat: {
    zh: '见证人先交承诺值，都交了再依次亮出随机数，最后加入谁也控制不了的公开数值。',
    en: 'Witnesses first commit themselves, then show their nonces in turn; last comes a public value that nobody here controls.',
  },
  sources: { zh: '随机源（依序）', en: 'Sources of chance, in order' },
  witnessCommitment: { zh: '承诺值', en: 'Commitment' },
  nonce: { zh: '亮出的随机数', en: 'Nonce shown' },
  value: { zh: '数值', en: 'Value' },
  publicSource: { zh: '公开数值', en: 'Public value' },
  fallback: { zh: '备用来源', en: 'Fallback' },
  fallbackUntil: {
    zh: '{source}（{at} 前公开数值没有公布时启用）',
    en: '{source}, if there is no public value until {at}',
  },
  waiting: { zh: '待公布', en: 'to come' },
  seed: { zh: '种子', en: 'Seed' },
  take: { zh: '依签号取', en: 'Take by ticket' },
  takeWhat: {
    zh: '每个编号的签号由种子和编号算出，从小到大取。',
    en: 'Each id’s ticket follows from the seed and the id; the lowest come first.',
  },
  result: { zh: '抽取结果', en: 'Result' },
  resultOrder: { zh: '按签号由小到大', en: 'by ticket, ascending' },
  resultNone: { zh: '还没有抽取', en: 'Nothing has been drawn yet' },
  rank: { zh: '位次', en: 'Rank' },
  id: { zh: '编号', en: 'Id' },
  candidate: { zh: '名称', en: 'Name' },
  ticket: { zh: '签号', en: 'Ticket' },
  fate: { zh: '结果', en: 'Outcome' },
  supplements: { zh: '补抽', en: 'Supplementary draws' },
  supplementWhat: {
    zh: '补抽不产生新的随机数，按原签号顺序往下取。',
    en: 'A supplement makes no new chance: it takes the next tickets in the same order.',
  },
  supplementLine: { zh: '第 {number} 次补抽：{reason}', en: 'Supplement {number}: {reason}' },
  supplementOut: { zh: '{id}…退出：{reason}', en: '{id}… fell out: {reason}' },
  records: { zh: '记录与核验', en: 'Record and checking' },
  transcript: { zh: '抽取记录（复算用）', en: 'Transcript, to recompute' },
  paper: { zh: '抽取记录（文书）', en: 'Record on paper' },
  digest: { zh: '记录摘要', en: 'Digest of the record' },
  check: { zh: '怎样核验', en: 'How to check' },
  checkWhat: {
    zh: '下载记录，在核验页打开，断网也能复算；再与公布的承诺值比对。改动一个字就核不上，并指出是哪一处。',
    en: 'Download the transcript and open it on the verification page; it recomputes everything without a network. Compare it with the commitments published here. If one word was changed it says which.',
  },
  byHand: {
    zh: '命令行核验：npm run -s engine -- draw check',
    en: 'By hand: npm run -s engine -- draw check',
  },
} as const satisfies WordTable;

export const DRAW_STATE_WORDS = {
  prepared: { zh: '待公布', en: 'to be published' },
  committed: { zh: '名单已封存', en: 'list sealed' },
  revealing: { zh: '正在产生种子', en: 'seed being made' },
  drawn: { zh: '已抽取，待确认', en: 'drawn, to be confirmed' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  cancelled: { zh: '已作废', en: 'given up' },
} as const satisfies WordTable;

export const DRAW_PURPOSE_WORDS = {
  'inspection-objects': { zh: '抽查对象', en: 'Platforms to inspect' },
  inspectors: { zh: '检查人员', en: 'Inspectors' },
  experts: { zh: '评审专家', en: 'Reviewers' },
  ties: { zh: '同分次序', en: 'Order among equals' },
} as const satisfies WordTable;

export const DRAW_FATE_WORDS: Readonly<Record<string, Words>> = {
  taken: { zh: '入选', en: 'taken' },
  'taken-before': { zh: '入选', en: 'taken' },
  reserve: { zh: '候补', en: 'reserve' },
  recused: { zh: '让位或退出', en: 'stands aside' },
  passed: { zh: '顺延', en: 'passed over' },
  'passed-by-quota': { zh: '顺延', en: 'passed over' },
  'not-reached': { zh: '未抽到', en: 'not reached' },
};
