import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEDGER } from './ledger.ts';
import { WrongInput } from './operation.ts';

interface Vectors {
  readonly leaves: readonly string[];
  readonly roots: readonly { comment: string; hash: string; size: number; root: string }[];
  readonly inclusion: readonly { comment: string; index: number; size: number; proof: readonly string[] }[];
  readonly consistency: readonly { comment: string; from: number; to: number; proof: readonly string[] }[];
}

// The published trees, read as a program in another language would.
const VECTORS = new URL('../../engines/ledger/src/vectors/merkle-tree.json', import.meta.url);
const vectors = JSON.parse(readFileSync(VECTORS, 'utf8')) as Vectors;
const { leaves } = vectors;
const rootAt = (size: number, hash = 'sha256') =>
  vectors.roots.find((row) => row.hash === hash && row.size === size)?.root ?? '';

describe('npm run engine -- ledger root', () => {
  test.each(vectors.roots)('$comment', ({ hash, size, root }) => {
    expect(call('root', { hash, leaves: leaves.slice(0, size) })).toEqual({ size, root });
  });

  test('capital digits are read as small ones', () => {
    expect(call('root', { hash: 'sha256', leaves: ['6A'] })).toEqual(
      call('root', { hash: 'sha256', leaves: ['6a'] }),
    );
  });
});

describe('npm run engine -- ledger prove, verify (RFC 9162)', () => {
  test.each(vectors.inclusion)('inclusion of $comment', ({ index, size, proof }) => {
    const hash = 'sha256';
    expect(call('prove', { hash, leaves, inclusion: { index, size } })).toEqual({ proof });
    const inclusion = { leaf: leaves[index], index, size, root: rootAt(size), proof };
    expect(call('verify', { hash, inclusion })).toEqual({ holds: true });
    expect(call('verify', { hash: 'sm3', inclusion })).toMatchObject({ holds: false });
    const other = { ...inclusion, root: rootAt((size % 8) + 1) };
    expect(call('verify', { hash, inclusion: other })).toEqual({
      holds: false,
      reason: 'proof: the hashes do not lead to this root',
    });
  });

  test.each(vectors.consistency)('consistency $comment', ({ from, to, proof }) => {
    const hash = 'sha256';
    expect(call('prove', { hash, leaves, consistency: { from, to } })).toEqual({ proof });
    const consistency = { from, to, fromRoot: rootAt(from), toRoot: rootAt(to), proof };
    expect(call('verify', { hash, consistency })).toEqual({ holds: true });
    const other = { ...consistency, toRoot: rootAt(4) };
    expect(call('verify', { hash, consistency: other })).toMatchObject({ holds: false });
  });

  test('SM3 proofs hold', () => {
    const { proof } = call('prove', { hash: 'sm3', leaves, inclusion: { index: 4, size: 7 } }) as {
      proof: string[];
    };
    const inclusion = { leaf: leaves[4], index: 4, size: 7, root: rootAt(7, 'sm3'), proof };
    expect(call('verify', { hash: 'sm3', inclusion })).toEqual({ holds: true });
  });

  test.each([
    { change: { index: 8 }, reason: 'index: is out of range' },
    { change: { root: '00' }, reason: 'root: is not a hash of 32 bytes' },
    { change: { proof: [''] }, reason: 'proof: is not a hash of 32 bytes' },
    { change: { proof: [] }, reason: 'proof: has too few hashes for these sizes' },
    {
      change: { proof: new Array(9).fill('00'.repeat(32)) },
      reason: 'proof: has too many hashes for these sizes',
    },
  ])('a wrong proof does not hold: $reason', ({ change, reason }) => {
    const inclusion = { leaf: leaves[1], index: 1, size: 8, root: rootAt(8), proof: [], ...change };
    expect(call('verify', { hash: 'sha256', inclusion })).toEqual({ holds: false, reason });
  });
});

describe('wrong input is answered with its field', () => {
  const inclusion = { index: 0, size: 1 };
  test.each([
    { word: 'root', document: [], line: /^the document: / },
    { word: 'root', document: { hash: 'md5', leaves: [] }, line: /^hash: / },
    { word: 'root', document: { hash: 'sha256' }, line: /^leaves: is missing/ },
    { word: 'root', document: { hash: 'sha256', leaves: ['00', '0'] }, line: /^leaves\[1\]: is not bytes/ },
    {
      word: 'root',
      document: { hash: 'sha256', leaves: [], more: 1 },
      line: /^more: there is no such field/,
    },
    { word: 'prove', document: { hash: 'sha256', leaves: ['00'] }, line: /^inclusion, consistency: one/ },
    {
      word: 'prove',
      document: { hash: 'sha256', leaves: ['00'], inclusion, consistency: { from: 0, to: 1 } },
      line: /^inclusion, /,
    },
    {
      word: 'prove',
      document: { hash: 'sha256', leaves: [], inclusion },
      line: /^inclusion\.size: 1 is more/,
    },
    {
      word: 'prove',
      document: { hash: 'sha256', leaves: ['00'], inclusion: { index: 1, size: 1 } },
      line: /^inclusion\.index: /,
    },
    {
      word: 'prove',
      document: { hash: 'sha256', leaves: ['00'], inclusion: { index: -1, size: 1 } },
      line: /^inclusion\.index: /,
    },
    {
      word: 'prove',
      document: { hash: 'sha256', leaves: ['00'], consistency: { from: 1, to: 0 } },
      line: /^consistency\.from: /,
    },
    {
      word: 'prove',
      document: { hash: 'sha256', leaves: ['00'], consistency: { from: 1, to: 2 } },
      line: /^consistency\.to: /,
    },
    { word: 'verify', document: { hash: 'sha256', inclusion }, line: /^inclusion\.leaf: is missing/ },
    {
      word: 'verify',
      document: { hash: 'sha256', inclusion: { ...inclusion, size: 2 ** 53 } },
      line: /^inclusion\./,
    },
    { word: 'verify', document: { hash: 'sha256' }, line: /^inclusion, consistency: one/ },
  ])('$word $document', ({ word, document, line }) => {
    expect(() => call(word, document)).toThrow(WrongInput);
    expect(() => call(word, document)).toThrow(line);
  });
});

function call(word: string, document: unknown): unknown {
  return LEDGER[word]?.run(document);
}
