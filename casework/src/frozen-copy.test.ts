import { instant } from '@qichuang/base';
import type { Application, Organisation } from '@qichuang/domain';
import { describe, expect, test } from 'vitest';
import { frozenCopy, readCopy } from './frozen-copy.ts';

// Only what a copy takes of them.
const APPLICATION = {
  id: 'app_0000000001',
  round: 'rnd_0000000001',
  programme: 'digital-economy-2023',
  programmeDigest: 'aa',
  category: 'laboratory',
  kind: '',
  copies: [],
  reasons: [],
  statements: ['truthful'],
} as unknown as Application;
const ORGANISATION = {
  id: 'org_0000000001',
  name: '示例大学',
  uscc: '12370000SAMPLE0001',
} as unknown as Organisation;

describe('B5.1 what is handed in is frozen whole', () => {
  test('a copy reads back as it was, rare characters and long texts included', () => {
    const values = {
      purpose_text: '𠮷海洋é'.repeat(9000),
      figures_table: [{ figure_year: 2024, rd_expense: null }],
    };
    const { bytes } = frozenCopy(APPLICATION, ORGANISATION, values, [], instant('2025-02-14T04:00:00.000Z'));
    const copy = readCopy(bytes);
    expect(copy.values).toEqual(values);
    expect(copy.organisation.name).toBe('示例大学');
    expect(copy.number).toBe(1);
  });

  test('the hash follows the content and nothing else', () => {
    const at = instant('2025-02-14T04:00:00.000Z');
    const one = frozenCopy(APPLICATION, ORGANISATION, { a: 1, b: 2 }, [], at);
    const reordered = frozenCopy(APPLICATION, ORGANISATION, { b: 2, a: 1 }, [], at);
    const changed = frozenCopy(APPLICATION, ORGANISATION, { a: 1, b: 3 }, [], at);
    expect(reordered.hash).toBe(one.hash);
    expect(changed.hash).not.toBe(one.hash);
  });
});
