import { toHex } from '@qichuang/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry } from './fixtures/grown-tree.ts';
import {
  AT,
  consistencyMembers,
  inclusionMembers,
  LOG,
  ORIGIN,
  signedHead,
  TRUST,
  WITNESS,
} from './fixtures/made-up-log.ts';
import {
  checkLedgerProof,
  consistencyProof,
  formatCheckpoint,
  formatLedgerProof,
  inclusionProof,
  SHA256_TREE,
  signNote,
} from './index.ts';

const INCLUDED = inclusionProof(...inclusionMembers(5, 11));
const CONSISTENT = consistencyProof(...consistencyMembers(5, 11));

describe('a proof document holds', () => {
  test.each([
    { what: 'for an entry, by SHA-256', proof: INCLUDED },
    { what: 'for an entry, by SM3', proof: inclusionProof(...inclusionMembers(5, 11, 'sm3')) },
    { what: 'for the only entry', proof: inclusionProof(...inclusionMembers(0, 1)) },
  ])('$what', ({ proof }) => {
    const verdict = checkLedgerProof(JSON.parse(formatLedgerProof(proof)), TRUST);
    expect(verdict).toMatchObject({
      holds: true,
      checkpoint: { origin: ORIGIN, size: proof.size },
      signedBy: [ORIGIN],
      witnessedBy: [{ name: WITNESS.key.name, at: AT }],
    });
    expect(verdict.holds && verdict.leaf).toEqual(entry(proof.index));
  });

  test.each([
    { what: 'for a later head, by SHA-256', proof: CONSISTENT },
    { what: 'for a later head, by SM3', proof: consistencyProof(...consistencyMembers(5, 11, 'sm3')) },
    { what: 'for a head after the empty one', proof: consistencyProof(...consistencyMembers(0, 11)) },
    { what: 'for the same head', proof: consistencyProof(...consistencyMembers(11, 11)) },
  ])('$what', ({ proof }) => {
    expect(checkLedgerProof(JSON.parse(formatLedgerProof(proof)), TRUST)).toMatchObject({
      holds: true,
      leaf: null,
    });
  });
});

