import { sha256, utf8 } from '@qichuang/base';

/** Chance from a seed: the same seed gives the same world on every machine. */
export interface Chance {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<Thing>(things: readonly Thing[]): Thing;
  /** Different things of a list, in the list's order. */
  some<Thing>(things: readonly Thing[], count: number): readonly Thing[];
  shuffled<Thing>(things: readonly Thing[]): readonly Thing[];
  /** True in `percent` of a hundred cases. */
  inPercent(percent: number): boolean;
  /** Chance of its own for one part of the world: what one part takes does not shift another's. */
  of(part: string): Chance;
}

const WORD = 2 ** 32;

/** Opens the stream SHA-256(seed ‖ counter), read four bytes at a time. For made-up worlds only; draws have their own engine. */
export function openChance(seed: string): Chance {
  let block: Uint8Array = new Uint8Array();
  let counter = 0;
  let at = 0;

  function word(): number {
    if (at + 4 > block.length) {
      block = sha256(utf8(`${seed}\n${counter}`));
      counter += 1;
      at = 0;
    }
    const view = new DataView(block.buffer, block.byteOffset + at, 4);
    at += 4;
    return view.getUint32(0);
  }

  const chance: Chance = {
    below: (limit) => {
      if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`nothing lies below ${limit}`);
      return Math.floor((word() / WORD) * limit);
    },
    between: (least, most) => least + chance.below(most - least + 1),
    pick: (things) => {
      const found = things[chance.below(things.length)];
      if (found === undefined) throw new RangeError('nothing to pick from');
      return found;
    },
    some: (things, count) => {
      const places = new Set(chance.shuffled(things.map((_, place) => place)).slice(0, count));
      return things.filter((_, place) => places.has(place));
    },
    shuffled: (things) => {
      const keyed = things.map((thing, place) => ({ thing, place, key: word() }));
      return keyed
        .toSorted((one, other) => one.key - other.key || one.place - other.place)
        .map(({ thing }) => thing);
    },
    inPercent: (percent) => chance.below(100) < percent,
    of: (part) => openChance(`${seed}/${part}`),
  };
  return chance;
}
