import { type Id, mintId, sha256, utf8 } from '@qichuang/base';
import type { Act } from '../ports.ts';

/** Gives the ids of one act, each from the act's own chance, so that the same act gives the same ids. */
export function mint<Kind extends string>(
  act: Pick<Act<unknown>, 'seed'>,
  prefix: Kind,
  nth: number,
): Id<Kind> {
  const label = utf8(`${prefix}:${nth}:`);
  const bytes = new Uint8Array(label.length + act.seed.length);
  bytes.set(label);
  bytes.set(act.seed, label.length);
  return mintId(prefix, sha256(bytes));
}
