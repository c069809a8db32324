import { canonicalJson, toHex } from '@qichuang/base';
import type { HashName } from './tree-hash.ts';

/** That an entry is in the log: what a certificate carries. Hashes and the leaf in lower-case hexadecimal digits. */
export interface InclusionProof {
  readonly format: 'ledger-inclusion-v1';
  readonly hash: HashName;
  /** The entry's bytes; its hash is reckoned by whoever checks. */
  readonly leaf: string;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly string[];
  /** The signed note of the tree of that size. */
  readonly checkpoint: string;
}

/** That a later head goes on from an earlier one. */
export interface ConsistencyProof {
  readonly format: 'ledger-consistency-v1';
  readonly hash: HashName;
  readonly from: number;
  readonly size: number;
  readonly proof: readonly string[];
  /** The signed note of the tree of `from` leaves. */
  readonly earlier: string;
  /** The signed note of the tree of `size` leaves. */
  readonly checkpoint: string;
}

export type LedgerProof = InclusionProof | ConsistencyProof;

export const INCLUSION_FORMAT = 'ledger-inclusion-v1';
export const CONSISTENCY_FORMAT = 'ledger-consistency-v1';

/**
 * An inclusion proof as a document.
 *
 * @param entry - the leaf's bytes.
 * @param proof - from `proveInclusion`, for the checkpoint's size.
 * @returns the document; `formatLedgerProof` writes it.
 * @source the project's own; the contents are those of C2SP tlog-proof
 */
export function inclusionProof(
  entry: Uint8Array,
  proof: readonly Uint8Array[],
  rest: Pick<InclusionProof, 'hash' | 'index' | 'size' | 'checkpoint'>,
): InclusionProof {
  return { ...rest, format: INCLUSION_FORMAT, leaf: toHex(entry), proof: proof.map(toHex) };
}

/**
 * A consistency proof as a document.
 *
 * @param proof - from `proveConsistency`, for the two checkpoints' sizes.
 * @returns the document; `formatLedgerProof` writes it.
 * @source the project's own
 */
export function consistencyProof(
  proof: readonly Uint8Array[],
  rest: Pick<ConsistencyProof, 'hash' | 'from' | 'size' | 'earlier' | 'checkpoint'>,
): ConsistencyProof {
  return { ...rest, format: CONSISTENCY_FORMAT, proof: proof.map(toHex) };
}

/**
 * The one text of a proof.
 *
 * @returns canonical JSON.
 * @source RFC 8785
 */
export function formatLedgerProof(proof: LedgerProof): string {
  return canonicalJson(proof);
}
