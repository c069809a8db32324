import { type FileChild, Paragraph } from 'docx';
import { type Paragraph as Filled, runsText } from '../template/render.ts';
import { breakTitle } from './break-title.ts';
import { type Head, redLine, redMark } from './head.ts';
import { listTable, type TableContent } from './list-table.ts';
import { FONT, LINE, SIZE, widthInCharacters } from './measures.ts';
import { signatureParagraphs } from './signature.ts';
import { bodyParagraph, placedParagraph, runsOf, words } from './text.ts';

export interface Content {
  readonly head: Head;
  readonly paragraphs: readonly Filled[];
  /** The table that takes the place of the template's `table` block. */
  readonly table?: TableContent;
}

/** The blocks of a filled template, in the order and the dress of the standard: notes come after the date (7.3.6). */
export function contentOf(content: Content): readonly FileChild[] {
  const { paragraphs } = content;
  const notes = paragraphs.filter(({ as }) => as === 'note');
  const firsts = new Set(
    ['attachment', 'attendance'].map((as) => paragraphs.find((paragraph) => paragraph.as === as)),
  );
  return [
    ...paragraphs.flatMap((paragraph) => childrenOf(paragraph, firsts.has(paragraph), content)),
    ...notes.map(({ runs }) => noteParagraph(runsText(runs))),
  ];
}

function childrenOf(
  paragraph: Filled,
  first: boolean,
  { paragraphs, head, table }: Content,
): readonly FileChild[] {
  const { as, runs } = paragraph;
  const text = runsText(runs);
  switch (as) {
    case 'mark':
      return [redMark(text)];
    case 'number':
      return [
        placedParagraph([words(text)], { alignment: 'center', blankBefore: 1 }),
        redLine(),
        placedParagraph([], {}),
      ];
    case 'title':
      return titleParagraphs(breakTitle(runs), head.format === 'plain' ? 0 : 2);
    case 'subtitle':
      return [placedParagraph(runsOf(runs), { alignment: 'center' })];
    case 'addressee':
      return [placedParagraph(runsOf(runs), {})];
    case 'heading':
      return [headingParagraph(text)];
    case 'body':
    case 'quoted':
      // 7.3.5.4: no page bears the signature alone, so the last of the text goes with it.
      return [bodyParagraph(runs, { keepNext: paragraph === lastOfText(paragraphs) })];
    case 'table':
      return table === undefined ? [] : [listTable(table)];
    case 'attachment':
      return [attachmentParagraph(text, first)];
    case 'attendance':
      return [attendanceParagraph(text, first)];
    case 'sign-off':
      return [placedParagraph(runsOf(runs), { blankBefore: 1, left: 2 })];
    case 'date':
      return signatureParagraphs(officeOf(paragraphs), text);
    // Set elsewhere: the office with its date, the notes after it, the copies in the imprint; the seal is impressed on paper.
    case 'signature':
    case 'seal':
    case 'note':
    case 'copies':
      return [];
  }
}

/** Some programs move a kept paragraph whole: a long one would leave its page empty. */
const THREE_LINES = 82;

function lastOfText(paragraphs: readonly Filled[]): Filled | undefined {
  const last = paragraphs.findLast(({ as }) => as === 'body' || as === 'quoted');
  const short = last !== undefined && runsText(last.runs).length <= THREE_LINES;
  return short && paragraphs.some(({ as }) => as === 'date') ? last : undefined;
}

function officeOf(paragraphs: readonly Filled[]): string {
  const signature = paragraphs.find(({ as }) => as === 'signature');
  return signature === undefined ? '' : runsText(signature.runs);
}

export function titleParagraphs(lines: readonly string[], blankBefore: number): readonly Paragraph[] {
  return lines.map(
    (line, at) =>
      new Paragraph({
        alignment: 'center',
        keepNext: true,
        spacing: {
          before: at === 0 ? blankBefore * LINE : 0,
          after: at === lines.length - 1 ? LINE : 0,
          line: 660,
          lineRule: 'exact',
        },
        children: [words(line, FONT.title, SIZE.two)],
      }),
  );
}

/** On a line of its own a heading has no full stop. */
function headingParagraph(text: string): Paragraph {
  return bodyParagraph([{ text: text.replace(/。$/, ''), face: 'hei', whole: false }], { keepNext: true });
}

/** 7.3.4: one line below the text, two characters in; names that need a second line begin under their first character. */
function attachmentParagraph(text: string, first: boolean): Paragraph {
  const label = /^(附件：)?(\d+\.)?/.exec(text)?.[0] ?? '';
  const hanging = widthInCharacters(label);
  const left = first ? 2 + hanging : 5 + hanging;
  return placedParagraph([words(text)], { left, hanging, keepNext: true, blankBefore: first ? 1 : 0 });
}

/** 10.3: 出席 and the like in 黑体, names in 仿宋 and in line with the first of them. */
function attendanceParagraph(text: string, first: boolean): Paragraph {
  const colon = text.indexOf('：') + 1;
  const hanging = widthInCharacters(text.slice(0, colon));
  const runs = [words(text.slice(0, colon), FONT.hei), words(text.slice(colon))];
  return placedParagraph(runs, { left: 2 + hanging, hanging, blankBefore: first ? 1 : 0 });
}

/** 7.3.6: below the date, two characters in, in round brackets. */
function noteParagraph(text: string): Paragraph {
  return placedParagraph([words(text.startsWith('（') ? text : `（${text}）`)], { left: 2 });
}
