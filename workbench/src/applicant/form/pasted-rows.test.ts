import { describe, expect, test } from 'vitest';
import { isTable, pastedCells } from './pasted-rows.ts';

describe('pasting from a spreadsheet', () => {
  test('tabs part cells, line ends part rows, the last line end is none', () => {
    expect(pastedCells('光谱仪\tX-1\t2\r\n服务器\t\t4\r\n')).toEqual([
      ['光谱仪', 'X-1', '2'],
      ['服务器', '', '4'],
    ]);
  });

  test('a quoted cell may hold line ends, tabs and doubled quotes', () => {
    expect(pastedCells('"第一行\n第二行\t“”""x"""\t3')).toEqual([['第一行\n第二行\t“”"x"', '3']]);
  });

  test('an inch sign inside a cell is no quote', () => {
    expect(pastedCells('屏幕 27"\t2')).toEqual([['屏幕 27"', '2']]);
  });

  test('one line without tabs is a text for one cell', () => {
    expect(isTable('只是一句话\n')).toBe(false);
    expect(isTable('甲\t乙')).toBe(true);
    expect(isTable('甲\n乙')).toBe(true);
  });
});
