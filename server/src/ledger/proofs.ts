import type { Instant } from '@qichuang/base';
import {
  type Checkpoint,
  type ConsistencyProof,
  consistencyProof,
  consistencyTiles,
  type HashName,
  type InclusionProof,
  inclusionProof,
  inclusionTiles,
  parseCheckpoint,
  proveConsistency,
  proveInclusion,
} from '@qichuang/engine-ledger';
import type { Cosignature, LedgerEntry, Checkpoint as Published, Store } from '@qichuang/store';
import { entryOf } from './entry.ts';
import { TREES } from './hashing.ts';
import { isPublicAct, PUBLIC_ACTS } from './public-acts.ts';
import { treeReader } from './read-tree.ts';

type Shelf = Pick<Store, 'ledger'>;

/** A public head, with what the tree had then and who signed it. */
export interface Head extends Checkpoint {
  readonly at: Instant;
  /** The signed note, witnesses' lines under it. */
  readonly note: string;
  readonly cosignatures: readonly Cosignature[];
}

export async function headsOf(store: Shelf, published: readonly Published[]): Promise<readonly Head[]> {
  const cosigned = await store.ledger.published.cosignatures(published.map(({ size }) => size));
  return published.map(({ size, note, at }) => {
    const cosignatures = cosigned.filter((one) => one.size === size);
    // The text of a note ends at its last empty line.
    const checkpoint = parseCheckpoint(note.slice(0, note.lastIndexOf('\n\n') + 1));
    if (checkpoint === undefined) throw new Error(`the published head of ${size} leaves is none`);
    return {
      ...checkpoint,
      at,
      note: note + cosignatures.map(({ line }) => `${line}\n`).join(''),
      cosignatures,
    };
  });
}

export async function latestHead(store: Shelf): Promise<Head | undefined> {
  const latest = await store.ledger.published.latest();
  return latest === undefined ? undefined : (await headsOf(store, [latest]))[0];
}

/** The head the public could see at a moment. */
export async function headInForceAt(store: Shelf, moment: Instant): Promise<Head | undefined> {
  const found = await store.ledger.published.inForceAt(moment);
  return found === undefined ? undefined : (await headsOf(store, [found]))[0];
}

/** Which fact is asked for: by what it says of its subject, or by the digest somebody can reckon from what they hold. */
export type Wanted = { readonly digest: string } | { readonly subject: string; readonly act: string };

/**
 * The proof that a public fact is in the tree of the latest public head.
 *
 * @returns `undefined` if there is none, it is not public, or no public head covers it yet: all three look alike.
 */
export async function proofOfInclusion(
  store: Shelf,
  wanted: Wanted,
  hash: HashName,
): Promise<InclusionProof | undefined> {
  const [entry, head] = await Promise.all([publicEntry(store, wanted), latestHead(store)]);
  if (entry === undefined || head === undefined || entry.index >= head.size) return undefined;
  return inclusionIn(store, entry, head, hash);
}

async function publicEntry({ ledger }: Shelf, wanted: Wanted): Promise<LedgerEntry | undefined> {
  if ('digest' in wanted) return ledger.entries.byDigest(wanted.digest, PUBLIC_ACTS);
  return isPublicAct(wanted.act) ? ledger.entries.bySubject(wanted.subject, wanted.act) : undefined;
}

async function inclusionIn(
  store: Shelf,
  { index, leaf, salt }: LedgerEntry,
  { size, note }: Head,
  hash: HashName,
): Promise<InclusionProof> {
  const read = await treeReader(store, size, inclusionTiles(index, size));
  const proof = proveInclusion(TREES[hash], index, size, read(hash));
  return inclusionProof(entryOf(leaf, salt), proof, { hash, index, size, checkpoint: note });
}

/** The proof that one public head goes on from another. @returns `undefined` where one of the sizes was never published. */
export async function proofOfConsistency(
  store: Shelf,
  from: number,
  to: number,
  hash: HashName,
): Promise<ConsistencyProof | undefined> {
  const { published } = store.ledger;
  const found = await Promise.all([published.ofSize(from), published.ofSize(to)]);
  const [earlier, later] = await headsOf(
    store,
    found.flatMap((one) => one ?? []),
  );
  if (earlier?.size !== from || later === undefined || later.size !== to) return undefined;
  const read = await treeReader(store, to, consistencyTiles(from, to));
  const proof = proveConsistency(TREES[hash], from, to, read(hash));
  return consistencyProof(proof, { hash, from, size: to, earlier: earlier.note, checkpoint: later.note });
}
