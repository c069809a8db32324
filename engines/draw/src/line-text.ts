import { type Fault, fault } from './fault.ts';

const BREAKS_A_LINE = /[\t\n]|\p{Surrogate}/u;
const BREAKS_A_KEY = /[\t\n=]|\p{Surrogate}/u;

/** A text that stands in a line of its own: a tab or line feed would let two lists read alike, a lone surrogate has no UTF-8. */
export function lineFault(field: string, text: string): Fault | undefined {
  return BREAKS_A_LINE.test(text) ? fault(field, 'forbidden-character') : undefined;
}

/** A text before `=` in its line: an equals sign in it would move the border. */
export function keyFault(field: string, text: string): Fault | undefined {
  if (text === '') return fault(field, 'empty');
  return BREAKS_A_KEY.test(text) ? fault(field, 'forbidden-character') : undefined;
}

/** Order of the UTF-8 bytes, which is the order of code points; `<` compares UTF-16 units and differs beyond U+FFFF. */
export function byUtf8(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let place = 0; place < length; place += 1) {
    const difference = rank(one.charCodeAt(place)) - rank(other.charCodeAt(place));
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

// Surrogates stand for code points above U+FFFF, so they come after U+E000 to U+FFFF.
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
