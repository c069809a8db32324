import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanHundredths, roundDecimal, roundQuotient } from './index.ts';

describe('rounding that no binary fraction comes into, GB/T 8170', () => {
  test.each([
    { text: '2.675', up: '2.68', even: '2.68' },
    { text: '2.665', up: '2.67', even: '2.66' },
    { text: '1.005', up: '1.01', even: '1.00' },
    { text: '83.3349', up: '83.33', even: '83.33' },
    { text: '-0.125', up: '-0.13', even: '-0.12' },
    { text: '-0.004', up: '0.00', even: '0.00' },
    { text: '99.995', up: '100.00', even: '100.00' },
    { text: '7', up: '7.00', even: '7.00' },
  ])('$text is $up half up and $even half even', ({ text, up, even }) => {
    expect(roundDecimal(text, 2, 'half-up')).toBe(up);
    expect(roundDecimal(text, 2, 'half-even')).toBe(even);
  });

  test('to whole numbers no point is written', () => {
    expect(roundDecimal('0.5', 0, 'half-up')).toBe('1');
    expect(roundDecimal('0.5', 0, 'half-even')).toBe('0');
    expect(roundDecimal('2.5', 0, 'half-even')).toBe('2');
  });

  test.each(['', '.', '1.', '.5', '1e3', '+1', ' 1', '1,5', 'NaN', '１'])('%j is no decimal', (text) => {
    expect(roundDecimal(text, 2, 'half-up')).toBeNull();
  });

  test('a mean of half points rounds as the mean in hundredths does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 31 }), (scores) => {
        const sum = scores.reduce((total, score) => total + score, 0);
        const rounded = roundQuotient(BigInt(sum), BigInt(2 * scores.length), 2, 'half-up');
        expect(rounded.replace('.', '').replace(/^0+(?=\d)/, '')).toBe(String(meanHundredths(scores)));
      }),
    );
  });

  test('a divisor or a number of digits out of range is a bug', () => {
    expect(() => roundQuotient(1n, 0n, 2, 'half-up')).toThrow('divisor');
    expect(() => roundQuotient(1n, 1n, -1, 'half-up')).toThrow('digits');
    expect(() => roundQuotient(1n, 1n, 1.5, 'half-up')).toThrow('digits');
  });
});
