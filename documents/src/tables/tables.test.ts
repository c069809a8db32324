import { day } from '@qichuang/base';
import { TABLE_REFUSAL_WORDS } from '@qichuang/language';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { announcementXlsx } from '../announcement.ts';
import { plaqueListXlsx } from '../plaque-list.ts';
import { publicNoticeXlsx } from '../public-notice.ts';
import { recommendationTableXlsx } from '../recommendation-table.ts';
import { ANNOUNCEMENT_INPUT, NOTICE_INPUT, PLAQUE_INPUT, TABLE_INPUT } from '../samples/made-up.ts';
import { readTableXlsx } from './read-xlsx.ts';
import type { SheetTable } from './table.ts';
import { tableXlsx } from './table-xlsx.ts';
import { tableCsv } from './write-csv.ts';

const LIMITS = { maxRows: 100, maxBytes: 1_000_000 };

const TABLE: SheetTable = {
  title: '示例清单',
  columns: [
    { id: 'name', title: { zh: '名称', en: 'Name' }, kind: 'text' },
    { id: 'code', title: { zh: '统一社会信用代码', en: 'Credit code' }, kind: 'text' },
    { id: 'count', title: { zh: '数量', en: 'Count' }, kind: 'integer' },
    { id: 'on', title: { zh: '日期', en: 'Day' }, kind: 'day' },
  ],
  rows: [
    {
      name: '=HYPERLINK("https://evil.example")',
      code: '123456789012345678',
      count: -5,
      on: day('2025-03-01'),
    },
    { name: '示例，“引号”"和"\n换行', code: '@SUM', count: 0, on: null },
  ],
};

describe('writing a workbook', () => {
  test('what is written is read again, Chinese, long codes and days whole', async () => {
    const read = await readTableXlsx(await tableXlsx(TABLE, 'zh'), LIMITS);
    expect(read.ok && read.value.head).toEqual(['名称', '统一社会信用代码', '数量', '日期']);
    expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual([
      ['=HYPERLINK("https://evil.example")', '123456789012345678', '-5', '2025-03-01'],
      ['示例，“引号”"和"\n换行', '@SUM', '0'],
    ]);
  });

  test('text is text with the text format; there is no formula in the file', async () => {
    const bytes = await tableXlsx(TABLE, 'zh');
    const sheet = await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')?.async('string');
    expect(sheet).toContain('<row');
    expect(sheet).not.toContain('<f>');
    const cell = (await loaded(bytes)).getCell('A3');
    expect([cell.type, cell.numFmt]).toEqual([ExcelJS.ValueType.String, '@']);
  });

  test('titles come in the reader’s language', async () => {
    const read = await readTableXlsx(await tableXlsx(TABLE, 'en'), LIMITS);
    expect(read.ok && read.value.head).toEqual(['Name', 'Credit code', 'Count', 'Day']);
  });

  test('the head is frozen and printed on every page, landscape, one page wide', async () => {
    const sheet = await loaded(await recommendationTableXlsx(TABLE_INPUT, 'full'));
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      printTitlesRow: '1:2',
      fitToWidth: 1,
      fitToHeight: 0,
      paperSize: 8,
    });
  });

  test.each([
    { name: 'D03', made: () => recommendationTableXlsx(TABLE_INPUT, 'full') },
    { name: 'D08', made: () => publicNoticeXlsx(NOTICE_INPUT) },
    { name: 'D10', made: () => announcementXlsx(ANNOUNCEMENT_INPUT) },
    { name: 'plaques', made: () => plaqueListXlsx(PLAQUE_INPUT) },
  ])('$name: the same list gives the same bytes', async ({ made }) => {
    const first = await made();
    expect(Buffer.compare(first, await made())).toBe(0);
  });
});

