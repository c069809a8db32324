import { fromHex, toHex } from '@qichuang/base';
import {
  checkConsistency,
  checkInclusion,
  type Fault,
  type NodeReader,
  openAppender,
  proveConsistency,
  proveInclusion,
  SHA256_TREE,
  SM3_TREE,
  type Verdict,
} from '@qichuang/engine-ledger';
import { z } from 'zod';
import { type Operations, operation, WrongInput } from './operation.ts';

const TREES = { sha256: SHA256_TREE, sm3: SM3_TREE };
const HASH = z.enum(['sha256', 'sm3']);
const COUNT = z.int().min(0);
const BYTES = z.string().transform((text, context) => {
  const bytes = fromHex(text.toLowerCase());
  if (bytes !== undefined) return bytes;
  context.addIssue('is not bytes in hexadecimal digits, two a byte');
  return z.NEVER;
});

const ROOT = z.strictObject({ hash: HASH, leaves: z.array(BYTES) });
const PROVE = z.strictObject({
  hash: HASH,
  leaves: z.array(BYTES),
  inclusion: z.strictObject({ index: COUNT, size: COUNT }).optional(),
  consistency: z.strictObject({ from: COUNT, to: COUNT }).optional(),
});
const VERIFY = z.strictObject({
  hash: HASH,
  inclusion: z
    .strictObject({ leaf: BYTES, index: COUNT, size: COUNT, root: BYTES, proof: z.array(BYTES) })
    .optional(),
  consistency: z
    .strictObject({ from: COUNT, to: COUNT, fromRoot: BYTES, toRoot: BYTES, proof: z.array(BYTES) })
    .optional(),
});

export const LEDGER: Operations = {
  root: operation(ROOT, ({ hash, leaves }) => ({
    size: leaves.length,
    root: toHex(grown(hash, leaves).root),
  })),
  prove: operation(PROVE, (asked) => ({ proof: proved(asked).map(toHex) })),
  verify: operation(VERIFY, (asked) => told(verified(asked))),
};

function proved(asked: z.output<typeof PROVE>): Uint8Array[] {
  const { hash, leaves } = asked;
  const question = oneQuestion(asked);
  const { read } = grown(hash, leaves);
  if (question.inclusion !== undefined) {
    const { index, size } = question.inclusion;
    atMost('inclusion.size', size, leaves.length, 'leaves');
    if (index >= size) throw new WrongInput(`inclusion.index: there is no leaf ${index} among ${size}`);
    return proveInclusion(TREES[hash], index, size, read);
  }
  const { from, to } = question.consistency;
  atMost('consistency.to', to, leaves.length, 'leaves');
  atMost('consistency.from', from, to, 'leaves in the later tree');
  return proveConsistency(TREES[hash], from, to, read);
}

function verified(asked: z.output<typeof VERIFY>): Verdict {
  const tree = TREES[asked.hash];
  const question = oneQuestion(asked);
  if (question.inclusion === undefined) return checkConsistency(tree, question.consistency);
  const { leaf, ...rest } = question.inclusion;
  return checkInclusion(tree, { ...rest, leafHash: tree.leaf(leaf) });
}

function told(verdict: Verdict) {
  return verdict.holds ? verdict : { holds: false, reason: `${verdict.field}: ${WORDS[verdict.reason]}` };
}

// Which of them a tree's proof can have; the others belong to signed heads.
const WORDS: Readonly<Partial<Record<Fault, string>>> = {
  malformed: 'is not a hash of 32 bytes',
  'out-of-range': 'is out of range',
  'too-short': 'has too few hashes for these sizes',
  'too-long': 'has too many hashes for these sizes',
  'does-not-lead-to-root': 'the hashes do not lead to this root',
};

type OneOf<Inclusion, Consistency> =
  | { readonly inclusion: Inclusion; readonly consistency?: undefined }
  | { readonly inclusion?: undefined; readonly consistency: Consistency };

function oneQuestion<Inclusion, Consistency>(asked: {
  readonly inclusion?: Inclusion | undefined;
  readonly consistency?: Consistency | undefined;
}): OneOf<Inclusion, Consistency> {
  const { inclusion, consistency } = asked;
  if (inclusion !== undefined && consistency === undefined) return { inclusion };
  if (inclusion === undefined && consistency !== undefined) return { consistency };
  throw new WrongInput('inclusion, consistency: one of the two must be given');
}

function atMost(field: string, value: number, most: number, what: string): void {
  if (value > most) throw new WrongInput(`${field}: ${value} is more than the ${most} ${what}`);
}

function grown(hash: z.output<typeof HASH>, leaves: readonly Uint8Array[]) {
  const nodes: Uint8Array[][] = [];
  const appender = openAppender(TREES[hash], undefined, (level, _index, node) => {
    nodes[level] ??= [];
    nodes[level].push(node);
  });
  for (const leaf of leaves) appender.append(leaf);
  const read: NodeReader = (level, index) => {
    const node = nodes[level]?.[index];
    if (node === undefined) throw new Error(`node ${level}/${index} is not complete`);
    return node;
  };
  return { root: appender.root(), read };
}
