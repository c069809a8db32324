import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHex } from './bytes.ts';
import { canonicalBytes, canonicalJson } from './canonical.ts';

describe('canonical JSON, RFC 8785', () => {
  test('the sample of §3.2.2 gives the bytes of §3.2.4', () => {
    const sample: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(toHex(canonicalBytes(sample))).toBe(
      `7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e
       756d62657273223a5b3333333333333333332e333333333333332c31652b3330
       2c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac24
       5c75303030665c6e4127425c225c5c5c5c5c222f227d`.replace(/\s/g, ''),
    );
  });

  test('members stand in order of UTF-16 code units, §3.2.3', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(canonicalJson(sample)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",' +
        '"\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('the number %s of Appendix B is written %s', (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text);
  });

  test.each([
    { what: 'NaN', value: Number.NaN },
    { what: 'an infinity', value: Number.NEGATIVE_INFINITY },
    { what: 'undefined', value: undefined },
    { what: 'a member that is undefined', value: { a: undefined } },
    { what: 'a hole in an array', value: new Array(1) },
    { what: 'a bigint', value: 1n },
    { what: 'a function', value: () => 1 },
    { what: 'a date', value: new Date(0) },
    { what: 'a map', value: new Map() },
    { what: 'bytes', value: Uint8Array.of(1) },
    { what: 'a lone surrogate', value: 'a\ud83d' },
    { what: 'a lone surrogate in a name', value: { '\ude00': 1 } },
  ])('$what is refused', ({ value }) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test('a refusal names the place', () => {
    expect(() => canonicalJson({ a: [1, { b: Number.NaN }] })).toThrow('$.a[1].b');
  });

  test('says what JSON says, whatever order the members came in', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalJson(value);
        // -0 is the one value JSON keeps and the canonical form does not.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(toHex(canonicalBytes(value))).toBe(Buffer.from(text, 'utf8').toString('hex'));
      }),
    );
  });
});

function reversed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}
