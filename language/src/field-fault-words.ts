import { type Language, say, type Words } from './words.ts';

/** What can be wrong with one field before any rule is asked. `{0}`, `{1}` are the values that come with it. */
export const FIELD_FAULT_WORDS = {
  required: { zh: '此项必填。', en: 'This is required.' },
  'wrong-type': { zh: '此项的类型不正确。', en: 'This has the wrong type.' },
  'too-short': { zh: '至少 {0} 个字符。', en: 'At least {0} characters.' },
  'too-long': { zh: '至多 {0} 个字符。', en: 'At most {0} characters.' },
  'too-few': { zh: '至少 {0} 项。', en: 'At least {0}.' },
  'too-many': { zh: '至多 {0} 项。', en: 'At most {0}.' },
  'too-small': { zh: '不得小于 {0}。', en: 'Not less than {0}.' },
  'too-big': { zh: '不得大于 {0}。', en: 'Not more than {0}.' },
  'not-an-integer': { zh: '须为整数。', en: 'A whole number is needed.' },
  format: { zh: '格式不正确。', en: 'This does not have the right form.' },
  choice: { zh: '不在可选范围内。', en: 'This is not one of the choices.' },
  'control-characters': {
    zh: '含有不可见的控制字符，请删除。',
    en: 'There are invisible control characters; remove them.',
  },
  'unknown-field': { zh: '没有此字段。', en: 'There is no such field.' },
  'not-a-moment': { zh: '没有这一时刻。', en: 'There is no such moment.' },
  'not-a-cosignature': {
    zh: '这不是本账本见证单位在这一首部上的有效签名。',
    en: 'This is no valid signature of one of this ledger’s witnesses under this head.',
  },
  'not-a-day': { zh: '没有这一天。', en: 'There is no such day.' },
  'in-the-future': { zh: '日期不能晚于今天。', en: 'This day is yet to come.' },
  'in-the-past': { zh: '日期早于今天。', en: 'This day has passed.' },
  email: { zh: '邮箱地址格式不正确。', en: 'This is not an e-mail address.' },
  phone: {
    zh: '请填写手机号，或带区号的固定电话，如 0531-80000000。',
    en: 'Give a mobile number, or a fixed line with its area code, such as 0531-80000000.',
  },
  'account-characters': {
    zh: '账号名为 3 至 80 个字符，以文字或数字开头，可含 . _ @ + -。',
    en: 'An account name has 3 to 80 characters, begins with a letter or digit, and may hold . _ @ + -.',
  },
  'account-differs': { zh: '三个账号须互不相同。', en: 'The three accounts have to differ.' },
  'password-short': { zh: '密码至少 12 个字符。', en: 'A password has at least 12 characters.' },
  'password-account': { zh: '密码不能包含账号名。', en: 'The password may not contain the account name.' },
  'password-plain': {
    zh: '密码过于简单，请勿使用重复或连续的字符。',
    en: 'This password is too plain: no repeated or running characters.',
  },
  'password-wrong': { zh: '原密码不正确。', en: 'The present password is wrong.' },
  'region-unknown': { zh: '没有此行政区划代码。', en: 'There is no such region.' },
  'city-of-department': { zh: '省直部门不填所在市。', en: 'A department of the province has no city.' },
  'industry-code': {
    zh: '行业代码按国民经济行业分类填写，如 I65。',
    en: 'Give a code of GB/T 4754, such as I65.',
  },
  'recommender-unknown': { zh: '没有此推荐单位。', en: 'There is no such recommending unit.' },
  'category-unknown': { zh: '没有此类别。', en: 'There is no such category.' },
  'unit-unknown': { zh: '没有此单位，或已停用。', en: 'There is no such unit, or it has ended.' },
  'unit-of-other-role': { zh: '此身份不在这类单位中担任。', en: 'This role is not held in such a unit.' },
  'calendar-day-of-other-year': { zh: '日期不在该年度内。', en: 'A day is not of that year.' },
  'calendar-both': {
    zh: '同一天不能既放假又上班。',
    en: 'A day cannot be both a day off and a working day.',
  },
  'uscc-length': {
    zh: '统一社会信用代码为 18 位，现为 {0} 位。',
    en: 'A unified social credit code has 18 characters; this has {0}.',
  },
  'uscc-symbol': {
    zh: '第 {0} 位不能是“{1}”。代码中没有字母 I、O、S、V、Z。',
    en: 'Character {0} cannot be “{1}”. The code never has the letters I, O, S, V or Z.',
  },
  'uscc-department': {
    zh: '第 1 位“{0}”不是登记管理部门代码。',
    en: 'The first character “{0}” is no registration department.',
  },
  'uscc-organisation-code-check': {
    zh: '第 9 至 17 位（组织机构代码）校验不符，请核对。',
    en: 'Characters 9 to 17 (the organisation code) do not fit their check character; compare with the certificate.',
  },
  'uscc-check': {
    zh: '最后一位校验码不符，请对照证照核对。',
    en: 'The last character does not fit the rest; compare with the certificate.',
  },
} as const satisfies Record<string, Words>;

export type FieldFaultCode = keyof typeof FIELD_FAULT_WORDS;

/** The words of a fault such as `uscc-symbol 5 I`; a code nobody knows is a bug and is shown as it is. */
export function fieldFaultWords(fault: string, language: Language): string {
  const [code = '', ...values] = fault.split(' ');
  const words = (FIELD_FAULT_WORDS as Readonly<Record<string, Words>>)[code];
  if (words === undefined) return fault;
  return say(words, language, Object.fromEntries(values.map((value, place) => [String(place), value])));
}
