import { foldForComparison } from '@qichuang/base';

/**
 * A text as a `tsvector`: each pair of neighbouring characters with its place, and the last character of each part
 * alone, so that one character is found wherever it stands.
 */
export function gramsOf(parts: readonly string[]): string {
  const grams: string[] = [];
  let place = 0;
  for (const part of parts) {
    const characters = Array.from(foldForComparison(part));
    for (const [index, character] of characters.entries()) {
      place += 1;
      grams.push(`${lexeme(character + (characters[index + 1] ?? ''))}:${Math.min(place, LAST_PLACE)}`);
    }
    // A gap, so that no pair reaches from one part into the next.
    place += 1;
  }
  return grams.join(' ');
}

/**
 * What is asked for as a `tsquery`: words divided by white space must all be there, each as it is typed.
 * `undefined` if there is nothing to look for.
 */
export function gramQuery(text: string): string | undefined {
  const words = text.split(/\s+/u).map((word) => Array.from(foldForComparison(word)));
  const phrases = words.filter((word) => word.length > 0).map(phrase);
  return phrases.length === 0 ? undefined : phrases.join(' & ');
}

// PostgreSQL keeps no places above this.
const LAST_PLACE = 16_383;

function phrase(characters: readonly string[]): string {
  if (characters.length === 1) return `${lexeme(characters.join(''))}:*`;
  const pairs = characters.slice(0, -1).map((character, index) => lexeme(character + characters[index + 1]));
  return `(${pairs.join(' <-> ')})`;
}

function lexeme(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}
