import { fromHex } from '@qichuang/base';
import { checkConsistency, checkInclusion } from './check.ts';
import {
  type Checkpoint,
  type CheckpointRefusal,
  type LogTrust,
  openCheckpoint,
  rootBy,
} from './checkpoint.ts';
import { CONSISTENCY_FORMAT, INCLUSION_FORMAT } from './ledger-proof.ts';
import { SHA256_TREE, SM3_TREE, type TreeHash } from './tree-hash.ts';
import { type FailedVerdict, type Fault, fails } from './verdict.ts';

/** What holds, in words a screen can show; or the field of the document that is at fault. */
export type LedgerVerdict =
  | {
      readonly holds: true;
      readonly checkpoint: Checkpoint;
      readonly signedBy: readonly string[];
      readonly witnessedBy: readonly { readonly name: string; readonly at: number }[];
      /** Of an inclusion proof: the entry's bytes. */
      readonly leaf: Uint8Array | null;
    }
  | FailedVerdict;

type Members = Readonly<Record<string, unknown>>;

const INCLUSION_MEMBERS = ['format', 'hash', 'leaf', 'index', 'size', 'proof', 'checkpoint'];
const CONSISTENCY_MEMBERS = ['format', 'hash', 'from', 'size', 'proof', 'earlier', 'checkpoint'];
// The path of a leaf among 2^53 has 53 hashes, a consistency proof one more.
const LONGEST_PROOF = 54;

/**
 * Checks a proof document without a network: that the log whose keys are trusted signed a head, and that the entry (or the
 * earlier head) is in it.
 *
 * @param value - anything: the parsed JSON of a file somebody handed over.
 * @param trust - whose signatures count.
 * @returns what holds, or the first field at fault: `""` where it is no such document at all, the name of an unknown or
 *   missing member, or of the one that does not agree. A leaf that was changed shows as a `proof` that does not lead to
 *   the root. Never throws.
 * @source RFC 9162 §2.1.3.2 and §2.1.4.2; C2SP tlog-checkpoint
 */
export function checkLedgerProof(value: unknown, trust: LogTrust): LedgerVerdict {
  const members = membersOf(value);
  if (members === undefined) return fails('', 'malformed');
  const { format } = members;
  if (format === INCLUSION_FORMAT) return strangerTo(INCLUSION_MEMBERS, members) ?? inclusion(members, trust);
  if (format === CONSISTENCY_FORMAT)
    return strangerTo(CONSISTENCY_MEMBERS, members) ?? consistency(members, trust);
  return fails('format', 'unknown');
}

function inclusion(members: Members, trust: LogTrust): LedgerVerdict {
  const hash = hashOf(members['hash']);
  if (hash === undefined) return fails('hash', 'unknown');
  const { leaf, index } = members;
  const entry = typeof leaf === 'string' ? fromHex(leaf) : undefined;
  if (entry === undefined) return fails('leaf', 'malformed');
  if (!isCount(index)) return fails('index', 'malformed');
  const proof = hashesOf(members['proof']);
  if (proof === undefined) return fails('proof', 'malformed');
  const head = headAt('checkpoint', 'size', members, trust, hash);
  if (!head.holds) return head;
  const { root, size } = head;
  const verdict = checkInclusion(hash, { leafHash: hash.leaf(entry), index, size, root, proof });
  return verdict.holds ? { ...head.told, leaf: entry } : verdict;
}

function consistency(members: Members, trust: LogTrust): LedgerVerdict {
  const hash = hashOf(members['hash']);
  if (hash === undefined) return fails('hash', 'unknown');
  const proof = hashesOf(members['proof']);
  if (proof === undefined) return fails('proof', 'malformed');
  const earlier = headAt('earlier', 'from', members, trust, hash);
  if (!earlier.holds) return earlier;
  const later = headAt('checkpoint', 'size', members, trust, hash);
  if (!later.holds) return later;
  const verdict = checkConsistency(hash, {
    from: earlier.size,
    to: later.size,
    fromRoot: earlier.root,
    toRoot: later.root,
    proof,
  });
  return verdict.holds
    ? { ...later.told, leaf: null }
    : { ...verdict, field: NAMED[verdict.field] ?? verdict.field };
}

// What the reckoning calls its arguments, and what the document calls them.
const NAMED: Readonly<Record<string, string>> = { to: 'size', fromRoot: 'proof', toRoot: 'proof' };

function headAt(note: string, count: string, members: Members, trust: LogTrust, hash: TreeHash) {
  const size = members[count];
  const text = members[note];
  if (!isCount(size)) return fails(count, 'malformed');
  if (typeof text !== 'string') return fails(note, 'malformed');
  const opened = openCheckpoint(text, trust);
  if (!opened.ok) return fails(note, FAULTS[opened.refusal.kind]);
  const { checkpoint, signedBy, witnessedBy } = opened.value;
  if (checkpoint.size !== size) return fails(count, 'differs-from-checkpoint');
  const root = rootBy(hash.name, checkpoint);
  if (root === null) return fails('hash', 'no-such-root');
  const told = { holds: true, checkpoint, signedBy: signedBy.map(({ name }) => name), witnessedBy } as const;
  return { holds: true, size, root, told } as const;
}

const FAULTS = {
  'malformed-note': 'malformed',
  'malformed-checkpoint': 'malformed',
  'bad-signature': 'bad-signature',
  'ambiguous-key': 'bad-signature',
  'no-known-signature': 'not-signed-by-log',
  'not-signed-by-log': 'not-signed-by-log',
  'other-log': 'other-log',
  'too-few-witnesses': 'too-few-witnesses',
} as const satisfies Record<CheckpointRefusal['kind'], Fault>;

/** A copy of an object's own members and its short lists, each read once; `undefined` for anything else. */
function membersOf(value: unknown): Members | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  try {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copyOf(member)]));
  } catch {
    // Getters and proxies may throw whatever they like; JSON has neither.
    return undefined;
  }
}

function copyOf(member: unknown): unknown {
  return Array.isArray(member) && member.length <= LONGEST_PROOF ? Array.from(member) : member;
}

function strangerTo(expected: readonly string[], members: Members): FailedVerdict | undefined {
  const stranger = Object.keys(members).find((name) => !expected.includes(name));
  if (stranger !== undefined) return fails(stranger, 'unknown');
  const missing = expected.find((name) => !Object.hasOwn(members, name));
  return missing === undefined ? undefined : fails(missing, 'malformed');
}

function hashOf(name: unknown): TreeHash | undefined {
  return [SHA256_TREE, SM3_TREE].find((hash) => hash.name === name);
}

function hashesOf(value: unknown): Uint8Array[] | undefined {
  if (!Array.isArray(value) || value.length > LONGEST_PROOF) return undefined;
  const hashes = value.map((text: unknown) =>
    typeof text === 'string' && text.length === 64 ? fromHex(text) : undefined,
  );
  return hashes.every((hash) => hash !== undefined) ? hashes : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
