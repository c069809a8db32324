import type { CheckName, OpenName } from '../verdict.ts';
import type { Words } from './words.ts';

/** What was looked at and agreed. */
export const CHECK_WORDS = {
  'draw-digest': {
    zh: '记录的总摘要与内容一致，没有一项被改动。',
    en: 'The record’s digest agrees with its content: no field was altered.',
  },
  'draw-rules': {
    zh: '记录合乎抽取规则：参数齐全，名单无重复。',
    en: 'The record keeps the rules of a draw: its parameters are complete, nobody is listed twice.',
  },
  'draw-witnesses': {
    zh: '见证人公开的数与其事先的承诺一致。',
    en: 'What the witnesses revealed is what they had committed themselves to.',
  },
  'draw-kinds': {
    zh: '候选人的类别与事先封存的一致。',
    en: 'The candidates’ kinds are those that were sealed beforehand.',
  },
  'draw-commitments': {
    zh: '名册承诺由名单和参数重新算出，相同。',
    en: 'The commitment was reckoned anew from the list and its parameters, and is the same.',
  },
  'draw-seeds': {
    zh: '种子由承诺和各随机来源重新算出，相同。',
    en: 'The seed was reckoned anew from the commitment and the sources, and is the same.',
  },
  'draw-tickets': {
    zh: '每一张签都重新算过，次序相同。',
    en: 'Every ticket was reckoned anew; the order is the same.',
  },
  'draw-places': {
    zh: '入选、候补和跳过的，都是按次序应得的结果。',
    en: 'Those taken, in reserve and passed over are those whom the order gives.',
  },
  'draw-published': {
    zh: '与您给出的、事先公布的摘要一致。',
    en: 'It agrees with the digest you gave as published beforehand.',
  },
  'pairing-draws': {
    zh: '所附的两次抽取（对象、检查人员）各自重新算过，都成立。',
    en: 'Both draws that come with it, of objects and of inspectors, were reckoned anew and hold.',
  },
  'pairing-objects': {
    zh: '派遣的对象正是抽中的那些，一个不多，一个不少。',
    en: 'The objects are those that were drawn, no more and no fewer.',
  },
  'pairing-follows': {
    zh: '谁去哪里，由签号次序和回避关系按规则重新算出，相同；没有人派往应回避的对象。',
    en: 'Who goes where was reckoned anew from tickets and recusals by the rule, and is the same; nobody goes where they are recused.',
  },
  'pairing-sealed': {
    zh: '回避关系与抽取检查人员之前封存的摘要一致。',
    en: 'The recusals agree with the digest that was sealed before the inspectors were drawn.',
  },
  'pairing-digest': {
    zh: '记录的总摘要与内容一致，没有一项被改动。',
    en: 'The record’s digest agrees with its content: no field was altered.',
  },
  'pairing-published': {
    zh: '与您给出的、事先公布的摘要一致。',
    en: 'It agrees with the digest you gave as published beforehand.',
  },
  'assignment-rules': {
    zh: '席位、负荷、回避、单位和类别等硬性规则全部满足。',
    en: 'Places, loads, recusals, institutions and kinds: every hard rule is kept.',
  },
  'assignment-sums': {
    zh: '排入席位数和总匹配度与方案一致。',
    en: 'The number of places filled and the total similarity are as stated.',
  },
  'assignment-best': {
    zh: '由所附价格证明：没有更好的分配。',
    en: 'The prices that come with it prove that there is no better one.',
  },
  'assignment-ties': {
    zh: '并列时的取舍由公布的种子决定，也是唯一的。',
    en: 'Among equals the published seed decides, and it leaves one answer.',
  },
  'certificate-digest': {
    zh: '证书内容的摘要与账本所记的一致，内容未改。',
    en: 'The digest of its content is the one in the ledger: the content is unchanged.',
  },
  'certificate-fact': {
    zh: '账本所记的是“颁发证书”这一行为，对象是平台。',
    en: 'What the ledger records is the act of issuing a certificate for a platform.',
  },
  'leaf-in-tree': {
    zh: '这一条沿证明路径推得出账本首部。',
    en: 'The proof leads from the entry to the ledger’s head.',
  },
  'head-goes-on': {
    zh: '后来的首部由早先的首部续写而来。',
    en: 'The later head goes on from the earlier one.',
  },
  'head-signed-by-own-key': {
    zh: '首部的签名与文件里自带的公钥相符。',
    en: 'The head’s signature is by the key the document itself names.',
  },
  'head-signed-by-known-key': {
    zh: '首部的签名与您所信任的公钥相符。',
    en: 'The head’s signature is by a key you trust.',
  },
  'head-witnessed': {
    zh: '首部另有您所信任的见证单位签名。',
    en: 'An office you trust as a witness has signed the head, too.',
  },
  'in-force': { zh: '今天在有效期之内。', en: 'Today is within its validity.' },
} as const satisfies Record<CheckName, Words>;

