import { type IBorderOptions, Paragraph, Table, TableCell, TableRow } from 'docx';
import { FONT, mm, SIZE } from './measures.ts';
import { words } from './text.ts';

export interface TableColumn {
  readonly title: string;
  readonly widthMm: number;
  readonly alignment?: 'left' | 'center' | 'right';
}

export interface TableContent {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Half points; 五号 unless told. */
  readonly size?: number;
}

const LINE_OF_TABLE: IBorderOptions = { style: 'single', size: 4, color: '000000' };

/** A ruled table: the head repeats on every page and no row is torn over two pages. */
export function listTable({ columns, rows, size = SIZE.five }: TableContent): Table {
  const edges = { top: LINE_OF_TABLE, bottom: LINE_OF_TABLE, left: LINE_OF_TABLE, right: LINE_OF_TABLE };
  const widths = columns.map(({ widthMm }) => mm(widthMm));
  const head = columns.map(({ title }) => ({ text: title, font: FONT.hei, alignment: 'center' as const }));
  const body = rows.map((row) =>
    columns.map(({ alignment = 'left' }, at) => ({ text: row[at] ?? '', font: FONT.body, alignment })),
  );
  return new Table({
    layout: 'fixed',
    alignment: 'center',
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: widths,
    borders: { ...edges, insideHorizontal: LINE_OF_TABLE, insideVertical: LINE_OF_TABLE },
    margins: { left: mm(1), right: mm(1), top: mm(0.8), bottom: mm(0.8), marginUnitType: 'dxa' },
    rows: [head, ...body].map((cells, row) => rowOf(cells, widths, size, row === 0)),
  });
}

interface CellWords {
  readonly text: string;
  readonly font: string;
  readonly alignment: 'left' | 'center' | 'right';
}

function rowOf(
  cells: readonly CellWords[],
  widths: readonly number[],
  size: number,
  tableHeader: boolean,
): TableRow {
  // Half points to twentieths of a point, and a quarter of air: cells do not keep the 28 pt of the text.
  const spacing = { line: Math.round(size * 10 * 1.25), lineRule: 'exact' as const };
  return new TableRow({
    ...(tableHeader ? { tableHeader } : {}),
    cantSplit: true,
    children: cells.map(
      ({ text, font, alignment }, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: 'dxa' },
          verticalAlign: 'center',
          children: text
            .split('\n')
            .map((line) => new Paragraph({ alignment, spacing, children: [words(line, font, size)] })),
        }),
    ),
  });
}
