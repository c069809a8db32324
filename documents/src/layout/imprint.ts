import { type IParagraphOptions, Paragraph } from 'docx';
import { CHARACTER, mm, PAGE, SIZE } from './measures.ts';
import { words } from './text.ts';

export interface ImprintLines {
  /** `抄送：…。`, or null if nobody gets a copy. */
  readonly copies: string | null;
  /** 印发机关和印发日期; letters have none (10.1). */
  readonly printed: { readonly by: string; readonly on: string } | null;
}

const THICK = { style: 'single', size: 8, color: '000000', space: 3 } as const;
const THIN = { style: 'single', size: 6, color: '000000', space: 3 } as const;

const WIDTH = mm(PAGE.textWidthMm);

/** A frame that office programs keep at the foot of the type area, however short the page. */
const AT_THE_FOOT = {
  type: 'alignment',
  width: WIDTH,
  anchor: { horizontal: 'margin', vertical: 'margin' },
  alignment: { x: 'center', y: 'bottom' },
} as const;

/** 版记, 7.4: at the foot of the last page, 四号仿宋, first and last line thick, the one between thin; letters have no lines. */
export function imprintParagraphs({ copies, printed }: ImprintLines): readonly Paragraph[] {
  const ruled = printed !== null;
  const lines: Paragraph[] = [];
  if (copies !== null) {
    const indent = { left: 4 * CHARACTER, hanging: 4 * CHARACTER };
    lines.push(line(`　${copies}`, { indent, ...(ruled ? { border: { top: THICK } } : {}) }));
  }
  if (printed !== null) {
    const tabStops = [{ type: 'right' as const, position: WIDTH - CHARACTER }];
    const border = { top: copies === null ? THICK : THIN, bottom: THICK };
    lines.push(line(`　${printed.by}\t${printed.on}印发`, { tabStops, border }));
  }
  return lines;
}

function line(text: string, options: Partial<IParagraphOptions>): Paragraph {
  const spacing = { line: 460, lineRule: 'exact' as const };
  return new Paragraph({
    frame: AT_THE_FOOT,
    spacing,
    ...options,
    children: [words(text, undefined, SIZE.four)],
  });
}
