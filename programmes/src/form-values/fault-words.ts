import type { FaultKind } from './fault.ts';

interface Told {
  /** The label of the field, or of the table's column. */
  readonly zh: string;
  readonly en: string;
  /** The limit. */
  readonly limit?: number;
  /** What there is. */
  readonly found?: number;
  readonly other?: { readonly zh: string; readonly en: string };
}

type Say = (told: Told) => { readonly zh: string; readonly en: string };

/** What is told of each fault, with the numbers in it. */
export const FAULT_WORDS: Readonly<Record<FaultKind, Say>> = {
  'unknown-field': ({ zh, en }) => ({ zh: `本表没有“${zh}”这一项。`, en: `This form has no field “${en}”.` }),
  'unknown-column': ({ zh, en }) => ({
    zh: `此表没有“${zh}”这一列。`,
    en: `This table has no column “${en}”.`,
  }),
  'wrong-type': ({ zh, en }) => ({
    zh: `“${zh}”的内容类型不对。`,
    en: `“${en}” holds the wrong kind of value.`,
  }),
  'control-characters': ({ zh, en }) => ({
    zh: `“${zh}”含不可见的控制字符，请删除后重新输入。`,
    en: `“${en}” contains control characters; please type it again without them.`,
  }),
  'too-big': ({ zh, en, limit, found }) => ({
    zh: `“${zh}”内容过大（${found}），超过系统可保存的上限（${limit}），未保存。`,
    en: `“${en}” is too big to save (${found}; at most ${limit}).`,
  }),
  missing: ({ zh, en }) => ({ zh: `“${zh}”为必填项。`, en: `“${en}” is required.` }),
  'too-short': ({ zh, en, limit = 0, found = 0 }) => ({
    zh: `“${zh}”现有 ${found} 字，至少 ${limit} 字，还差 ${limit - found} 字。`,
    en: `“${en}” has ${found} characters; at least ${limit} are needed, ${limit - found} more.`,
  }),
  'too-long': ({ zh, en, limit = 0, found = 0 }) => ({
    zh: `“${zh}”现有 ${found} 字，最多 ${limit} 字，超出 ${found - limit} 字。`,
    en: `“${en}” has ${found} characters; at most ${limit} are allowed, ${found - limit} too many.`,
  }),
  'too-few': ({ zh, en, limit, found }) => ({
    zh: `“${zh}”现有 ${found} 项，至少 ${limit} 项。`,
    en: `“${en}” has ${found}; at least ${limit} are needed.`,
  }),
  'too-many': ({ zh, en, limit, found }) => ({
    zh: `“${zh}”现有 ${found} 项，最多 ${limit} 项。`,
    en: `“${en}” has ${found}; at most ${limit} are allowed.`,
  }),
  'too-small': ({ zh, en, limit, found }) => ({
    zh: `“${zh}”为 ${found}，不能小于 ${limit}。`,
    en: `“${en}” is ${found}; it cannot be below ${limit}.`,
  }),
  'above-field': ({ zh, en, limit, found, other }) => ({
    zh: `“${zh}”为 ${found}，不能大于“${other?.zh}”（${limit}）。`,
    en: `“${en}” is ${found}; it cannot be above “${other?.en}” (${limit}).`,
  }),
  'unknown-choice': ({ zh, en }) => ({
    zh: `“${zh}”所选的不在可选范围内，请重新选择。`,
    en: `What is chosen in “${en}” is not in the list; please choose again.`,
  }),
  'wrong-shape': ({ zh, en }) => ({
    zh: `“${zh}”的格式不正确，请核对。`,
    en: `“${en}” is not in the right form; please check it.`,
  }),
};
