import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeUscc, parseUscc, usccParts } from './uscc.ts';
import { USCC_DEPARTMENTS } from './uscc-departments.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const symbols = fc.constantFrom(...ALPHABET);
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

const codes = fc
  .tuple(
    fc.constantFrom(...USCC_DEPARTMENTS.map(({ symbol }) => symbol)),
    fc.constantFrom('1', '2', '3', '9'),
    digits(6),
    fc.string({ unit: symbols, minLength: 8, maxLength: 8 }),
  )
  .map(([department, bodyKind, region, organisation]) =>
    makeUscc(department, bodyKind, region, organisation),
  );

describe('a unified social credit code, GB 32100-2015', () => {
  // Public bodies' own codes, as their web pages carry them.
  test.each(['11370000MB2853648E', '11100000000013338W', '11370800MB28559184'])('%s is one', (code) => {
    expect(parseUscc(code)).toEqual({ ok: true, value: code });
  });

  test('is read as people type it', () => {
    for (const typed of [
      '11370000mb2853648e',
      ' 11370000 MB28 5364 8E\n',
      '１１３７００００ＭＢ２８５３６４８Ｅ',
    ]) {
      expect(parseUscc(typed)).toEqual({ ok: true, value: '11370000MB2853648E' });
    }
  });

  test.each([
    { text: '', fault: { kind: 'length', length: 0 } },
    { text: '11370000MB2853648', fault: { kind: 'length', length: 17 } },
    { text: '11370000MB2853648EE', fault: { kind: 'length', length: 19 } },
    { text: '113700O0MB2853648E', fault: { kind: 'symbol', place: 7, symbol: 'O' } },
    { text: '1137000AMB2853648E', fault: { kind: 'symbol', place: 8, symbol: 'A' } },
    { text: '11370000MI2853648E', fault: { kind: 'symbol', place: 10, symbol: 'I' } },
    { text: '11370000MB285364AE', fault: { kind: 'symbol', place: 17, symbol: 'A' } },
    { text: '11370000MB2853648-', fault: { kind: 'symbol', place: 18, symbol: '-' } },
    { text: '000000000000000000', fault: { kind: 'department', symbol: '0' } },
    { text: '11370000MB2853649E', fault: { kind: 'organisation-code-check' } },
    { text: '11370000MB2863648E', fault: { kind: 'organisation-code-check' } },
    { text: '11370000MB2853648F', fault: { kind: 'check' } },
    { text: '11370001MB2853648E', fault: { kind: 'check' } },
  ])('$text is none: $fault.kind', ({ text, fault }) => {
    expect(parseUscc(text)).toEqual({ ok: false, refusal: fault });
  });

  test('any single wrong symbol is found, wherever it stands', () => {
    fc.assert(
      fc.property(codes, fc.nat(17), symbols, (code, place, symbol) => {
        fc.pre(code[place] !== symbol);
        expect(parseUscc(code.slice(0, place) + symbol + code.slice(place + 1)).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('two neighbours exchanged are found, wherever they stand', () => {
    fc.assert(
      fc.property(codes, fc.nat(16), (code, place) => {
        const [left = '', right = ''] = code.slice(place, place + 2);
        fc.pre(left !== right);
        expect(parseUscc(code.slice(0, place) + right + left + code.slice(place + 2)).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('a region that is no more, or never was one, is no fault', () => {
    for (const region of ['370181', '370282', '370521', '370310', '999999']) {
      expect(parseUscc(makeUscc('9', '1', region, 'MA35T0W0')).ok).toBe(true);
    }
  });

  test('says who registered the body, and as what', () => {
    const { department, bodyKind, region, organisationCode } = usccParts(
      makeUscc('9', '1', '370102', 'MA3ABCDE'),
    );
    expect([department.id, bodyKind?.id, region]).toEqual(['commerce', 'enterprise', '370102']);
    expect(organisationCode).toMatch(/^MA3ABCDE[\dX]$/);
    expect(usccParts(makeUscc('1', '2', '370000', '49557000')).bodyKind?.id).toBe('public-institution');
    expect(usccParts(makeUscc('5', '7', '370000', '50000000')).bodyKind).toBeNull();
  });

  test.each([
    ['B', '1', '370102', 'MA3ABCDE'],
    ['9', '1', '37010', 'MA3ABCDE'],
    ['9', '1', '370102', 'MA3ABCDEF'],
    ['9', 'O', '370102', 'MA3ABCDE'],
    ['9', '1', '370102', 'MA3ABCDS'],
  ])('none can be made of %s %s %s %s', (department, bodyKind, region, organisation) => {
    expect(() => makeUscc(department, bodyKind, region, organisation)).toThrow(RangeError);
  });

  test('departments and kinds of body each have a symbol and an id of their own', () => {
    const all = [USCC_DEPARTMENTS, ...USCC_DEPARTMENTS.map(({ bodyKinds }) => bodyKinds)];
    expect(all.length).toBeGreaterThan(12);
    for (const table of all) {
      expect(new Set(table.map(({ symbol }) => symbol)).size).toBe(table.length);
      expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
    }
  });
});
