import { SIMPLIFIED_PAIRS } from './simplified.ts';

/** What becomes of one character: `DROPPED`, `SEVERAL`, or the one code point it is folded to. */
export const DROPPED = -1;
export const SEVERAL = -2;
const UNKNOWN = 0;

const WORD = /[\p{L}\p{N}]/u;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
// Marks, and the vowels and finals of Hangul, compose with what stands before them (UAX 15); nothing else does.
const COMPOSES = /^[\p{M}\u1160-\u11ff]/u;

const FOLDED = new Int32Array(0x11_0000);
const FOLDED_TO_SEVERAL = new Map<number, readonly number[]>();
const JOINS = new Int8Array(0x11_0000);
const SIMPLIFIED = new Map<number, number>();
{
  const codes = Array.from(SIMPLIFIED_PAIRS, (character) => character.codePointAt(0) ?? 0);
  for (let place = 0; place + 1 < codes.length; place += 2)
    SIMPLIFIED.set(codes[place] ?? 0, codes[place + 1] ?? 0);
}

/** What a code point that stands alone is folded to; reckoned once for each. */
export function foldedCode(code: number): number {
  const known = FOLDED[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const codes = foldedCodes(String.fromCodePoint(code));
  const folded = codes.length > 1 ? SEVERAL : (codes[0] ?? DROPPED);
  if (folded === SEVERAL) FOLDED_TO_SEVERAL.set(code, codes);
  FOLDED[code] = folded;
  return folded;
}

/** The code points of one whose `foldedCode` is `SEVERAL`. */
export function foldedToSeveral(code: number): readonly number[] {
  return FOLDED_TO_SEVERAL.get(code) ?? [];
}

/** Whether a code point can compose with the one before it, so that the two are folded together. */
export function joinsPrevious(code: number): boolean {
  const known = JOINS[code];
  if (known !== UNKNOWN) return known === 1;
  const joins = COMPOSES.test(String.fromCodePoint(code).normalize('NFKD'));
  JOINS[code] = joins ? 1 : -1;
  return joins;
}

/** NFKC, lower case, letters and digits only, simplified: of one character with what composes with it. */
export function foldedCodes(cluster: string): readonly number[] {
  const codes: number[] = [];
  for (const composed of cluster.normalize('NFKC')) {
    for (const character of composed.toLowerCase()) {
      if (!WORD.test(character) || IGNORABLE.test(character)) continue;
      const code = character.codePointAt(0) ?? 0;
      codes.push(SIMPLIFIED.get(code) ?? code);
    }
  }
  return codes;
}
