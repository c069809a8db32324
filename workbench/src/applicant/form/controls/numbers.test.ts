import { describe, expect, test } from 'vitest';
import { readNumber } from './numbers.ts';

describe('numbers as people write them', () => {
  test.each([
    ['4,860', 4860],
    ['４８６０', 4860],
    [' 12.5 ', 12.5],
    ['-3', -3],
    ['', null],
    ['十二', undefined],
    ['1.2.3', undefined],
    ['12 人', undefined],
  ])('%s is %s', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });
});
