import { fromHex, fromUtf8, ok, type Result, refused } from '@qichuang/base';
import {
  checkConsistency,
  checkInclusion,
  type NoteKey,
  rootBy,
  SHA256_TREE,
  SM3_TREE,
  type TreeHash,
} from '@qichuang/engine-ledger';
import { type HeadKeys, type JudgedHead, judgeHead } from './head.ts';
import { COUNT, listOf, recordOf, type ShapeFault, textLike, textUpTo, within } from './members.ts';
import { doesNotHold, type Fault, fault, unreadable, type Verdict } from './verdict.ts';

// A path in a tree of 2^53 leaves has 53 hashes, a consistency proof one more.
const PROOF = listOf(textLike<string>(/^[0-9a-f]{64}$/), 54);
const NOTE = textUpTo(1_000_000);
const TREES: readonly TreeHash[] = [SHA256_TREE, SM3_TREE];
const HASH = textLike<TreeHash['name']>(/^(?:sha256|sm3)$/);

const INCLUSION = recordOf({
  format: textUpTo(100),
  hash: HASH,
  leaf: textLike<string>(/^(?:[0-9a-f]{2}){0,65535}$/),
  index: COUNT,
  size: COUNT,
  proof: PROOF,
  checkpoint: NOTE,
});

const CONSISTENCY = recordOf({
  format: textUpTo(100),
  hash: HASH,
  from: COUNT,
  size: COUNT,
  proof: PROOF,
  earlier: NOTE,
  checkpoint: NOTE,
});

/** A leaf that stands in the tree of a head, as far as the head can be believed. */
export interface ProvenLeaf {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly head: JudgedHead;
}

/** Why there is none: what the document cannot be read by, or what in it does not hold. */
export interface NotProven {
  readonly readable: boolean;
  readonly fault: Fault;
}

/**
 * Whether the leaf of a document `ledger-inclusion-v1` is in the tree of its head.
 *
 * @param field - where the document stands in another one, `''` if by itself.
 */
export function proveLeaf(document: unknown, field: string, keys: HeadKeys): Result<ProvenLeaf, NotProven> {
  const read = INCLUSION(document, field);
  if (!read.ok) return refused({ readable: false, fault: shaped(read.refusal) });
  const { index, size, checkpoint: note } = read.value;
  if (read.value.format !== 'ledger-inclusion-v1')
    return refused({ readable: false, fault: fault(within(field, 'format'), 'unknown-format') });
  const head = judgeHead(note, within(field, 'checkpoint'), keys);
  if (!head.ok) return refused({ readable: true, fault: head.refusal });
  const root = rootOf(read.value.hash, head.value, size);
  if (!root.ok) return refused({ readable: true, fault: at(field, root.refusal) });
  const leaf = bytesOf(read.value.leaf);
  const { tree, bytes } = root.value;
  const proof = read.value.proof.map(bytesOf);
  const verdict = checkInclusion(tree, { leafHash: tree.leaf(leaf), index, size, root: bytes, proof });
  if (!verdict.holds)
    return refused({ readable: true, fault: at(field, fault(verdict.field, verdict.reason)) });
  return ok({ leaf, index, head: head.value });
}

export function examineInclusion(document: unknown, known: readonly NoteKey[]): Verdict {
  const proven = proveLeaf(document, '', { known, own: [] });
  if (!proven.ok) return said('inclusion', proven.refusal);
  const { leaf, index, head } = proven.value;
  return {
    verdict: head.confirmed ? 'holds' : 'unconfirmed',
    kind: 'inclusion',
    content: { kind: 'inclusion', leaf: textOf(leaf), index, head: head.shown },
    checked: ['leaf-in-tree', ...head.checked],
    open: [...head.open, 'leaf-meaning'],
  };
}

