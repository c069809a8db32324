import type { Words } from '@qichuang/language';

interface ParagraphChange {
  readonly kind: 'added' | 'removed';
  readonly text: Words;
}

/**
 * Which paragraphs came and which went, in the order of the text: what stays is the longest run of paragraphs both have in order.
 * O(n·m) of the paragraphs that differ; texts have some hundreds.
 */
export function paragraphChanges(
  before: readonly Words[],
  after: readonly Words[],
): readonly ParagraphChange[] {
  const old = before.map(keyOf);
  const now = after.map(keyOf);
  // longest[i][j]: how many paragraphs can stay of the old from i and the new from j.
  const longest = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row !== undefined)
        row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const changes: ParagraphChange[] = [];
  for (let i = 0, j = 0; i < old.length || j < now.length; ) {
    const [gone, come] = [before[i], after[j]];
    if (gone !== undefined && come !== undefined && old[i] === now[j]) {
      i += 1;
      j += 1;
    } else if (gone !== undefined && (come === undefined || at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ kind: 'removed', text: gone });
      i += 1;
    } else if (come !== undefined) {
      changes.push({ kind: 'added', text: come });
      j += 1;
    }
  }
  return changes;
}

function keyOf({ zh, en }: Words): string {
  return `${zh}\n${en}`;
}
