import { fromHex } from '@qichuang/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AT, LOG, STRANGER, WITNESS } from './fixtures/made-up-log.ts';
import {
  addSignature,
  cosignature,
  ed25519Signer,
  formatNoteKey,
  type NoteKey,
  noteKey,
  openNote,
  parseNoteKey,
  signNote,
} from './index.ts';
import checkpoints from './vectors/checkpoints.json' with { type: 'json' };
import notes from './vectors/notes.json' with { type: 'json' };

describe('verifier keys, C2SP signed-note', () => {
  test.each(checkpoints.keys)('$comment is read and written', ({ vkey, kind }) => {
    const key = parseNoteKey(vkey);
    expect(key?.kind).toBe(kind);
    expect(formatNoteKey(known(vkey))).toBe(vkey);
  });

  test.each(checkpoints.noKeys)('$comment is none', ({ vkey }) => expect(parseNoteKey(vkey)).toBeUndefined());

  test('no part of a key and no key with one letter changed is one, as in sumdb/note', () => {
    const { vkey } = notes.seed;
    for (let start = 0; start < vkey.length; start += 1)
      for (let end = start + 1; end <= vkey.length; end += 1)
        if (end - start < vkey.length) expect(parseNoteKey(vkey.slice(start, end))).toBeUndefined();
    for (let place = 0; place < vkey.length; place += 1) {
      const next = String.fromCharCode(vkey.charCodeAt(place) + 1);
      expect(parseNoteKey(vkey.slice(0, place) + next + vkey.slice(place + 1))).toBeUndefined();
    }
  });

  test('one key has another id under each kind, so that a note is never taken for a cosignature', () => {
    const { publicKey } = known(notes.seed.vkey);
    expect(noteKey('ed25519-cosignature', 'PeterNeumann', publicKey).id).not.toBe('c74f20a3');
  });

  test.each([
    '',
    'two words',
    'a+b',
    'line\nfeed',
    'tab\t',
    'wide\u3000space',
    'next\u0085line',
    'lone\ud800',
  ])('no key is named %j', (name) =>
    expect(() => noteKey('ed25519', name, new Uint8Array(32).fill(1))).toThrow(RangeError),
  );

  test('bytes that are no point of the curve are no key', () => {
    expect(() => noteKey('sm2', 'log.example', new Uint8Array(65).fill(4))).toThrow(RangeError);
    expect(() => noteKey('ed25519', 'log.example', new Uint8Array(31))).toThrow(RangeError);
  });
});

describe('signed notes, C2SP signed-note', () => {
  test(notes.seed.comment, () => {
    const { name, seed, vkey, text, note } = notes.seed;
    const signer = ed25519Signer(name, fromHex(seed) ?? new Uint8Array());
    expect(formatNoteKey(signer.key)).toBe(vkey);
    expect(signNote(text, [signer])).toBe(note);
  });

  test.each(notes.opened)('$comment', ({ note, keys, signedBy }) => {
    const opened = openNote(note, keys.map(known));
    expect(opened.ok && opened.value.text).toBe(notes.seed.text);
    expect(opened.ok && opened.value.signatures.map(({ key }) => key.name)).toEqual(signedBy);
  });

  test.each(notes.refused)('refused: $comment', ({ note, keys, kind }) => {
    expect(openNote(note, keys.map(known))).toMatchObject({ ok: false, refusal: { kind } });
  });

  test('a note with any letter changed is refused', () => {
    const note = signNote('示例：一行\n另一行\n', [LOG]);
    expect(openNote(note, [LOG.key]).ok).toBe(true);
    fc.assert(
      fc.property(fc.nat({ max: note.length - 1 }), fc.integer({ min: 0, max: 0xffff }), (place, code) => {
        const letter = String.fromCharCode(code);
        fc.pre(letter !== note[place]);
        const changed = note.slice(0, place) + letter + note.slice(place + 1);
        expect(openNote(changed, [LOG.key]).ok).toBe(false);
      }),
    );
  });

  test('a lone surrogate has no UTF-8, and is in no note', () => {
    const malformed = { ok: false, refusal: { kind: 'malformed-note' } };
    expect(openNote(`\ud800${notes.seed.note}`, [known(notes.seed.vkey)])).toEqual(malformed);
    expect(openNote(`${notes.seed.note}— \udc00 AAAAAAAA\n`, [known(notes.seed.vkey)])).toEqual(malformed);
  });

  test('no text makes the reader throw', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `${text}\n\n— a ${text}\n`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(openNote(text, [LOG.key]).ok).toBe(false);
      }),
    );
  });

  test.each([
    { what: 'no last line feed', text: 'text' },
    { what: 'a carriage return', text: 'text\r\n' },
    { what: 'a lone surrogate', text: '\ud800\n' },
  ])('a text with $what is not signed', ({ text }) => {
    expect(() => signNote(text, [LOG])).toThrow(RangeError);
    expect(() => cosignature(text, WITNESS, AT)).toThrow(RangeError);
  });

  test('nobody signs in the other way', () => {
    expect(() => signNote('text\n', [])).toThrow(RangeError);
    expect(() => signNote('text\n', [WITNESS])).toThrow(RangeError);
    expect(() => cosignature('text\n', LOG, AT)).toThrow(RangeError);
    expect(() => cosignature('text\n', WITNESS, -1)).toThrow(RangeError);
    expect(() => cosignature('text\n', WITNESS, 0.5)).toThrow(RangeError);
  });

  test('a line is added only where it makes a note', () => {
    const note = signNote('text\n', [LOG]);
    const line = cosignature('text\n', WITNESS, AT);
    expect(addSignature(note, line)).toBe(note + line);
    for (const spoilt of [
      '',
      'words\n',
      line.trim(),
      `${line}${line}`,
      `\n${line}`,
      `\n\n${line}`,
      `\n${line}${line}`,
    ])
      expect(addSignature(note, spoilt), JSON.stringify(spoilt)).toBeUndefined();
    expect(addSignature('text\n', line)).toBeUndefined();
  });

  test('signatures of strangers are passed over', () => {
    const note = signNote('text\n', [STRANGER, LOG]);
    const opened = openNote(note, [LOG.key]);
    expect(opened.ok && opened.value.signatures).toEqual([{ key: LOG.key, at: null }]);
  });
});

function known(vkey: string): NoteKey {
  const key = parseNoteKey(vkey);
  if (key === undefined) throw new Error(`${vkey} is no key`);
  return key;
}
