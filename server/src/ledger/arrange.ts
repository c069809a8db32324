import { isPublicAct } from './public-acts.ts';

/** Public heads end where a full tile ends: their sizes tell the acts to 256 at best. */
export const BLOCK = 256;

export interface Arrived {
  readonly seq: number;
  readonly act: string;
}

/**
 * The leaves to come: facts in their order, and blanks (`null`) that keep places from telling what went on in between.
 * A public fact after others begins a block of its own, so that its place does not count them; where a head is to be
 * published, the last block is filled up, and grows by one even if nothing happened, so that a quiet day looks like any
 * other.
 *
 * @param size - leaves there are.
 * @param openPrivate - the last block holds facts nobody may count.
 * @param published - size of the public head, where a new one is to be made now; `null` where none is.
 */
export function arrange<One extends Arrived>(
  size: number,
  openPrivate: boolean,
  arrived: readonly One[],
  published: number | null,
): readonly (One | null)[] {
  const leaves: (One | null)[] = [];
  let counts = openPrivate;
  const fill = () => {
    while ((size + leaves.length) % BLOCK !== 0) leaves.push(null);
  };
  for (const one of arrived) {
    const known = isPublicAct(one.act);
    if (known && counts) fill();
    counts = !known;
    leaves.push(one);
  }
  if (published !== null) {
    if (size + leaves.length <= published) leaves.push(null);
    fill();
  }
  return leaves;
}
