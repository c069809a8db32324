import type { FaultName } from '../verdict.ts';
import type { Words } from './words.ts';

export const FAULT_WORDS = {
  // of the file
  empty: { zh: '是空的', en: 'is empty' },
  'no-file': { zh: '没有这个文件，或无权读取', en: 'is not there, or may not be read' },
  'too-large': { zh: '文件过大（上限 64 MB）', en: 'is too large (the limit is 64 MB)' },
  'not-utf8': {
    zh: '不是 UTF-8 文本，可能在传输中损坏',
    en: 'is no UTF-8 text; perhaps it was damaged on the way',
  },
  'not-json': {
    zh: '不是完整的 JSON 文件，可能被截断',
    en: 'is no whole JSON document; perhaps it was cut off',
  },
  'too-deep': { zh: '层层嵌套，超出任何正常文件', en: 'is nested deeper than any such document' },
  'binary-document': {
    zh: '是另一种文件（如图片、压缩包、Word），不是核验文件',
    en: 'is another kind of file (a picture, an archive, a Word file)',
  },
  'no-attachment': {
    zh: '这份 PDF 里没有附带核验数据，可能是扫描件或另存的副本',
    en: 'this PDF has no data attached; perhaps it is a scan, or was saved anew',
  },
  'several-attachments': {
    zh: '这份 PDF 附带了不止一份数据，无法确定以哪份为准',
    en: 'this PDF has more than one attachment, and nothing tells which one counts',
  },
  'attachment-damaged': { zh: 'PDF 附带的数据已损坏', en: 'the data attached to this PDF are damaged' },
  'no-format': { zh: '没有写明文件种类', en: 'does not say what kind of document this is' },
  'unknown-format': { zh: '文件种类不认得', en: 'is a kind of document the verifier does not know' },
  'bad-key': {
    zh: '不是公钥：应形如 名称+八位编号+Base64',
    en: 'is no public key: it should read name+eight digits+Base64',
  },
  'bad-digest': {
    zh: '不是摘要：应为 64 位小写十六进制数字',
    en: 'is no digest: it should be 64 small hexadecimal digits',
  },
  // of the shape
  missing: { zh: '缺少', en: 'is missing' },
  'no-such-field': { zh: '不该有这一项', en: 'should not be there' },
  'wrong-type': { zh: '类型不对', en: 'is not of the kind that belongs here' },
  'out-of-range': { zh: '超出范围', en: 'is out of range' },
  'too-long': { zh: '过长', en: 'is too long' },
  'too-short': { zh: '过短', en: 'is too short' },
  'too-many': { zh: '过多', en: 'is too many' },
  'said-twice': { zh: '出现了两次', en: 'is said twice' },
  'forbidden-character': { zh: '含有不允许的字符', en: 'holds a character that may not be there' },
  malformed: { zh: '格式不对', en: 'is not well-formed' },
  unknown: { zh: '不认得', en: 'is not known' },
  // of what a draw says
  'mixed-weights': {
    zh: '有的有权重，有的没有',
    en: 'has a weight where others have none, or none where others have one',
  },
  disagrees: { zh: '与别处所说不一致', en: 'disagrees with what is said elsewhere' },
  'wrong-order': { zh: '次序不对', en: 'is not in the order it must have' },
  'not-in-pool': { zh: '不在名册里', en: 'is not in the pool' },
  'not-committed': {
    zh: '能影响结果，却没有事先封存',
    en: 'can change the outcome and was not sealed beforehand',
  },
  'not-named-beforehand': { zh: '事先没有指定', en: 'was not named beforehand' },
  'cannot-be-met': { zh: '无法满足', en: 'cannot be met' },
  altered: { zh: '被改动过', en: 'was altered' },
  'not-what-comes-out': { zh: '与重新计算的结果不同', en: 'is not what comes out' },
  'not-this-digest': { zh: '与应有的摘要不同', en: 'does not have the digest it should have' },
  'not-this-act': { zh: '账本所记的不是颁发证书', en: 'is not the act of issuing a certificate' },
  // of the ledger
  'does-not-lead-to-root': {
    zh: '推不出账本首部：这一条或证明被改动过',
    en: 'does not lead to the head: the entry or the proof was altered',
  },
  'differs-from-checkpoint': { zh: '与首部所写不同', en: 'differs from what the head says' },
  'bad-signature': { zh: '签名不对：首部被改动过', en: 'has a wrong signature: the head was altered' },
  'not-signed-by-log': { zh: '没有账本密钥的签名', en: 'is not signed by the log’s key' },
  'too-few-witnesses': { zh: '见证签名不足', en: 'has too few witnesses' },
  'other-log': { zh: '是另一个账本的', en: 'belongs to another log' },
  'no-such-root': { zh: '首部里没有这种算法的根摘要', en: 'names a hash the head has no root of' },
  // of an assignment
  'not-a-whole-number': { zh: '不是整数', en: 'is no whole number' },
  'wrong-length': { zh: '长度不符', en: 'has the wrong length' },
  'comes-twice': { zh: '出现了两次', en: 'comes twice' },
  'not-a-pair': { zh: '不是可以分配的一对', en: 'is no pair that may be given' },
  'minimum-above-maximum': { zh: '下限高于上限', en: 'has a minimum above the maximum' },
  'is-missing': { zh: '缺少', en: 'is missing' },
  'not-hex': { zh: '不是十六进制数字', en: 'is not hexadecimal' },
  'quotas-above-demand': { zh: '各类名额之和超过席位', en: 'asks for more than there are places' },
  'fixed-above-demand': { zh: '已定的超过席位', en: 'fixes more than there are places' },
  'fixed-above-load': { zh: '已定的超过负荷', en: 'fixes more than the load allows' },
  'fixed-above-quotas': { zh: '已定的与各类名额冲突', en: 'fixes more than the quotas leave' },
  'fixed-of-one-institution': {
    zh: '已定的两名专家同属一个单位',
    en: 'fixes two experts of one institution',
  },
  'too-large-to-be-exact': { zh: '过大，无法精确计算', en: 'is too large to be exact' },
  'not-an-answer': { zh: '不是应有的内容', en: 'is not what an answer has here' },
  'wrong-sum': { zh: '与重新相加的结果不同', en: 'is not the sum that comes out' },
  'no-ties': { zh: '没有并列取舍的证明', en: 'has no proof of how ties were settled' },
  salted: {
    zh: '种子不止试了一次，无法证明取舍唯一',
    en: 'was salted again, so that the settling of ties is not proven',
  },
  'below-bound': {
    zh: '低于可证明的上限，不能证明最优',
    en: 'is below the proven bound, so that it is not shown to be best',
  },
  'not-a-candidate': { zh: '分给了应回避或不合格的专家', en: 'has an expert who is recused or not eligible' },
  'given-twice': { zh: '同一专家分了两次', en: 'has the same expert twice' },
  'fixed-and-missing': { zh: '已定的专家不在其中', en: 'lacks an expert who was fixed' },
  'same-institution': { zh: '有两名同一单位的专家', en: 'has two experts of one institution' },
  'kept-places-taken': { zh: '占用了为某类专家保留的席位', en: 'takes a place kept for another kind' },
  'load-above-most': { zh: '有专家超过负荷上限', en: 'gives an expert more than the most' },
  'load-below-least': { zh: '有专家低于负荷下限', en: 'gives an expert less than the least' },
  'priced-though-not-full': {
    zh: '未满负荷的专家不应有价格：证明不成立',
    en: 'prices an expert who is not full: the proof fails',
  },
  'paid-though-above-least': {
    zh: '高于下限的专家不应有负价格：证明不成立',
    en: 'has a price below 0 for an expert above the least load: the proof fails',
  },
  'better-choice': { zh: '还有更好的选择', en: 'leaves a better choice' },
  'worse-than-empty': { zh: '不如空着', en: 'is worse than an empty place' },
} as const satisfies Record<FaultName, Words>;
