import { int, real } from './cells.ts';

export interface BestOf {
  /** Forgets what it met; `most` are kept from now on. */
  readonly begin: (most: number) => void;
  readonly meet: (pair: number, value: number) => void;
  readonly count: () => number;
  /** The best first. */
  readonly pair: (place: number) => number;
}

/** Keeps the best few of what it meets, by insertion: few against many. Of equals the first met stays. */
export function bestOf(): BestOf {
  let pairs = new Int32Array(0);
  let values = new Float64Array(0);
  let most = 0;
  let count = 0;
  return {
    begin(atMost: number): void {
      most = atMost;
      count = 0;
      if (most > pairs.length) {
        pairs = new Int32Array(most);
        values = new Float64Array(most);
      }
    },
    meet(pair: number, value: number): void {
      if (count === most) {
        if (most === 0 || value <= real(values, count - 1)) return;
        count -= 1;
      }
      let place = count;
      while (place > 0 && real(values, place - 1) < value) {
        values[place] = real(values, place - 1);
        pairs[place] = int(pairs, place - 1);
        place -= 1;
      }
      values[place] = value;
      pairs[place] = pair;
      count += 1;
    },
    count: (): number => count,
    pair: (place: number): number => int(pairs, place),
  };
}
