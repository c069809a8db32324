import { toHex } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import { grownTree, NATIVE, NATIVE_SM3 } from './fixtures/grown-tree.ts';
import {
  AT,
  LOG,
  NATIONAL_LOG,
  ORIGIN,
  SECOND_WITNESS,
  STRANGER,
  signedHead,
  TRUST,
  WITNESS,
} from './fixtures/made-up-log.ts';
import {
  addSignature,
  cosignature,
  formatCheckpoint,
  type LogTrust,
  openCheckpoint,
  parseCheckpoint,
  parseNoteKey,
  proveConsistency,
  rootBy,
  signNote,
  witnessCheckpoint,
} from './index.ts';
import vectors from './vectors/checkpoints.json' with { type: 'json' };

const keys = (vkeys: readonly string[]) =>
  vkeys.map((vkey) => parseNoteKey(vkey)).filter((key) => key !== undefined);

describe('checkpoints, C2SP tlog-checkpoint and tlog-cosignature', () => {
  test.each(vectors.signed)('$comment', ({ note, origin, size, root, at, logKeys, witnesses }) => {
    const trust: LogTrust = {
      origin,
      logKeys: keys(logKeys),
      witnesses: keys(witnesses),
      quorum: witnesses.length,
    };
    const opened = openCheckpoint(note, trust);
    if (!opened.ok) throw new Error(opened.refusal.kind);
    expect(opened.value.checkpoint).toMatchObject({ origin, size, sm3Root: null });
    expect(toHex(opened.value.checkpoint.root)).toBe(root);
    expect(opened.value.witnessedBy.map((witness) => witness.at)).toEqual(witnesses.map(() => at));
    expect(formatCheckpoint(opened.value.checkpoint)).toBe(opened.value.text);
    const clobbered = note.replace(String(size), String(size + 1));
    expect(openCheckpoint(clobbered, trust)).toMatchObject({ ok: false, refusal: { kind: 'bad-signature' } });
  });

  test.each(vectors.texts)('no checkpoint: $comment', ({ text }) =>
    expect(parseCheckpoint(text)).toBeUndefined(),
  );

  test('extension lines of others are passed over', () => {
    const text = 'log.example\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nweather fine\n';
    expect(parseCheckpoint(text)).toMatchObject({ origin: 'log.example', size: 0, sm3Root: null });
  });

  test('the SM3 root stands in a line of its own', () => {
    const checkpoint = parseCheckpoint(signedHead(9).split('\n\n')[0]?.concat('\n') ?? '');
    expect(checkpoint).toBeDefined();
    if (checkpoint === undefined) return;
    expect(rootBy('sha256', checkpoint)).toEqual(grownTree(NATIVE, 9).rootAt(9));
    expect(rootBy('sm3', checkpoint)).toEqual(grownTree(NATIVE_SM3, 9).rootAt(9));
  });

  test.each([
    { what: 'an origin of two lines', change: { origin: 'a\nb' } },
    { what: 'no origin', change: { origin: '' } },
    { what: 'a negative size', change: { size: -1 } },
    { what: 'a root of 31 bytes', change: { root: new Uint8Array(31) } },
    { what: 'an SM3 root of 33 bytes', change: { sm3Root: new Uint8Array(33) } },
  ])('there is no text with $what', ({ change }) => {
    const whole = { origin: ORIGIN, size: 1, root: NATIVE.empty, sm3Root: null };
    expect(() => formatCheckpoint({ ...whole, ...change })).toThrow(RangeError);
  });
});

