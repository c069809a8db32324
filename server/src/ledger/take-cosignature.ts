import { epochMs, ok, type Result, refused } from '@qichuang/base';
import { type Refusal, refusal } from '@qichuang/domain';
import { addSignature, openNote } from '@qichuang/engine-ledger';
import type { House } from '../house.ts';

// A witness whose clock runs ahead of ours by more has no clock worth noting.
const AHEAD_SECONDS = 300;

export interface TakenCosignature {
  readonly size: number;
  readonly witness: string;
  /** True if this witness had signed this head before; its first signature stands. */
  readonly known: boolean;
}

/** Takes a witness's signature under a published head: one of a configured office, and one that holds. */
export async function takeCosignature(
  { store, ledger, clock }: House,
  size: number,
  line: string,
): Promise<Result<TakenCosignature, Refusal>> {
  const head = await store.ledger.published.ofSize(size);
  if (head === undefined) return refused(refusal('not-found'));
  const note = addSignature(head.note, `${line}\n`);
  if (note === undefined) return refused(faulty('format'));
  const opened = openNote(note, ledger.witnesses);
  const [signature] = opened.ok ? opened.value.signatures : [];
  if (signature === undefined || signature.at === null) return refused(faulty('not-a-cosignature'));
  if (signature.at > epochMs(clock.real()) / 1000 + AHEAD_SECONDS)
    return refused(faulty('not-a-cosignature'));
  const { name, id } = signature.key;
  const added = await store.ledger.published.addCosignature({
    size,
    witness: `${name}+${id}`,
    line,
    at: clock.now(),
  });
  return ok({ size, witness: name, known: !added });
}

function faulty(fault: string): Refusal {
  return { ...refusal('malformed'), fields: [{ field: 'line', fault, zh: '', en: '' }] };
}
