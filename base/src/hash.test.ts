import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hmacSha256 } from './hmac.ts';
import { sha256, sha256Hex } from './sha256.ts';
import { hmacSm3, sm3, sm3Hex } from './sm3.ts';
import { utf8 } from './utf8.ts';

const TWO_BLOCKS = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq';

describe('SHA-256, FIPS 180-4', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [TWO_BLOCKS, '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ])('of %j', (text, digest) => expect(sha256Hex(utf8(text))).toBe(digest));
});

describe('SM3, GB/T 32905-2016 Appendix A', () => {
  test.each([
    ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
    ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
  ])('of %j', (text, digest) => expect(sm3Hex(utf8(text))).toBe(digest));
});

test('both agree with OpenSSL on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Buffer.from(sha256(bytes))).toEqual(createHash('sha256').update(bytes).digest());
      expect(Buffer.from(sm3(bytes))).toEqual(createHash('sm3').update(bytes).digest());
    }),
  );
});

test('keyed hashes agree with OpenSSL under keys of every length', () => {
  const someBytes = fc.uint8Array({ minLength: 1, maxLength: 150 });
  fc.assert(
    fc.property(someBytes, fc.uint8Array({ maxLength: 300 }), (key, message) => {
      expect(Buffer.from(hmacSha256(key, message))).toEqual(
        createHmac('sha256', key).update(message).digest(),
      );
      expect(Buffer.from(hmacSm3(key, message))).toEqual(createHmac('sm3', key).update(message).digest());
    }),
  );
});
