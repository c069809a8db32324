import { type IParagraphOptions, Paragraph } from 'docx';
import { CHARACTER, mm, PAGE, SIZE, widthInCharacters } from './measures.ts';
import { words } from './text.ts';

export interface ImprintLines {
  /** `抄送：…。`, or null if nobody gets a copy. */
  readonly copies: string | null;
  /** 印发机关和印发日期; letters have none (10.1). */
  readonly printed: { readonly by: string; readonly on: string } | null;
}

const THICK = { style: 'single', size: 8, color: '000000', space: 1 } as const;
const THIN = { style: 'single', size: 6, color: '000000', space: 1 } as const;

const WIDTH = mm(PAGE.textWidthMm);

const LINE_OF_IMPRINT = 460;

/** Between two frames: the border and its air. */
const GAP = 110;

/** At 四号, less the four places before the names. */
const CHARACTERS_OF_LINE = 26;

/**
 * A frame that begins so many lines above the end of the type area, however short the page. Its place is reckoned, and each line has a
 * frame of its own: not every program keeps a frame at the foot when only told to, or two paragraphs with borders in one frame.
 */
function atTheFoot(linesToEnd: number, framesToEnd: number) {
  const height = PAGE.height - PAGE.top - PAGE.bottom;
  return {
    type: 'absolute',
    width: WIDTH,
    anchor: { horizontal: 'margin', vertical: 'margin' },
    position: { x: 1, y: height - linesToEnd * LINE_OF_IMPRINT - framesToEnd * GAP },
    wrap: 'around',
  } as const;
}

/** 版记, 7.4: at the foot of the last page, 四号仿宋, first and last line thick, the one between thin; letters have no lines. */
export function imprintParagraphs({ copies, printed }: ImprintLines): readonly Paragraph[] {
  const ruled = printed !== null;
  const lines: Paragraph[] = [];
  const copyLines = copies === null ? 0 : Math.ceil(widthInCharacters(copies) / CHARACTERS_OF_LINE);
  if (copies !== null) {
    const indent = { left: 4 * CHARACTER, hanging: 4 * CHARACTER };
    lines.push(
      line(`　${copies}`, {
        frame: atTheFoot(copyLines + (ruled ? 1 : 0), ruled ? 2 : 1),
        indent,
        ...(ruled ? { border: { top: THICK } } : {}),
      }),
    );
  }
  if (printed !== null) {
    const tabStops = [{ type: 'right' as const, position: WIDTH - CHARACTER }];
    const border = { top: copies === null ? THICK : THIN, bottom: THICK };
    lines.push(line(`　${printed.by}\t${printed.on}印发`, { frame: atTheFoot(1, 1), tabStops, border }));
  }
  return lines;
}

function line(text: string, options: Partial<IParagraphOptions>): Paragraph {
  const spacing = { line: LINE_OF_IMPRINT, lineRule: 'exact' as const };
  return new Paragraph({
    spacing,
    ...options,
    children: [words(text, undefined, SIZE.four)],
  });
}
