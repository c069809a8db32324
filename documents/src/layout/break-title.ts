import type { Run } from '../template/render.ts';
import { widthInCharacters } from './measures.ts';

/** Lines of a title begin with one of these, never with 的 or 年度: 7.3.1 wants every line whole in meaning (回行时词意完整). */
const STARTS = ['关于', '组织申报', '拟入选', '公布', '推荐', '申报材料', '申报资格', '名单', '称号'];

/**
 * Divides a title into as few lines as it needs, as even as may be, never inside the name of an office or of a programme.
 *
 * @param most - characters a line holds: 20 of 二号 go into 156 mm, one is left for letters wider than their half place.
 */
export function breakTitle(runs: readonly Run[], most = 19): readonly string[] {
  const pieces = piecesOf(runs);
  const needed = Math.ceil(widthInCharacters(pieces.join('')) / most);
  if (needed <= 1) return [pieces.join('')];
  for (let lines = needed; lines <= pieces.length; lines += 1) {
    const best = divide(pieces, lines)
      .map((division) => ({ division, widest: Math.max(...division.map(widthInCharacters)) }))
      .filter(({ widest }) => widest <= most)
      .sort((a, b) => a.widest - b.widest)[0];
    if (best !== undefined) return best.division;
  }
  return [pieces.join('')];
}

function piecesOf(runs: readonly Run[]): readonly string[] {
  const pieces: string[] = [];
  for (const { text, whole } of runs) {
    for (const part of whole ? [text] : splitBefore(text)) {
      const last = pieces.at(-1);
      const begins = whole ? !/^\d/.test(text) : STARTS.some((start) => part.startsWith(start));
      if (last === undefined || (begins && last !== '关于')) pieces.push(part);
      else pieces[pieces.length - 1] = last + part;
    }
  }
  return pieces;
}

function splitBefore(text: string): readonly string[] {
  return text.split(new RegExp(`(?=${STARTS.join('|')})`)).filter((part) => part !== '');
}

function divide(pieces: readonly string[], lines: number): readonly (readonly string[])[] {
  if (lines === 1) return [[pieces.join('')]];
  const divisions: string[][] = [];
  for (let at = 1; at <= pieces.length - lines + 1; at += 1) {
    const first = pieces.slice(0, at).join('');
    for (const rest of divide(pieces.slice(at), lines - 1)) divisions.push([first, ...rest]);
  }
  return divisions;
}
