import { WITHHELD } from '@qichuang/language';
import { useWords } from '../../kit/words.ts';

/** A text in which names were withheld: each place is a bar to the eye and the word to a reader of screens. */
export function Redacted({ text }: { text: string }) {
  const t = useWords();
  const pieces = text.split(WITHHELD.mark);
  return pieces.map((piece, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
    <span key={place}>
      {place > 0 && (
        <span className="withheld">
          <span className="sr">{t(WITHHELD.words)}</span>
        </span>
      )}
      {piece}
    </span>
  ));
}
