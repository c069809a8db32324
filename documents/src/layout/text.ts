import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { type Run, runsText } from '../template/render.ts';
import { CHARACTER, FONT, LINE, SIZE } from './measures.ts';

const FACE_FONT = { plain: FONT.body, hei: FONT.hei, kai: FONT.kai } as const;

export function fontOf(name: string) {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name };
}

/** A run in one font and size; body type is the default of the document. */
export function words(
  text: string,
  font: string = FONT.body,
  size: number = SIZE.three,
  color?: string,
): TextRun {
  return new TextRun({ text, font: fontOf(font), size, ...(color === undefined ? {} : { color }) });
}

export function runsOf(runs: readonly Run[]): TextRun[] {
  return runs.filter(({ text }) => text !== '').map(({ text, face }) => words(text, FACE_FONT[face]));
}

/** 7.3.3: body paragraphs begin two characters in. */
export function bodyParagraph(runs: readonly Run[], options: Partial<IParagraphOptions> = {}): Paragraph {
  // Before an address or a number that does not fit any more, justified type would tear the line apart.
  const alignment = /[!-~]{8}/.test(runsText(runs)) ? 'left' : 'both';
  return new Paragraph({
    alignment,
    // 22 lines fill every page, so a single last line may begin a page.
    widowControl: false,
    indent: { firstLine: 2 * CHARACTER, firstLineChars: 200 },
    ...options,
    children: runsOf(runs),
  });
}

/** Lines that stand where they are put: blank lines before, indents in characters. */
export function placedParagraph(
  runs: readonly TextRun[],
  place: {
    readonly left?: number;
    readonly right?: number;
    readonly hanging?: number;
    readonly blankBefore?: number;
    readonly alignment?: 'left' | 'right' | 'center';
    readonly keepNext?: boolean;
  },
): Paragraph {
  const { left = 0, right = 0, hanging = 0, blankBefore = 0, alignment = 'left', keepNext = false } = place;
  const indent = {
    left: Math.round(left * CHARACTER),
    right: Math.round(right * CHARACTER),
    hanging: Math.round(hanging * CHARACTER),
  };
  const spacing = { before: blankBefore * LINE, line: LINE, lineRule: 'exact' as const };
  return new Paragraph({ alignment, indent, spacing, keepNext, children: [...runs] });
}