/** What no document can show by itself, and where to look. */
export const OPEN_WORDS = {
  'draw-published-before': {
    zh: '承诺是不是在开奖之前公布的：请把这里的承诺与公告或账本上的对照，也可填入“事先公布的摘要”再核验。',
    en: 'Whether the commitment was published before chance spoke: compare the one shown with the notice or the ledger, or give it as “digest published beforehand” and check again.',
  },
  'draw-sources-true': {
    zh: '各随机来源的数是否真实：例如彩票号码，请查其官方公告。',
    en: 'Whether the sources really said this: look up lottery numbers, for one, where they are published.',
  },
  'draw-earlier': {
    zh: '这是补抽；它所接续的那次抽取没有一并核对。',
    en: 'This is a supplementary draw; the draw it follows was not looked at.',
  },
  'draw-cancelled': {
    zh: '这次抽取已作废，没有人由此产生；作废理由是否成立，核验程序不能判断。',
    en: 'This draw was given up and nobody was drawn; whether the reason is good, no program can tell.',
  },
  'pairing-published-before': {
    zh: '回避关系是不是在抽取之前封存的：请把这里的封存摘要与名单公布时的对照，也可填入“事先公布的摘要”再核验。',
    en: 'Whether the recusals were sealed before the draw: compare the sealed digest shown with the one published with the list, or give it as “digest published beforehand” and check again.',
  },
  'pairing-later-recusals': {
    zh: '补抽对象的回避关系是补抽确认时才查的，那时签号已经产生；封存摘要只管第一轮。',
    en: 'Recusals from objects of a supplementary draw were found when it was confirmed, with the tickets known; the sealed digest stands for the first round alone.',
  },
  'pairing-recusals-true': {
    zh: '该回避的是否都回避了：记录只写理由的种类，不写私人关系，是否属实由主管部门负责。',
    en: 'Whether everyone who must stand aside does: the record tells the kind of each ground and no private tie; the authority answers for them.',
  },
  'assignment-problem-published': {
    zh: '题目本身（谁能评谁、匹配度、负荷）是不是当时公布的那一份。',
    en: 'Whether the problem itself (who may read what, similarities, loads) is the one that was published.',
  },
  'assignment-shortage': {
    zh: '排不满的文字说明没有核对；排入的席位数已经核对。',
    en: 'The words about the shortage were not looked at; the number of places filled was.',
  },
  'whose-key': {
    zh: '文件自带的公钥到底是谁的：请从签发单位的网站或公报取得账本公钥，填入后再核验。',
    en: 'Whose key it is that the document names: take the ledger’s key from the issuer’s site or gazette, enter it and check again.',
  },
  'head-unsigned': {
    zh: '首部的签名：没有公钥，无从核对。',
    en: 'The head’s signature: without a key it could not be checked.',
  },
  'other-log': {
    zh: '这是另一个账本的文件，您给出的公钥不是它的。',
    en: 'This belongs to another log; the keys you gave are not its keys.',
  },
  'not-witnessed': {
    zh: '没有核对见证签名：只有账本自己的签名时，账本可能给不同的人看不同的首部。可与公示、报纸上印的首部对照。',
    en: 'No witness’s signature was checked. By its own signature alone a log could show different heads to different people: compare the head printed on notices.',
  },
  'only-log': {
    zh: '见证单位确认的是账本前后一致，不是所记决定是否正确。',
    en: 'A witness confirms that the log is consistent, not that what it records was right.',
  },
  'leaf-meaning': {
    zh: '这一条说了什么：只核对它在账本里，内容见上。',
    en: 'What the entry says: only that it is in the ledger was checked; its content stands above.',
  },
  'revoked-since': {
    zh: '此后有没有撤销或变更：断网无从得知，请扫证书上的二维码或按编号查平台名录。',
    en: 'Whether it was revoked or changed since: no one can tell without a network. Scan the code on the certificate or look the number up in the directory.',
  },
  'printed-page': {
    zh: '手中纸面或 PDF 页面上印的字：请与上面显示的内容逐项对照，以上面为准。',
    en: 'What is printed on the page you hold: compare it with what is shown above, which counts.',
  },
  'no-day': {
    zh: '是否在有效期内：没有给出日期。',
    en: 'Whether it is in force: no day was given.',
  },
} as const satisfies Record<OpenName, Words>;