describe('the recommendation table, D03', () => {
  test('in full it has 22 columns and one row for each application, in rank order', async () => {
    const read = await readTableXlsx(await recommendationTableXlsx(TABLE_INPUT, 'full'), LIMITS);
    if (!read.ok) throw new Error('unreadable');
    expect(read.value.head).toHaveLength(22);
    const rows = read.value.rows.slice(0, 9).map(({ cells }) => cells);
    expect(rows.map(([rank]) => rank)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(rows[0]).toContain('91370000MA3XXXXX00');
    expect(rows[0]).toContain('=示例大学');
  });

  test('the public variant has the ● columns alone', async () => {
    const read = await readTableXlsx(await recommendationTableXlsx(TABLE_INPUT, 'public'), LIMITS);
    if (!read.ok) throw new Error('unreadable');
    expect(read.value.head).toHaveLength(11);
    const text = JSON.stringify(read.value.rows);
    expect(text).toContain('示例方向9产业创新中心');
    for (const secret of ['91370000', '示例九', '1234', '同意推荐', '3456789'])
      expect(text).not.toContain(secret);
  });
});

describe('writing CSV', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(tableCsv(TABLE, 'zh'));

  test('begins with the byte order mark and ends its lines with CRLF', () => {
    expect(text.startsWith('\uFEFF名称,统一社会信用代码,数量,日期\r\n')).toBe(true);
  });

  test('text that looks like a formula is marked as text, numbers stay numbers, quotes are doubled', () => {
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")",123456789012345678,-5,2025-03-01\r\n`);
    expect(text).toContain(`"示例，“引号”""和""\n换行",'@SUM,0,\r\n`);
  });
});

describe('reading a table somebody sent', () => {
  test.each([
    { what: 'a text file', bytes: () => new TextEncoder().encode('名称,数量\n甲,1'), kind: 'not-a-workbook' },
    { what: 'nothing', bytes: () => new Uint8Array(), kind: 'not-a-workbook' },
    {
      what: 'an old or locked workbook',
      bytes: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2),
      kind: 'old-or-locked',
    },
    {
      what: 'an archive cut off',
      bytes: async () => (await tableXlsx(TABLE, 'zh')).slice(0, 900),
      kind: 'damaged',
    },
    { what: 'another archive', bytes: () => zipped({ 'readme.txt': 'x' }), kind: 'not-a-workbook' },
    { what: 'a workbook of rubbish', bytes: () => zipped({ 'xl/workbook.xml': '<<<' }), kind: 'damaged' },
    {
      what: 'a file over the limit',
      bytes: () => new Uint8Array(LIMITS.maxBytes + 1),
      kind: 'too-many-bytes',
    },
    { what: 'a head without rows', bytes: () => tableXlsx({ ...TABLE, rows: [] }, 'zh'), kind: 'no-rows' },
    { what: 'one row too many', bytes: () => tableXlsx(rowsOf(101), 'zh'), kind: 'too-many-rows' },
    { what: 'far too many rows', bytes: () => tableXlsx(rowsOf(400), 'zh'), kind: 'too-many-rows' },
    { what: 'too many columns', bytes: () => tableXlsx(columnsOf(101), 'zh'), kind: 'too-many-columns' },
  ])('refuses $what: $kind', async ({ bytes, kind }) => {
    const read = await readTableXlsx(await bytes(), LIMITS);
    expect(read.ok ? 'read' : read.refusal.kind).toBe(kind);
    expect(Object.keys(TABLE_REFUSAL_WORDS)).toContain(kind);
  });

  test('takes as many rows as the limit says', async () => {
    const read = await readTableXlsx(await tableXlsx(rowsOf(100), 'zh'), LIMITS);
    expect(read.ok && read.value.rows).toHaveLength(100);
  });

  test('stops unpacking a bomb at the limit', async () => {
    const bomb = await zipped({
      'xl/workbook.xml': '<workbook/>',
      'xl/worksheets/sheet1.xml': ' '.repeat(30_000_000),
    });
    const read = await readTableXlsx(bomb, { maxRows: 10, maxBytes: 100_000 });
    expect(read).toEqual({ ok: false, refusal: { kind: 'unpacks-too-far' } });
  });

  test('tells which numbers have lost their last digits', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('表');
    sheet.addRow(['名称', '代码']);
    sheet.addRow(['甲', 12345678901234567000]);
    const read = await readTableXlsx(new Uint8Array(await book.xlsx.writeBuffer()), LIMITS);
    expect(read.ok && read.value.lostDigits).toEqual(['B2']);
  });
});

function rowsOf(count: number): SheetTable {
  return {
    ...TABLE,
    rows: Array.from({ length: count }, (_, at) => ({ name: `甲${at}`, code: '0', count: at, on: null })),
  };
}

function columnsOf(count: number): SheetTable {
  const columns = Array.from({ length: count }, (_, at) => {
    return { id: `c${at}`, title: { zh: `列${at}`, en: `Column ${at}` }, kind: 'text' as const };
  });
  return { title: '宽表', columns, rows: [{ c0: '甲', c1: '乙' }] };
}

async function zipped(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.worksheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}
