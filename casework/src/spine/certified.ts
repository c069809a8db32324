import { sha256Hex } from '@qichuang/base';
import type { Clause, Fact, ThingKind, Things } from '@qichuang/domain';
import type { Act, FrozenBytes } from '../ports.ts';

/** Bytes that are kept for good, and the fact by which the ledger carries their digest. */
export interface Certified {
  readonly fact: Fact;
  readonly frozen: FrozenBytes;
}

/** Certifies bytes about a thing, whose state stays what it is: no move, but a fact of their digest. */
export function certified<Kind extends ThingKind>(
  act: Pick<Act<unknown>, 'actor' | 'at'>,
  { act: name, clause }: { readonly act: string; readonly clause: Clause },
  kind: Kind,
  thing: Pick<Things[Kind], 'id' | 'state'>,
  bytes: Uint8Array,
): Certified {
  const digest = sha256Hex(bytes);
  return {
    frozen: { hash: digest, bytes },
    fact: {
      act: name,
      at: act.at,
      office: act.actor.office?.id ?? null,
      subject: { kind, id: thing.id },
      from: thing.state,
      to: thing.state,
      clause,
      digest,
    },
  };
}
