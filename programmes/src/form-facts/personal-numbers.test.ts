import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasPersonalNumber } from './personal-numbers.ts';

describe('identity and bank card numbers in a text', () => {
  // The specimen numbers of GB 11643 and of card schemes' test tables; nobody holds them.
  test.each([
    ['an identity number that ends in X', '证件11010519491231002X。', true],
    ['in small letters', '11010519491231002x', true],
    ['in full width', '１１０１０５１９４９１２３１００２Ｘ', true],
    ['born before anyone alive', '号码：370102188001010008', false],
    ['one that ends in a digit', '440524198001010013', true],
    ['a wrong check character', '110105194912310021', false],
    ['a day that does not exist', '110105194902310021', false],
    ['a card number', '卡号6222021234567890128', true],
    ['a card number in groups of four', '4111 1111 1111 1111', true],
    ['with hyphens', '4111-1111-1111-1111', true],
    ['a wrong sum', '4111111111111112', false],
    ['fifteen digits', '411111111111111', false],
    ['zeros only', '0000000000000000', false],
    ['years side by side', '2021 2022 2023 2024', false],
    ['a patent number', 'ZL202110000001.X', false],
    ['a telephone number', '0531-80000000', false],
    ['nothing', '', false],
  ])('%s', (_, text, found) => {
    expect(hasPersonalNumber(text)).toBe(found);
  });

  test('a number is found wherever it stands among other words', () => {
    const words = fc.string({ unit: fc.constantFrom('甲', '乙', ' ', '。', 'a') });
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(hasPersonalNumber(`${before}11010519491231002X${after}`)).toBe(true);
      }),
    );
  });

  test('two hundred thousand characters of digits and blanks are read at once', () => {
    const text = '1234 '.repeat(40_000) + '9'.repeat(1_000);
    const started = performance.now();
    hasPersonalNumber(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
