import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromUtf8, utf8 } from './utf8.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readStrictly(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

describe('UTF-8 (RFC 3629)', () => {
  test('is written and read as the platform does, through every plane', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8(text)).toEqual(new TextEncoder().encode(text));
        expect(fromUtf8(utf8(text))).toBe(text);
      }),
    );
  });

  test('of any bytes is read as the platform reads it strictly, or not at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), (bytes) => {
        const text = readStrictly(bytes);
        if (text === undefined) expect(() => fromUtf8(bytes)).toThrow(URIError);
        else expect(fromUtf8(bytes)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['a writing that is longer than it need be', [0xc0, 0x80]],
    ['a longer one of three bytes', [0xe0, 0x80, 0x80]],
    ['a longer one of four', [0xf0, 0x80, 0x80, 0x80]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['what lies beyond the last plane', [0xf4, 0x90, 0x80, 0x80]],
    ['a first byte of five', [0xf8, 0x88, 0x80, 0x80, 0x80]],
    ['a rest without a beginning', [0x80]],
    ['a beginning without its rest', [0xe4, 0xb8]],
  ])('%s is not UTF-8', (_, bytes) => {
    expect(() => fromUtf8(Uint8Array.from(bytes))).toThrow(URIError);
  });

  test('of a long text is the whole text', () => {
    const text = '示例𠮷a'.repeat(20_000);
    expect(fromUtf8(utf8(text))).toBe(text);
  });

  test('has no bytes for a lone surrogate', () => {
    expect(() => utf8('a\ud800b')).toThrow(RangeError);
  });
});
