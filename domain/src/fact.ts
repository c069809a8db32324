import type { Instant } from '@qichuang/base';
import type { Clause } from './clause.ts';
import type { OfficeId } from './ids.ts';
import type { ThingKind } from './things.ts';

/**
 * What the ledger keeps of one act. It names no person: the office is an id, texts enter by digest only,
 * so that the ledger can be published whole.
 */
export interface Fact {
  readonly act: string;
  readonly at: Instant;
  readonly office: OfficeId | null;
  readonly subject: { readonly kind: ThingKind; readonly id: string };
  readonly from: string | null;
  readonly to: string;
  readonly clause: Clause;
  /** SHA-256, hex, of the canonical bytes of the state after the act; of `issue-certificate`, of what the certificate states. */
  readonly digest: string;
}
