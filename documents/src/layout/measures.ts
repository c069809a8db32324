/** Measures of GB/T 9704-2012, in the units Word stores: twentieths of a point, and half points for the size of letters. */

export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

/** 5.1, 5.2.1: A4, 天头 37, 订口 28; the type area is 156 × 225 mm. */
export const PAGE = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  right: mm(26),
  bottom: mm(35),
  left: mm(28),
  // 7.5: the dash of the page number stands 7 mm below the type area.
  footer: mm(22),
  textWidthMm: 156,
} as const;

/** 28 pt exact: 22 lines fill the 225 mm of the type area. */
export const LINE = 560;

/**
 * 5.2.3: 28 characters a line. At 16 pt only 27 would fit into 156 mm, so every character is set a quarter point closer:
 * 28 × 15.75 pt = 441 pt of 442.2 pt.
 */
export const TIGHTER = -5;
export const CHARACTER = 315;

export const FONT = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  hei: '黑体',
  kai: '楷体_GB2312',
  song: '宋体',
} as const;

/** Chinese letter sizes in half points. */
export const SIZE = { two: 44, three: 32, four: 28, smallFour: 24, five: 21, smallFive: 18 } as const;

export const RED = 'FF0000';

const WIDE = /[\u2014-\u2027\u2e80-\u{3ffff}]/u;

/** Width in characters: a Chinese character or sign takes one place, a capital about 0.7, everything else half. */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) {
    if (WIDE.test(character)) width += 1;
    else width += /[A-Z@]/.test(character) ? 0.7 : 0.5;
  }
  return width;
}
