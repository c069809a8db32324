import type { TableField } from '@qichuang/programmes';
import { describe, expect, test } from 'vitest';
import { paste, rowsIn } from './rows.ts';

const words = { zh: '列', en: 'column', required: false } as const;
const EQUIPMENT: TableField = {
  id: 'equipment',
  zh: '设备',
  en: 'Equipment',
  type: 'table',
  required: true,
  why: [],
  maxRows: 3,
  columns: [
    { id: 'name', ...words, type: 'text' },
    { id: 'count', ...words, type: 'integer' },
    { id: 'level', ...words, type: 'enum' },
  ],
};
const LEVELS = [{ id: 'national', zh: '国家级', en: 'National' }];
const at = { row: 0, column: 0 };
const choicesOf = () => LEVELS;

describe('pasting into a table of the form', () => {
  test('numbers become numbers and choices are found by their name', () => {
    const { rows } = paste({
      table: EQUIPMENT,
      rows: [],
      cells: [['光谱仪', '1,200', '国家级']],
      at,
      choicesOf,
    });
    expect(rows).toEqual([{ name: '光谱仪', count: 1200, level: 'national' }]);
  });

  test('rows beyond the limit are counted, not silently lost', () => {
    const cells = [['甲'], ['乙'], ['丙'], ['丁']];
    expect(paste({ table: EQUIPMENT, rows: [], cells, at, choicesOf })).toMatchObject({
      taken: 3,
      dropped: 1,
    });
  });

  test('what is none of the choices is left empty and told', () => {
    const pasted = paste({ table: EQUIPMENT, rows: [], cells: [['甲', '1', '部级']], at, choicesOf });
    expect(pasted).toMatchObject({ unknown: 1, rows: [{ level: null }] });
  });

  test('what stands beside and below the pasted block stays', () => {
    const rows = [
      { name: '旧', count: 1, level: null },
      { name: '留', count: 2, level: null },
    ];
    const pasted = paste({ table: EQUIPMENT, rows, cells: [['新']], at, choicesOf });
    expect(pasted.rows).toEqual([{ name: '新', count: 1, level: null }, rows[1]]);
  });
});

describe('rows that always stand in a table', () => {
  const FIGURES: TableField = { ...EQUIPMENT, rows: ['year-3', 'year-2', 'year-1'], fixedRows: true };

  test('the three years before the round, filled ones in their place', () => {
    expect(rowsIn(FIGURES, [{ name: 2024, count: 5 }], 2025)).toEqual([
      { name: 2022 },
      { name: 2023 },
      { name: 2024, count: 5 },
    ]);
  });
});