describe('a proof document does not hold, and says where', () => {
  const sixth = INCLUDED.proof[0] ?? '';
  test.each([
    { field: 'format', reason: 'unknown', proof: { ...INCLUDED, format: 'ledger-inclusion-v2' } },
    { field: 'hash', reason: 'unknown', proof: { ...INCLUDED, hash: 'md5' } },
    { field: 'proof', reason: 'does-not-lead-to-root', proof: { ...INCLUDED, hash: 'sm3' } },
    { field: 'leaf', reason: 'malformed', proof: { ...INCLUDED, leaf: 'XY' } },
    { field: 'leaf', reason: 'malformed', proof: { ...INCLUDED, leaf: INCLUDED.leaf.toUpperCase() } },
    { field: 'proof', reason: 'does-not-lead-to-root', proof: { ...INCLUDED, leaf: toHex(entry(6)) } },
    { field: 'index', reason: 'malformed', proof: { ...INCLUDED, index: '5' } },
    { field: 'index', reason: 'out-of-range', proof: { ...INCLUDED, index: 11 } },
    { field: 'proof', reason: 'does-not-lead-to-root', proof: { ...INCLUDED, index: 4 } },
    { field: 'size', reason: 'differs-from-checkpoint', proof: { ...INCLUDED, size: 10 } },
    { field: 'size', reason: 'malformed', proof: { ...INCLUDED, size: 11.5 } },
    { field: 'proof', reason: 'malformed', proof: { ...INCLUDED, proof: 'none' } },
    { field: 'proof', reason: 'malformed', proof: { ...INCLUDED, proof: [sixth.slice(2)] } },
    { field: 'proof', reason: 'malformed', proof: { ...INCLUDED, proof: new Array(1_000_000).fill(sixth) } },
    { field: 'proof', reason: 'too-short', proof: { ...INCLUDED, proof: INCLUDED.proof.slice(1) } },
    { field: 'proof', reason: 'too-long', proof: { ...INCLUDED, proof: [...INCLUDED.proof, sixth] } },
    { field: 'checkpoint', reason: 'malformed', proof: { ...INCLUDED, checkpoint: 11 } },
    { field: 'checkpoint', reason: 'malformed', proof: { ...INCLUDED, checkpoint: '' } },
    {
      field: 'checkpoint',
      reason: 'too-few-witnesses',
      proof: { ...INCLUDED, checkpoint: signedHead(11, undefined, []) },
    },
    { field: 'size', reason: 'differs-from-checkpoint', proof: { ...INCLUDED, checkpoint: signedHead(12) } },
    { field: 'note', reason: 'unknown', proof: { ...INCLUDED, note: 'approved' } },
    { field: 'leaf', reason: 'malformed', proof: { ...INCLUDED, leaf: undefined } },
    { field: 'earlier', reason: 'malformed', proof: { ...CONSISTENT, earlier: null } },
    { field: 'from', reason: 'differs-from-checkpoint', proof: { ...CONSISTENT, from: 4 } },
    { field: 'from', reason: 'out-of-range', proof: swapped() },
    {
      field: 'proof',
      reason: 'does-not-lead-to-root',
      proof: { ...CONSISTENT, proof: CONSISTENT.proof.toReversed() },
    },
    { field: 'proof', reason: 'too-short', proof: { ...CONSISTENT, proof: [] } },
    { field: 'index', reason: 'unknown', proof: { ...CONSISTENT, index: 0 } },
  ])('$field: $reason', ({ field, reason, proof }) => {
    expect(checkLedgerProof(proof, TRUST)).toEqual({ holds: false, field, reason });
  });

  test('where a member is missing, it is named', () => {
    for (const name of Object.keys(INCLUDED)) {
      const rest = Object.fromEntries(Object.entries(INCLUDED).filter(([other]) => other !== name));
      expect(checkLedgerProof(rest, TRUST)).toMatchObject({ holds: false, field: name });
    }
  });

  test('where the log keeps no SM3 tree', () => {
    const text = formatCheckpoint({ origin: ORIGIN, size: 11, root: SHA256_TREE.empty, sm3Root: null });
    const trust = { ...TRUST, quorum: 0 };
    const verdict = checkLedgerProof({ ...INCLUDED, hash: 'sm3', checkpoint: signNote(text, [LOG]) }, trust);
    expect(verdict).toEqual({ holds: false, field: 'hash', reason: 'no-such-root' });
  });

  test('where any letter of the document was changed', () => {
    const text = formatLedgerProof(INCLUDED);
    fc.assert(
      fc.property(
        fc.nat({ max: text.length - 1 }),
        fc.string({ minLength: 1, maxLength: 1 }),
        (place, letter) => {
          fc.pre(letter !== text[place]);
          const value = parsed(text.slice(0, place) + letter + text.slice(place + 1));
          // White space between members is no change of the document.
          if (JSON.stringify(value) !== JSON.stringify(parsed(text)))
            expect(checkLedgerProof(value, TRUST).holds).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('hostile input', () => {
  test.each([
    null,
    undefined,
    0,
    '',
    'ledger-inclusion-v1',
    [],
    [INCLUDED],
    {},
    new Map(),
    () => INCLUDED,
    Object.create(INCLUDED),
    new Proxy({}, { ownKeys: () => thrown() }),
    {
      get format() {
        return thrown();
      },
    },
    { ...INCLUDED, proof: new Proxy([], { get: () => thrown() }) },
    { ...INCLUDED, proof: [{ length: 64, toString: thrown }] },
    { ...INCLUDED, checkpoint: { toString: () => INCLUDED.checkpoint } },
    { ...INCLUDED, index: { valueOf: () => 5 } },
    JSON.parse('{"__proto__":{"format":"ledger-inclusion-v1"}}'),
  ])('case %# holds nothing and throws nothing', (value) => {
    expect(checkLedgerProof(value, TRUST).holds).toBe(false);
  });

  test('nothing at random holds or throws', () => {
    const members = fc.record(
      {
        format: fc.constantFrom('ledger-inclusion-v1', 'ledger-consistency-v1'),
        hash: fc.constantFrom('sha256', 'sm3', 1),
        leaf: fc.oneof(fc.string(), fc.constant('')),
        index: fc.oneof(fc.double(), fc.nat(), fc.anything()),
        from: fc.oneof(fc.double(), fc.nat()),
        size: fc.oneof(fc.double(), fc.nat(), fc.anything()),
        proof: fc.oneof(fc.array(fc.string()), fc.anything()),
        earlier: fc.oneof(fc.string(), fc.constant(INCLUDED.checkpoint)),
        checkpoint: fc.oneof(fc.string(), fc.constant(INCLUDED.checkpoint), fc.anything()),
      },
      { requiredKeys: ['format'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), members), (value) => {
        expect(checkLedgerProof(value, TRUST).holds).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

function swapped() {
  const { earlier, checkpoint, from, size } = CONSISTENT;
  return { ...CONSISTENT, earlier: checkpoint, checkpoint: earlier, from: size, size: from };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function thrown(): never {
  throw new Error('hostile');
}
