import { ok, type Result, refused } from '@qichuang/base';
import { checkConsistency } from './check.ts';
import { type CheckpointRefusal, type LogTrust, openCheckpoint } from './checkpoint.ts';
import { cosignature, type NoteSigner } from './note.ts';
import { SHA256_TREE } from './tree-hash.ts';
import type { FailedVerdict } from './verdict.ts';

/** The latest head a witness has cosigned of a log. */
export interface SeenHead {
  readonly size: number;
  readonly root: Uint8Array;
}

export type WitnessRefusal =
  | CheckpointRefusal
  | { readonly kind: 'inconsistent'; readonly verdict: FailedVerdict };

export interface Witnessed {
  /** The signature line for the log to put under its checkpoint with `addSignature`. */
  readonly line: string;
  /** To be kept, safely on disk, before the line is given away: a witness signs only what goes on from it. */
  readonly seen: SeenHead;
}

/**
 * What a second office does with a new head: signs it only if the log went on from what it saw last.
 *
 * @param note - the log's signed checkpoint.
 * @param trust - the log's origin and keys; witnesses and quorum are not asked for.
 * @param seen - the head cosigned last, `null` for none.
 * @param proof - of consistency between the two, in the SHA-256 tree.
 * @param at - whole seconds since 1970.
 * @returns the cosignature and the head to remember, or why there is none. A smaller or another tree of the same size is refused.
 * @throws RangeError if the signer is no witness's or the time no such number.
 * @source C2SP tlog-witness; C2SP tlog-cosignature
 */
export function witnessCheckpoint(
  {
    note,
    trust,
    seen,
    proof,
  }: {
    readonly note: string;
    readonly trust: Pick<LogTrust, 'origin' | 'logKeys'>;
    readonly seen: SeenHead | null;
    readonly proof: readonly Uint8Array[];
  },
  signer: NoteSigner,
  at: number,
): Result<Witnessed, WitnessRefusal> {
  const opened = openCheckpoint(note, { ...trust, witnesses: [], quorum: 0 });
  if (!opened.ok) return opened;
  const { checkpoint, text } = opened.value;
  const { size, root } = checkpoint;
  const { size: from, root: fromRoot } = seen ?? { size: 0, root: SHA256_TREE.empty };
  const verdict = checkConsistency(SHA256_TREE, { from, to: size, fromRoot, toRoot: root, proof });
  if (!verdict.holds) return refused({ kind: 'inconsistent', verdict });
  return ok({ line: cosignature(text, signer, at), seen: { size, root } });
}
