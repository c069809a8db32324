import { fromHex, toHex, utf8 } from '@qichuang/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { turned } from './fixtures/grown-tree.ts';
import { formatNoteKey, openNote, parseNoteKey, signNote, sm2Signer } from './index.ts';
import { ED25519, SM2, signSm2, sm2PublicKey } from './signature-schemes.ts';
import sm2 from './vectors/sm2.json' with { type: 'json' };

const bytes = (hex: string) => fromHex(hex) ?? new Uint8Array();
const ORDER = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123';

describe('SM2, GB/T 32918.2', () => {
  test.each(sm2.signed)('$comment', ({ privateKey, nonce, publicKey, message, signature }) => {
    expect(toHex(sm2PublicKey(bytes(privateKey)))).toBe(publicKey);
    expect(toHex(signSm2(bytes(privateKey), utf8(message), () => bytes(nonce)))).toBe(signature);
  });

  test.each([...sm2.signed, ...sm2.verified])('verified: $comment', ({ publicKey, message, signature }) => {
    expect(SM2.verify(bytes(publicKey), utf8(message), bytes(signature))).toBe(true);
    expect(SM2.verify(bytes(publicKey), utf8(`${message}.`), bytes(signature))).toBe(false);
  });

  test('no bit of a signature or message can be turned', () => {
    const [{ publicKey, message, signature } = { publicKey: '', message: '', signature: '' }] = sm2.signed;
    fc.assert(
      fc.property(fc.nat({ max: 511 }), (bit) => {
        expect(SM2.verify(bytes(publicKey), utf8(message), turned(bytes(signature), bit))).toBe(false);
        expect(SM2.verify(bytes(publicKey), turned(utf8(message), bit), bytes(signature))).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    { what: 'no bytes', signature: '' },
    { what: '63 bytes', signature: '01'.repeat(63) },
    { what: 'r of nothing', signature: '00'.repeat(32) + '01'.repeat(32) },
    { what: 's of nothing', signature: '01'.repeat(32) + '00'.repeat(32) },
    { what: 'r of the order', signature: ORDER + '01'.repeat(32) },
    { what: 's over the order', signature: '01'.repeat(32) + 'ff'.repeat(32) },
    { what: 'r + s of the order', signature: `${'0'.repeat(63)}1${ORDER.slice(0, -1)}2` },
  ])('$what is no signature, and nothing is thrown', ({ signature }) => {
    expect(SM2.verify(bytes(sm2.signed[0]?.publicKey ?? ''), utf8('message digest'), bytes(signature))).toBe(
      false,
    );
  });

  test.each(['', '04', '05'.repeat(65), '04'.repeat(65), `04${'00'.repeat(64)}`, `04${'ff'.repeat(64)}`])(
    'the key %s is none',
    (key) => {
      expect(SM2.isKey(bytes(key))).toBe(false);
      expect(SM2.verify(bytes(key), utf8('x'), new Uint8Array(64).fill(1))).toBe(false);
    },
  );

  test('a nonce that is no number under the order is asked for again', () => {
    const [vector] = sm2.signed;
    const nonces = [bytes(ORDER), new Uint8Array(32), bytes(vector?.nonce ?? '')];
    const signed = signSm2(
      bytes(vector?.privateKey ?? ''),
      utf8('message digest'),
      () => nonces.shift() ?? new Uint8Array(),
    );
    expect(toHex(signed)).toBe(vector?.signature);
    expect(() => signSm2(bytes(vector?.privateKey ?? ''), utf8('x'), () => new Uint8Array(31))).toThrow(
      RangeError,
    );
  });

  test.each(['', '00'.repeat(32), ORDER, `${ORDER.slice(0, -1)}2`])('the private key %j is none', (key) => {
    expect(() => sm2PublicKey(bytes(key))).toThrow(RangeError);
  });

  test('notes name SM2 keys by a type of their own, outside C2SP', () => {
    const [vector] = sm2.signed;
    const signer = sm2Signer('log.example', bytes(vector?.privateKey ?? ''), () =>
      bytes(vector?.nonce ?? ''),
    );
    const vkey = formatNoteKey(signer.key);
    expect(Buffer.from(vkey.split('+').slice(2).join('+'), 'base64').subarray(0, 19).toString('latin1')).toBe(
      '\u00ffqichuang/sm2-sm3/v1'.slice(0, 19),
    );
    expect(parseNoteKey(vkey)).toEqual(signer.key);
    expect(openNote(signNote('text\n', [signer]), [signer.key]).ok).toBe(true);
  });
});

describe('Ed25519, RFC 8032', () => {
  test.each([
    { what: 'no bytes', key: '', signature: '' },
    { what: 'a key of small order', key: `01${'00'.repeat(31)}`, signature: `01${'00'.repeat(63)}` },
    { what: 'a key that is no point', key: 'ff'.repeat(32), signature: '01'.repeat(64) },
    { what: 's over the order', key: `58${'66'.repeat(31)}`, signature: 'ff'.repeat(64) },
  ])('$what verifies nothing, and nothing is thrown', ({ key, signature }) => {
    expect(ED25519.verify(bytes(key), utf8('x'), bytes(signature))).toBe(false);
  });
});
