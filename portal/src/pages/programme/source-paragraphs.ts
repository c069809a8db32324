import type { SourceParagraph } from './SourceText.tsx';

const NUMBERED_HEADING = /^[一二三四五六七八九十]+、/;
const SENTENCE_END = /[。；：]$/;

/**
 * Cuts a document's text into paragraphs and says which clauses begin in each.
 *
 * @param text - the document, one paragraph a line.
 * @param clauses - each with its passage, word for word as in the text.
 */
export function sourceParagraphs(
  text: string,
  clauses: readonly { readonly id: string; readonly passage: string }[],
): readonly SourceParagraph[] {
  const starts = clauses.map(({ id, passage }) => ({ id, at: text.indexOf(passage) }));
  let from = 0;
  const paragraphs: SourceParagraph[] = [];
  for (const line of text.split('\n')) {
    const until = from + line.length;
    const beginning = starts.filter(({ at }) => at >= from && at <= until).map(({ id }) => id);
    if (line.trim() !== '')
      paragraphs.push({ text: line.trim(), heading: isHeading(line.trim()), clauses: beginning });
    from = until + 1;
  }
  return paragraphs;
}

function isHeading(line: string): boolean {
  return NUMBERED_HEADING.test(line) || !SENTENCE_END.test(line);
}