describe('whom a reader believes', () => {
  test.each([
    { what: 'the log alone where no witness is asked for', note: signedHead(5, [LOG], []), quorum: 0 },
    { what: 'the log by SM2', note: signedHead(5, [NATIONAL_LOG], []), quorum: 0 },
    { what: 'one witness', note: signedHead(5), quorum: 1 },
    {
      what: 'both witnesses',
      note: signedHead(5, [LOG, NATIONAL_LOG], [WITNESS, SECOND_WITNESS]),
      quorum: 2,
    },
  ])('$what', ({ note, quorum }) => {
    const opened = openCheckpoint(note, { ...TRUST, quorum });
    expect(opened.ok && opened.value.witnessedBy.length).toBe(quorum);
  });

  test.each([
    {
      why: 'no witness where one is needed',
      note: signedHead(5, [LOG], []),
      change: {},
      kind: 'too-few-witnesses',
    },
    {
      why: 'one witness twice',
      note: signedHead(5, [LOG], [WITNESS, WITNESS]),
      change: { quorum: 2 },
      kind: 'too-few-witnesses',
    },
    {
      why: 'a quorum that is no number',
      note: signedHead(5),
      change: { quorum: Number.NaN },
      kind: 'too-few-witnesses',
    },
    { why: 'the witness alone', note: signedHead(5, [STRANGER]), change: {}, kind: 'not-signed-by-log' },
    { why: 'strangers alone', note: signedHead(5, [STRANGER], []), change: {}, kind: 'no-known-signature' },
    {
      why: 'the head of another log',
      note: signedHead(5),
      change: { origin: 'other.example' },
      kind: 'other-log',
    },
    { why: 'no text at all', note: '', change: {}, kind: 'malformed-note' },
    {
      why: 'a note that is no head',
      note: signNote('hello\n', [LOG]),
      change: {},
      kind: 'malformed-checkpoint',
    },
  ])('not $why', ({ note, change, kind }) => {
    expect(openCheckpoint(note, { ...TRUST, ...change })).toMatchObject({ ok: false, refusal: { kind } });
  });

  test("a plain signature, which tells no time, does not stand for a witness's", () => {
    const trust = { ...TRUST, witnesses: [STRANGER.key], quorum: 1 };
    expect(openCheckpoint(signedHead(5, [LOG, STRANGER], []), trust)).toMatchObject({
      refusal: { kind: 'too-few-witnesses', found: 0 },
    });
  });

  test('a cosignature of another head or another time does not verify', () => {
    const [head, other] = [signedHead(5, [LOG], []), signedHead(6, [LOG], [])];
    const text = `${other.split('\n\n')[0]}\n`;
    const note = addSignature(head, cosignature(text, WITNESS, AT)) ?? '';
    expect(openCheckpoint(note, TRUST)).toMatchObject({ refusal: { kind: 'bad-signature' } });
  });
});

describe('a witness, C2SP tlog-witness', () => {
  const tree = grownTree(NATIVE, 40);
  const seen = { size: 12, root: tree.rootAt(12) };
  const proof = proveConsistency(NATIVE, 12, 40, tree.read);
  const asked = { note: signedHead(40, [LOG], []), trust: TRUST, seen, proof };

  test('cosigns what goes on from the head it saw last', () => {
    const witnessed = witnessCheckpoint(asked, WITNESS, AT);
    if (!witnessed.ok) throw new Error(witnessed.refusal.kind);
    expect(witnessed.value.seen).toEqual({ size: 40, root: tree.rootAt(40) });
    const opened = openCheckpoint(addSignature(asked.note, witnessed.value.line) ?? '', TRUST);
    expect(opened.ok && opened.value.witnessedBy).toEqual([{ name: WITNESS.key.name, at: AT }]);
  });

  test('cosigns the first head it sees, and the same one again', () => {
    expect(witnessCheckpoint({ ...asked, seen: null, proof: [] }, WITNESS, AT).ok).toBe(true);
    const same = { size: 40, root: tree.rootAt(40) };
    expect(witnessCheckpoint({ ...asked, seen: same, proof: [] }, WITNESS, AT).ok).toBe(true);
  });

  test.each([
    {
      what: 'a tree that does not go on',
      change: { seen: { size: 12, root: tree.rootAt(13) } },
      kind: 'inconsistent',
    },
    {
      what: 'a smaller tree',
      change: { seen: { size: 41, root: NATIVE.empty }, proof: [] },
      kind: 'inconsistent',
    },
    {
      what: 'another tree of the same size',
      change: { seen: { size: 40, root: tree.rootAt(39) }, proof: [] },
      kind: 'inconsistent',
    },
    { what: 'a head without a proof', change: { proof: [] }, kind: 'inconsistent' },
    {
      what: 'a head the log did not sign',
      change: { note: signedHead(40, [STRANGER], []) },
      kind: 'no-known-signature',
    },
  ])('does not cosign $what', ({ change, kind }) => {
    expect(witnessCheckpoint({ ...asked, ...change }, WITNESS, AT)).toMatchObject({
      ok: false,
      refusal: { kind },
    });
  });
});
