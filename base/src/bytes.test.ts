import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concatBytes, fromBase64url, fromHex, toBase64url, toHex } from './bytes.ts';
import { utf8 } from './utf8.ts';

test('hexadecimal, base64url and UTF-8 are what Node makes of them, there and back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string({ unit: 'binary' }), (bytes, text) => {
      expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex'));
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromHex(toHex(bytes))).toEqual(bytes);
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      expect(toHex(utf8(text))).toBe(Buffer.from(text, 'utf8').toString('hex'));
    }),
  );
});

describe('one value has one spelling', () => {
  test.each(['AB', 'a', '0x00', '0g', ' 00', '00\n'])('hexadecimal refuses %j', (text) => {
    expect(fromHex(text)).toBeUndefined();
  });

  test.each(['A', 'AB', 'AA==', 'AAB', 'A+', 'A/', 'AA A', 'AA\n'])('base64url refuses %j', (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  });

  test('the same bytes from base64url come from no other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ABQgw-_') }), (text) => {
        const bytes = fromBase64url(text);
        if (bytes !== undefined) expect(toBase64url(bytes)).toBe(text);
      }),
    );
  });
});

test('a lone surrogate has no UTF-8', () => {
  expect(() => utf8('a\ud800b')).toThrow(RangeError);
});

test('arrays are put one after another', () => {
  expect(concatBytes(Uint8Array.of(1), new Uint8Array(0), Uint8Array.of(2, 3))).toEqual(
    Uint8Array.of(1, 2, 3),
  );
});
