import { ok, type Result, refused } from '@qichuang/base';
import {
  DROPPED,
  foldedCode,
  foldedCodes,
  foldedToSeveral,
  joinsPrevious,
  SEVERAL,
} from './fold-character.ts';

/** Longest text that is taken, in UTF-16 units. */
export const MOST_UNITS = 1_000_000;

/** A text as it is compared, with the way back: character `i` came from units `starts[i]` to `ends[i]` of what was given. */
export interface NormalisedText {
  /** Code points. */
  readonly codes: Uint32Array;
  readonly starts: Uint32Array;
  /** Exclusive. */
  readonly ends: Uint32Array;
}

/** Why a text cannot be compared. Offsets in UTF-16 units. */
export type TextRefusal =
  | { readonly kind: 'nothing-to-compare' }
  | { readonly kind: 'too-long'; readonly units: number; readonly most: number }
  | { readonly kind: 'lone-surrogate'; readonly at: number };

/**
 * The text as it is compared: NFKC, lower case, traditional characters simplified, everything dropped that is neither
 * letter nor digit (punctuation, spaces, signs, marks that compose with nothing, zero-width and other invisible characters).
 *
 * @param text - at most `MOST_UNITS` UTF-16 units.
 * @returns code points and where each came from; a character that becomes several (㎏) gives each of them its whole place.
 *   Refused: a lone surrogate, a text without any letter or digit, a text that is too long. O(length).
 * @source UAX 15 (NFKC); OpenCC TSCharacters for the simplified forms
 */
export function normaliseForComparison(text: string): Result<NormalisedText, TextRefusal> {
  if (text.length > MOST_UNITS) return refused({ kind: 'too-long', units: text.length, most: MOST_UNITS });
  const kept = new Kept(text.length);
  let place = 0;
  while (place < text.length) {
    const code = text.codePointAt(place) ?? 0;
    if (isSurrogate(code)) return refused({ kind: 'lone-surrogate', at: place });
    const after = place + unitsOf(code);
    const next = after < text.length ? (text.codePointAt(after) ?? 0) : 0;
    // Nothing below U+0300 composes with what is before it.
    if (next >= 0x300 && joinsPrevious(next)) {
      const end = endOfCluster(text, after);
      for (const folded of foldedCodes(text.slice(place, end))) kept.keep(folded, place, end);
      place = end;
      continue;
    }
    const folded = foldedCode(code);
    if (folded === SEVERAL) for (const one of foldedToSeveral(code)) kept.keep(one, place, after);
    else if (folded !== DROPPED) kept.keep(folded, place, after);
    place = after;
  }
  return kept.size === 0 ? refused({ kind: 'nothing-to-compare' }) : ok(kept.text());
}

function endOfCluster(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    if (isSurrogate(code) || !joinsPrevious(code)) break;
    end += unitsOf(code);
  }
  return end;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function unitsOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** What is kept so far; grows only where characters become several. */
class Kept {
  size = 0;
  private codes: Uint32Array;
  private starts: Uint32Array;
  private ends: Uint32Array;

  constructor(room: number) {
    this.codes = new Uint32Array(room);
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
  }

  keep(code: number, start: number, end: number): void {
    if (this.size === this.codes.length) this.grow();
    this.codes[this.size] = code;
    this.starts[this.size] = start;
    this.ends[this.size] = end;
    this.size += 1;
  }

  text(): NormalisedText {
    return {
      codes: this.codes.subarray(0, this.size),
      starts: this.starts.subarray(0, this.size),
      ends: this.ends.subarray(0, this.size),
    };
  }

  private grow(): void {
    const room = this.size * 2 + 16;
    this.codes = copied(this.codes, room);
    this.starts = copied(this.starts, room);
    this.ends = copied(this.ends, room);
  }
}

function copied(from: Uint32Array, room: number): Uint32Array {
  const to = new Uint32Array(room);
  to.set(from);
  return to;
}
