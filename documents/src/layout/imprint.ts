import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { CHARACTER, mm, PAGE, SIZE } from './measures.ts';
import { words } from './text.ts';

export interface ImprintLines {
  /** `抄送：…。`, or null if nobody gets a copy. */
  readonly copies: string | null;
  /** 印发机关和印发日期; letters have none (10.1). */
  readonly printed: { readonly by: string; readonly on: string } | null;
}

const NONE = { style: 'none', size: 0, color: 'auto' } as const;
const THICK = { style: 'single', size: 8, color: '000000' } as const;
const THIN = { style: 'single', size: 6, color: '000000' } as const;

/** 版记, 7.4: at the foot of the last page, 四号仿宋, first and last line thick, the one between thin; letters have no lines. */
export function imprintTable({ copies, printed }: ImprintLines): Table | null {
  const rows: { left: string; right: string }[] = [];
  if (copies !== null) rows.push({ left: copies, right: '' });
  if (printed !== null) rows.push({ left: printed.by, right: `${printed.on}印发` });
  if (rows.length === 0) return null;
  const ruled = printed !== null;
  const width = mm(PAGE.textWidthMm);
  return new Table({
    layout: 'fixed',
    width: { size: width, type: 'dxa' },
    columnWidths: [Math.round(width / 2), width - Math.round(width / 2)],
    float: {
      horizontalAnchor: 'margin',
      relativeHorizontalPosition: 'center',
      verticalAnchor: 'margin',
      relativeVerticalPosition: 'bottom',
    },
    borders: {
      top: ruled ? THICK : NONE,
      bottom: ruled ? THICK : NONE,
      insideHorizontal: ruled ? THIN : NONE,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
    },
    margins: { left: 0, right: 0, marginUnitType: 'dxa' },
    rows: rows.map(
      ({ left, right }) =>
        new TableRow({
          cantSplit: true,
          children: right === '' ? [cell(left, 'left', 2)] : [cell(left, 'left', 1), cell(right, 'right', 1)],
        }),
    ),
  });
}

function cell(text: string, alignment: 'left' | 'right', columnSpan: number): TableCell {
  const hanging = text.startsWith('抄送：') ? 3 * CHARACTER : 0;
  const indent = { left: CHARACTER + hanging, right: CHARACTER, hanging };
  const spacing = { line: 480, lineRule: 'exact' as const };
  const children = [
    new Paragraph({ alignment, indent, spacing, children: [words(text, undefined, SIZE.four)] }),
  ];
  return new TableCell({ columnSpan, verticalAlign: 'center', children });
}