export function examineConsistency(document: unknown, known: readonly NoteKey[]): Verdict {
  const read = CONSISTENCY(document, '');
  if (!read.ok) return unreadable('consistency', shaped(read.refusal));
  const { from, size, hash } = read.value;
  const keys = { known, own: [] };
  const earlier = judgeHead(read.value.earlier, 'earlier', keys);
  if (!earlier.ok) return doesNotHold('consistency', [earlier.refusal]);
  const later = judgeHead(read.value.checkpoint, 'checkpoint', keys);
  if (!later.ok) return doesNotHold('consistency', [later.refusal]);
  if (earlier.value.checkpoint.origin !== later.value.checkpoint.origin)
    return doesNotHold('consistency', [fault('earlier', 'other-log', later.value.checkpoint.origin)]);
  const fromRoot = rootOf(hash, earlier.value, from);
  if (!fromRoot.ok) return doesNotHold('consistency', [renamed(fromRoot.refusal, { size: 'from' })]);
  const toRoot = rootOf(hash, later.value, size);
  if (!toRoot.ok) return doesNotHold('consistency', [toRoot.refusal]);
  const verdict = checkConsistency(fromRoot.value.tree, {
    from,
    to: size,
    fromRoot: fromRoot.value.bytes,
    toRoot: toRoot.value.bytes,
    proof: read.value.proof.map(bytesOf),
  });
  if (!verdict.holds) {
    const names = { to: 'size', fromRoot: 'proof', toRoot: 'proof' };
    return doesNotHold('consistency', [renamed(fault(verdict.field, verdict.reason), names)]);
  }
  const { shown } = later.value;
  // Nothing is said of both heads that does not hold for the one less signed.
  const { checked, open } =
    earlier.value.checked.length < later.value.checked.length ? earlier.value : later.value;
  return {
    verdict: earlier.value.confirmed && later.value.confirmed ? 'holds' : 'unconfirmed',
    kind: 'consistency',
    content: { kind: 'consistency', from, head: shown },
    checked: ['head-goes-on', ...checked],
    open,
  };
}

export function examineHead(note: string, known: readonly NoteKey[]): Verdict {
  const head = judgeHead(note, '', { known, own: [] });
  if (!head.ok) {
    // Before a signature is looked at, a text that is no note is simply another kind of file.
    return head.refusal.fault === 'malformed'
      ? unreadable('head', head.refusal)
      : doesNotHold('head', [head.refusal]);
  }
  const { confirmed, shown, checked, open } = head.value;
  return {
    verdict: confirmed ? 'holds' : 'unconfirmed',
    kind: 'head',
    content: { kind: 'head', head: shown },
    checked,
    open,
  };
}

/** A document without a proof is unreadable; one whose proof fails does not hold. */
export function said(kind: 'inclusion' | 'certificate', { readable, fault: found }: NotProven): Verdict {
  return readable ? doesNotHold(kind, [found]) : unreadable(kind, found);
}

function rootOf(
  hash: TreeHash['name'],
  { checkpoint }: JudgedHead,
  size: number,
): Result<{ readonly tree: TreeHash; readonly bytes: Uint8Array }, Fault> {
  const tree = TREES.find(({ name }) => name === hash);
  const bytes = rootBy(hash, checkpoint);
  if (tree === undefined || bytes === null) return refused(fault('hash', 'no-such-root'));
  if (checkpoint.size !== size)
    return refused(fault('size', 'differs-from-checkpoint', String(checkpoint.size)));
  return ok({ tree, bytes });
}

export function shaped({ field, fault: name }: ShapeFault): Fault {
  return fault(field, name);
}

function at(field: string, found: Fault): Fault {
  return { ...found, field: within(field, found.field) };
}

function renamed(found: Fault, names: Readonly<Record<string, string>>): Fault {
  return { ...found, field: names[found.field] ?? found.field };
}

/** Its shape has been checked. */
function bytesOf(hex: string): Uint8Array {
  const bytes = fromHex(hex);
  if (bytes === undefined) throw new Error('hexadecimal digits that are none');
  return bytes;
}

function textOf(leaf: Uint8Array): string {
  try {
    return fromUtf8(leaf);
  } catch {
    return '';
  }
}
