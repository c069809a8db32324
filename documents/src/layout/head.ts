import { Paragraph } from 'docx';
import { FONT, mm, RED, widthInCharacters } from './measures.ts';
import { markSize } from './page.ts';
import { placedParagraph, words } from './text.ts';

/** Which of the standard's formats: 文件 (7), 信函 (10.1), 纪要 (10.3), or a paper without a head. */
export type Head =
  | {
      readonly format: 'file';
      readonly office: string;
      readonly number: string;
      readonly signer?: string | undefined;
    }
  | {
      readonly format: 'letter';
      readonly office: string;
      readonly number: string;
      readonly signer?: string | undefined;
    }
  | { readonly format: 'minutes' }
  | { readonly format: 'plain' };

export function headParagraphs(head: Head): readonly Paragraph[] {
  switch (head.format) {
    case 'file': {
      const mark = `${head.office}文件`;
      const numberLine =
        head.signer === undefined
          ? placedParagraph([words(head.number)], { alignment: 'center', blankBefore: 2 })
          : besideSigner(head.number, head.signer, 2);
      return [redMark(mark), numberLine, redLine()];
    }
    case 'letter':
      return head.signer === undefined
        ? [placedParagraph([words(head.number)], { alignment: 'right' })]
        : [besideSigner(head.number, head.signer, 0)];
    case 'minutes':
    case 'plain':
      return [];
  }
}

/** 7.2.6: with a signer the number moves one character from the left, 签发人 one from the right. */
function besideSigner(number: string, signer: string, blankBefore: number): Paragraph {
  const label = '签发人：';
  const gap = 28 - 2 - widthInCharacters(number) - widthInCharacters(label + signer);
  const runs = [
    words(`${number}${'　'.repeat(Math.max(1, Math.floor(gap)))}${label}`),
    words(signer, FONT.kai),
  ];
  return placedParagraph(runs, { left: 1, blankBefore });
}

/** 7.2.7: a red line as wide as the type area, 4 mm below the number. */
export function redLine(): Paragraph {
  return new Paragraph({
    spacing: { line: mm(4), lineRule: 'exact' },
    border: { bottom: { style: 'single', size: 16, color: RED, space: 0 } },
    children: [],
  });
}

/** 7.2.4: the upper edge of the mark 35 mm below the upper edge of the type area. */
export function redMark(mark: string): Paragraph {
  return new Paragraph({
    alignment: 'center',
    spacing: { before: mm(35), line: markSize(mark) * 10 + 120, lineRule: 'exact' },
    children: [words(mark, FONT.title, markSize(mark), RED)],
  });
}
