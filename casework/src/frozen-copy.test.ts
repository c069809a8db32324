import { canonicalBytes } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import { readCopy } from './frozen-copy.ts';

describe('B5.1 what was handed in is read as it was frozen', () => {
  test('rare characters, emoji and long texts come back unchanged', () => {
    const values = {
      purpose_text: '𠮷海洋é🏭'.repeat(9000),
      figures_table: [{ figure_year: 2024, rd_expense: null }],
    };
    expect(readCopy(canonicalBytes({ number: 2, values }))).toEqual({ number: 2, values });
  });

  test('bytes that are no copy are a bug, not an empty application', () => {
    expect(() => readCopy(Uint8Array.of(0x7b))).toThrow();
  });
});
