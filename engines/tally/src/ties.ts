/** One that is ranked: its result, and what was declared beforehand to decide among equals. */
export interface Ranked {
  readonly id: string;
  /** Higher is better. */
  readonly result: number;
  /** In the declared order, each higher is better; the same number of them for all. */
  readonly criteria: readonly number[];
}

export interface Placed {
  readonly id: string;
  /** 1 is first; those whom nothing tells apart share a place, and the next ones are left out. */
  readonly place: number;
  /** What put it behind the one above: its result, a criterion by its number from 0, the draw; `null` for the first. */
  readonly by: 'result' | 'draw' | number | null;
  /** Whether nothing tells it from another one: a draw must decide. */
  readonly isTied: boolean;
}

/**
 * Puts results in order: by result, then by the declared criteria one after the other, then by the order of a draw.
 *
 * @param entries - distinct ids, in any order.
 * @param tickets - the ids in the order a draw gave them; without it, or for ids that it does not name, ties stay ties.
 * @returns all entries, best first; tied ones in code-unit order of their ids. O(n log n).
 * @throws RangeError for ids that come twice or numbers of criteria that differ: a bug in the caller.
 * @source product default: `score-sheets.yaml`, tie_order
 */
export function rankWithTies(entries: readonly Ranked[], tickets: readonly string[] = []): readonly Placed[] {
  if (new Set(entries.map(({ id }) => id)).size < entries.length) throw new RangeError('ids are distinct');
  if (new Set(entries.map(({ criteria }) => criteria.length)).size > 1)
    throw new RangeError('the same criteria decide for all');
  const ticket = new Map(tickets.map((id, index) => [id, index]));
  const ordered = [...entries].sort((one, other) => {
    const [, difference] = apart(one, other, ticket);
    return difference === 0 ? byCodeUnit(one.id, other.id) : difference;
  });
  const placed: Placed[] = [];
  for (const [index, entry] of ordered.entries()) {
    const above = ordered[index - 1];
    const below = ordered[index + 1];
    const [by, difference] = above === undefined ? [null, 1] : apart(above, entry, ticket);
    const tiedAbove = above !== undefined && difference === 0;
    placed.push({
      id: entry.id,
      place: tiedAbove ? (placed[index - 1]?.place ?? 1) : index + 1,
      by: tiedAbove ? (placed[index - 1]?.by ?? null) : by,
      isTied: tiedAbove || (below !== undefined && apart(entry, below, ticket)[1] === 0),
    });
  }
  return placed;
}

function apart(
  one: Ranked,
  other: Ranked,
  ticket: ReadonlyMap<string, number>,
): readonly [Placed['by'], number] {
  if (one.result !== other.result) return ['result', other.result - one.result];
  for (const [index, points] of one.criteria.entries()) {
    const against = other.criteria[index] ?? 0;
    if (points !== against) return [index, against - points];
  }
  const own = ticket.get(one.id) ?? Infinity;
  const others = ticket.get(other.id) ?? Infinity;
  if (own === others) return ['draw', 0];
  return ['draw', own < others ? -1 : 1];
}

function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
