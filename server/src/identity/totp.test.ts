import { readFileSync } from 'node:fs';
import { instant } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import { authenticatorAddress, base32, codeOf, newSecret, stepAt, stepOfCode } from './totp.ts';

interface Vector {
  readonly comment: string;
  readonly at: string;
  readonly hash: 'sha1' | 'sha256' | 'sha512';
  readonly code: string;
}

const VECTORS = JSON.parse(
  readFileSync(new URL('./fixtures/rfc6238.json', import.meta.url), 'utf8'),
) as readonly Vector[];

/** The appendix takes a secret as long as the hash. */
const SECRET_BYTES = { sha1: 20, sha256: 32, sha512: 64 } as const;
const secretFor = (hash: Vector['hash']) => Buffer.from('1234567890'.repeat(7).slice(0, SECRET_BYTES[hash]));

describe('codes of a second factor, RFC 6238', () => {
  test.each(VECTORS)('$comment', ({ at, hash, code }) => {
    expect(codeOf(secretFor(hash), stepAt(instant(at)), 8, hash)).toBe(code);
  });

  test('a code counts in its own half minute and one to either side (5.2), and in no other', () => {
    const secret = newSecret();
    const at = instant('2026-03-02T08:00:00.000Z');
    const step = stepAt(at);
    const found = [-2, -1, 0, 1, 2].map((slack) => stepOfCode(secret, codeOf(secret, step + slack), at));
    expect(found).toEqual([undefined, step - 1, step, step + 1, undefined]);
    expect(stepOfCode(secret, '', at)).toBeUndefined();
    expect(stepOfCode(secret, '１２３４５６', at)).toBeUndefined();
  });
});

test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('base32 of "%s" is that of RFC 4648, 10, without its padding', (text, expected) => {
  expect(base32(Buffer.from(text))).toBe(expected);
});

test('the picture names account and issuer, whatever characters they have', () => {
  const address = new URL(authenticatorAddress(newSecret(), '王示例@示例', '齐创 Qichuang'));
  expect(address.protocol).toBe('otpauth:');
  expect(decodeURIComponent(address.pathname)).toMatch(/齐创 Qichuang:王示例@示例$/);
  expect(address.searchParams.get('issuer')).toBe('齐创 Qichuang');
  expect(address.searchParams.get('secret')).toMatch(/^[A-Z2-7]{32}$/);
});
