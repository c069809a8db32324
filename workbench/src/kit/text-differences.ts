/** A piece of text that stayed, went or came. */
export interface Piece {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

// Beyond this the table of the longest common run is too big for a page; the whole is then shown as replaced.
const MOST_TOKENS = 3000;

/**
 * What differs between two texts, by characters for Chinese and by words otherwise: the longest common subsequence.
 * O(n·m) in tokens after the common beginning and end are cut off.
 */
export function textDifferences(before: string, after: string): readonly Piece[] {
  const old = tokens(before);
  const young = tokens(after);
  let head = 0;
  while (head < old.length && head < young.length && old[head] === young[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < young.length - head &&
    old[old.length - 1 - tail] === young[young.length - 1 - tail]
  ) {
    tail += 1;
  }
  const oldMiddle = old.slice(head, old.length - tail);
  const youngMiddle = young.slice(head, young.length - tail);
  const middle =
    oldMiddle.length > MOST_TOKENS || youngMiddle.length > MOST_TOKENS
      ? [piece('deleted', oldMiddle), piece('inserted', youngMiddle)]
      : common(oldMiddle, youngMiddle);
  return joined([piece('same', old.slice(0, head)), ...middle, piece('same', old.slice(old.length - tail))]);
}

function tokens(text: string): readonly string[] {
  return text.match(/[A-Za-z0-9.]+|\s+|[\s\S]/gu) ?? [];
}

function piece(kind: Piece['kind'], of: readonly string[]): Piece {
  return { kind, text: of.join('') };
}

function common(old: readonly string[], young: readonly string[]): readonly Piece[] {
  const width = young.length + 1;
  const length = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      length[i * width + j] =
        old[i] === young[j]
          ? (length[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(length[(i + 1) * width + j] ?? 0, length[i * width + j + 1] ?? 0);
    }
  }
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < young.length) {
    const [gone = '', come = ''] = [old[i], young[j]];
    if (i < old.length && j < young.length && gone === come) {
      pieces.push({ kind: 'same', text: gone });
      i += 1;
      j += 1;
    } else if (
      i < old.length &&
      (j === young.length || (length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0))
    ) {
      pieces.push({ kind: 'deleted', text: gone });
      i += 1;
    } else {
      pieces.push({ kind: 'inserted', text: come });
      j += 1;
    }
  }
  return pieces;
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const next of pieces) {
    const last = whole.at(-1);
    if (next.text === '') continue;
    if (last?.kind === next.kind) whole[whole.length - 1] = { kind: last.kind, text: last.text + next.text };
    else whole.push(next);
  }
  return whole;
}
