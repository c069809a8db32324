import type { Paragraph } from 'docx';
import { widthInCharacters } from './measures.ts';
import { placedParagraph, words } from './text.ts';

/**
 * Name of the office and date, 7.3.5.1: the date four characters from the right, the name centred over it, two lines left for the
 * seal; a name wider than the date keeps two characters from the edge and the date is centred under it.
 */
export function signatureParagraphs(office: string, date: string): readonly Paragraph[] {
  const difference = (widthInCharacters(office) - widthInCharacters(date)) / 2;
  const officeRight = Math.max(2, 4 - difference);
  return [
    placedParagraph([words(office)], {
      alignment: 'right',
      right: officeRight,
      blankBefore: 2,
      keepNext: true,
    }),
    placedParagraph([words(date)], { alignment: 'right', right: officeRight + difference }),
  ];
}
