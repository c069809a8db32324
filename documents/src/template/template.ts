import type { Words } from '@qichuang/language';

/** What a block of a template is on the page; the layout decides how it looks (GB/T 9704-2012). */
export type Part =
  | 'mark' // 发文机关标志 or 纪要标志
  | 'number' // 发文字号
  | 'title' // 标题
  | 'subtitle'
  | 'addressee' // 主送机关
  | 'heading' // 一级层次, on a line of its own
  | 'body' // 正文
  | 'quoted' // a remark to the drafter: the paragraphs given under `from` take its place
  | 'table' // header row and one row of places, in the cells of a table
  | 'attachment' // 附件说明, one line each
  | 'signature' // 发文机关署名
  | 'seal' // the place of the seal: a space, no words
  | 'date' // 成文日期
  | 'note' // 附注
  | 'sign-off' // signatures by hand
  | 'attendance' // 出席、请假、列席
  | 'copies'; // 版记中的抄送机关

/**
 * One block of a template. Its text holds places: `{name}`, `{?condition}…{/}`, `{#list}…{/}`, `{name：A／B}` (a choice by index),
 * `{name：hint}` (a value, the hint is for the drafter); `**…**` is set in 黑体 and `__…__` in 楷体.
 */
export interface Block {
  readonly as: Part;
  readonly text: string;
  /** The block stands only if this condition holds. */
  readonly when?: string;
  /** The text is one `{#list}…{/}` and each of its turns is a paragraph of its own. */
  readonly each?: true;
  /** Places are looked for in this record first. */
  readonly within?: string;
  /** The paragraphs that take the place of a `quoted` remark. */
  readonly from?: string;
}

export interface Template {
  readonly code: `D${number}`;
  readonly name: Words;
  /** Not the wording of either programme's official papers: product defaults, to be replaced by an office's own. */
  readonly origin: 'default';
  readonly blocks: readonly Block[];
}
