import { describe, expect, test } from 'vitest';
import {
  ABSENCE,
  formatApproximate,
  formatBytes,
  formatDecimal,
  formatMoney,
  formatNumber,
  formatPercent,
} from './numbers.ts';

describe('numbers are written alike everywhere', () => {
  test('groups of three', () => expect(formatNumber(3142)).toBe('3,142'));

  test.each([
    [486_000_000_0, '4,860 万元', 'CNY 48.6 million'],
    [618_000_000_000, '61.8 亿元', 'CNY 6.18 billion'],
    [12_345, '123.45 元', 'CNY 123.45'],
  ])('%d cents', (cents, zh, en) => {
    expect(formatMoney(cents, 'zh')).toBe(zh);
    expect(formatMoney(cents, 'en')).toBe(en);
  });

  test('a target of "左右" stays approximate, A2.1 and B3.1', () => {
    expect(formatApproximate(50, 'zh')).toBe('50 左右');
    expect(formatApproximate(50, 'en')).toBe('about 50');
  });

  test('shares, scores and sizes', () => {
    expect(formatPercent(0.185)).toBe('18.5%');
    expect(formatDecimal(86.4, 2)).toBe('86.40');
    expect(formatBytes(1_258_291)).toBe('1.2 MB');
  });

  test('nothing, none and not asked differ in each language', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(new Set(Object.values(ABSENCE).map((words) => words[language])).size).toBe(3);
    }
  });
});
