import type { DocumentFault } from '../document/fault.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

type Saying = readonly [RegExp, (found: readonly string[]) => Words];

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  object: '一组内容',
  array: '列表',
  record: '一组内容',
  undefined: '空缺',
  null: '空值',
};

const inChinese = (type = '') => TYPES[type] ?? type;

/** What the checks say, in words for whoever writes the document; what is not listed is about an expression. */
const SAYINGS: readonly Saying[] = [
  [
    /^Invalid input: expected (\S+), received undefined$/,
    ([, type = '']) => ({
      zh: `这里缺少内容，应为${inChinese(type)}。`,
      en: `Something is missing here: ${type} is expected.`,
    }),
  ],
  [
    /^Invalid input: expected (\S+), received (\S+)$/,
    ([, type = '', got = '']) => ({
      zh: `应为${inChinese(type)}，现为${inChinese(got)}。`,
      en: `Expected ${type}, found ${got}.`,
    }),
  ],
  [
    /^Unrecognized keys?: (.+)$/,
    ([, keys = '']) => ({ zh: `没有这样的项目：${keys}。`, en: `There is no such entry: ${keys}.` }),
  ],
  [
    /^Too small: expected (\S+) to (?:have|be) >=?(\d+)/,
    ([, type = '', least = '']) => ({
      zh: type === 'number' ? `数值至少为 ${least}。` : `不能少于 ${least} 个。`,
      en: type === 'number' ? `At least ${least}.` : `No fewer than ${least}.`,
    }),
  ],
  [
    /^Too big: expected (\S+) to (?:have|be) <=?(\d+)/,
    ([, type = '', most = '']) => ({
      zh: type === 'number' ? `数值至多为 ${most}。` : `不能多于 ${most} 个。`,
      en: type === 'number' ? `At most ${most}.` : `No more than ${most}.`,
    }),
  ],
  [
    /^Invalid (?:option|input): expected (?:one of )?(.+)$/,
    ([, options = '']) => ({
      zh: `只能是：${options.replaceAll('|', '、')}。`,
      en: `Only: ${options.replaceAll('|', ', ')}.`,
    }),
  ],
  [/^Invalid string: must match/, () => ({ zh: '写法不合要求。', en: 'Not written as required.' })],
  [/^(.+) comes twice$/, ([, id = '']) => ({ zh: `“${id}”出现了两次。`, en: `“${id}” comes twice.` })],
  [
    /^(.+) names files and cannot be carried over$/,
    ([, id = '']) => ({
      zh: `“${id}”一节的表格引用了附件，不能列入简表沿用。`,
      en: `The tables of “${id}” point at files: a short form cannot carry it over.`,
    }),
  ],
  [
    /^there is no (.+)$/,
    ([, id = '']) => ({
      zh: `没有“${id}”，但这里引用了它。`,
      en: `“${id}” is named here but does not exist.`,
    }),
  ],
  [
    /^the points add up to (\S+), not 100$/,
    ([, total = '']) => ({
      zh: `各项分值合计 ${total}，应为 100。`,
      en: `The points add up to ${total}, not 100.`,
    }),
  ],
  [
    /^the parts add up to (\S+), not (\S+)$/,
    ([, parts = '', whole = '']) => ({
      zh: `分项合计 ${parts}，应为 ${whole}。`,
      en: `The parts add up to ${parts}, not ${whole}.`,
    }),
  ],
  [
    /^is missing or of the wrong type$/,
    () => ({ zh: '缺少此设置，或取值类型不对。', en: 'The setting is missing or of the wrong type.' }),
  ],
  [
    /^expected (\S+), found (.+)$/,
    ([, wanted = '', found = '']) => ({
      zh: `样例应得“${wanted}”，实得“${found}”。`,
      en: `The sample case expects ${wanted}; it gives ${found}.`,
    }),
  ],
  [
    /^(?:No such key|Unknown variable): (.+)$/,
    ([, name = '']) => ({
      zh: `表达式中的“${name}”不存在，没有这样的内容可供判断。`,
      en: `There is nothing called “${name}” a condition could ask about.`,
    }),
  ],
  [
    /^is longer than (\d+) characters$/,
    ([, most = '']) => ({
      zh: `表达式超过 ${most} 个字符。`,
      en: `The expression is longer than ${most} characters.`,
    }),
  ],
  [
    /^goes through lists more than (\d+) deep$/,
    ([, most = '']) => ({
      zh: `表达式逐层遍历列表超过 ${most} 层。`,
      en: `The expression goes through lists more than ${most} deep.`,
    }),
  ],
  [
    /^gives (\S+), not (\S+)$/,
    ([, got = '', wanted = '']) => ({
      zh: `表达式的结果是 ${got}，应为 ${wanted}。`,
      en: `The expression gives ${got}, not ${wanted}.`,
    }),
  ],
  [
    /^(.+) is not used in rules$/,
    ([, part = '']) => ({ zh: `规则中不能使用 ${part}。`, en: `${part} is not used in rules.` }),
  ],
];

/** A fault of a document in plain words, both languages. */
export function documentFaultWords({ message }: DocumentFault): Words {
  for (const [pattern, say] of SAYINGS) {
    const found = pattern.exec(message);
    if (found !== null) return say(found);
  }
  return { zh: `表达式或内容有误：${message}`, en: `The expression or entry is not valid: ${message}` };
}
