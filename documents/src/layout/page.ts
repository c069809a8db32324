import {
  DocumentGridType,
  Footer,
  Header,
  type ISectionPropertiesOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { CHARACTER, FONT, LINE, mm, PAGE, RED, SIZE } from './measures.ts';
import { fontOf, words } from './text.ts';

export type Sheet = 'a4-portrait' | 'a4-landscape' | 'a3-landscape';

/** The sheets' own sizes upright, as Word wants them; landscape is said beside it. */
const SHEETS = {
  'a4-portrait': { width: PAGE.width, height: PAGE.height, orientation: 'portrait' },
  'a4-landscape': { width: PAGE.width, height: PAGE.height, orientation: 'landscape' },
  'a3-landscape': { width: mm(297), height: mm(420), orientation: 'landscape' },
} as const;

export function sectionProperties(
  sheet: Sheet,
  over: { readonly titlePage?: boolean } = {},
): ISectionPropertiesOptions {
  const { top, right, bottom, left, footer } = PAGE;
  // A turned page is bound at its top edge (5.2.5), so the four margins turn with it.
  const margin =
    sheet === 'a4-portrait'
      ? { top, right, bottom, left }
      : { top: left, right: mm(25), bottom: mm(30), left: mm(25) };
  return {
    page: {
      size: SHEETS[sheet],
      margin: { ...margin, header: mm(30), footer: sheet === 'a4-portrait' ? footer : mm(17), gutter: 0 },
    },
    // Every line is set exactly: a grid that snaps would give a title of 33 pt two lines of 28.
    grid: { type: DocumentGridType.DEFAULT, linePitch: LINE },
    ...over,
  };
}

/** 7.5: 四号半角宋体 between dashes; odd pages one character from the right, even pages one from the left. */
export function numberedFooters() {
  return {
    default: new Footer({ children: [pageNumber('right')] }),
    even: new Footer({ children: [pageNumber('left')] }),
  };
}

function pageNumber(side: 'left' | 'right'): Paragraph {
  const children = ['— ', PageNumber.CURRENT, ' —'];
  return new Paragraph({
    alignment: side,
    indent: { [side]: CHARACTER },
    children: [new TextRun({ children, font: fontOf(FONT.song), size: SIZE.four })],
  });
}

/** Letter format, 10.1: the office's name 30 mm from the top of the page, a red double line 170 mm long 4 mm below it. */
export function letterHeader(office: string): Header {
  const size = Math.min(80, markSize(office));
  return new Header({
    children: [
      new Paragraph({
        alignment: 'center',
        indent: DOUBLE_LINE_INDENT,
        spacing: { line: size * 10 + 80, lineRule: 'exact' },
        border: { bottom: { style: 'thickThinSmallGap', size: 24, color: RED, space: 11 } },
        children: [words(office, FONT.title, size, RED)],
      }),
      new Paragraph({ spacing: { line: 240, lineRule: 'exact' }, children: [] }),
    ],
  });
}

/** 10.1: the second red double line, 20 mm above the foot of the first page, which bears no number. */
export function letterFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        indent: DOUBLE_LINE_INDENT,
        spacing: { line: 240, lineRule: 'exact' },
        border: { bottom: { style: 'thinThickSmallGap', size: 24, color: RED, space: 1 } },
        children: [],
      }),
    ],
  });
}

/** 170 mm in the middle of the page: 8 mm out on the left of the type area, 6 mm on the right. */
const DOUBLE_LINE_INDENT = { left: -mm(8), right: -mm(6) } as const;

/** As large as one line of the type area allows, never above 50 pt. */
export function markSize(text: string): number {
  const pointsOfLine = 430;
  return Math.min(100, 2 * Math.floor(pointsOfLine / [...text].length));
}
