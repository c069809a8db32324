import { closeSync, openSync, readSync, writeSync } from 'node:fs';

const WORDS = 6000;
const COPIES_EVERY = 50;

/** Texts as applications have them, told by a seed alone: words by a steep frequency, sentences, model paragraphs, and now and then a copied part. */
export interface SyntheticTexts {
  /** The text of this number; every fiftieth holds a part of an earlier one. */
  readonly text: (number: number) => string;
  /** Whose part it holds and what share of it, if any. */
  readonly copiedFrom: (number: number) => { readonly number: number; readonly share: number } | null;
}

export function syntheticTexts(characters: number, seed = 1): SyntheticTexts {
  const words = vocabulary(seed);
  const model = Array.from({ length: 40 }, (_, place) => prose(words, 150, chance(seed * 7919 + place)));
  const own = (number: number) => {
    const random = chance(seed * 104_729 + number);
    const paragraph = model[Math.floor(random() * model.length)] ?? '';
    return `${prose(words, characters - paragraph.length, random)}${paragraph}`.slice(0, characters);
  };
  const copiedFrom = (number: number) => {
    if (number === 0 || number % COPIES_EVERY !== 0) return null;
    const random = chance(seed * 15_485_863 + number);
    // Of what holds no copy itself, so that a share stays what it says.
    const source = Math.floor(random() * (number - 1));
    return { number: source % COPIES_EVERY === 0 ? source + 1 : source, share: 0.1 + random() * 0.6 };
  };
  return {
    copiedFrom,
    text(number) {
      const source = copiedFrom(number);
      if (source === null) return own(number);
      const part = Math.floor(characters * source.share);
      return `${own(source.number).slice(0, part)}${own(number).slice(part)}`;
    },
  };
}

/** The texts one after another in a file of UTF-8, and where each begins. */
export function writeTexts(path: string, count: number, texts: SyntheticTexts): Float64Array {
  const starts = new Float64Array(count + 1);
  const file = openSync(path, 'w');
  for (let number = 0; number < count; number += 1) {
    starts[number + 1] = (starts[number] ?? 0) + writeSync(file, texts.text(number));
  }
  closeSync(file);
  return starts;
}

/** Reads single texts out of such a file. */
export function openTexts(path: string, starts: Float64Array) {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(1 << 20);
  return {
    read(number: number): string {
      const start = starts[number] ?? 0;
      const length = readSync(file, buffer, 0, (starts[number + 1] ?? 0) - start, start);
      return buffer.toString('utf8', 0, length);
    },
    /** All bytes, nothing done with them. @returns how many. */
    readAll(): number {
      let total = 0;
      for (;;) {
        const length = readSync(file, buffer, 0, buffer.length, total);
        if (length === 0) return total;
        total += length;
      }
    },
    close: () => closeSync(file),
  };
}

type Chance = () => number;

function prose(words: readonly string[], characters: number, random: Chance): string {
  const parts: string[] = [];
  let size = 0;
  while (size < characters) {
    const sentence = 6 + Math.floor(random() * 14);
    for (let place = 0; place < sentence; place += 1) {
      // The cube makes a few words frequent and most rare.
      const word = words[Math.floor(random() ** 3 * words.length)] ?? '';
      const comma = random() < 0.15 ? '，' : '';
      const sign = place === sentence - 1 ? '。' : comma;
      parts.push(word, sign);
      size += word.length + sign.length;
    }
  }
  return parts.join('').slice(0, Math.max(0, characters));
}

/** Words of two to four of the 3,755 characters of GB 2312, level 1. */
function vocabulary(seed: number): readonly string[] {
  const random = chance(seed);
  const characters = new TextDecoder('gb18030')
    .decode(Uint8Array.from(levelOne()))
    .replace(/[^\u4e00-\u9fff]/g, '');
  return Array.from({ length: WORDS }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
      characters.charAt(Math.floor(random() ** 2 * characters.length)),
    ).join(''),
  );
}

function levelOne(): readonly number[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return bytes;
}

/** Mulberry32: small, even enough for made-up text. */
function chance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
