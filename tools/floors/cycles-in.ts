/**
 * The knots of a graph: every set of files in which each can be reached from each other.
 *
 * @returns one sorted list per knot; a file that imports itself is one.
 * @source Tarjan, Depth-first search and linear graph algorithms (1972)
 */
export function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const waiting: string[] = [];
  const knots: string[][] = [];

  const visit = (file: string): number => {
    const number = order.size;
    order.set(file, number);
    lowest.set(file, number);
    waiting.push(file);
    for (const next of edges.get(file) ?? []) {
      const seen = order.get(next);
      // What was seen and waits no more belongs to a knot already tied.
      if (seen !== undefined && !waiting.includes(next)) continue;
      lowest.set(file, Math.min(lowest.get(file) ?? number, seen ?? visit(next)));
    }
    const low = lowest.get(file) ?? number;
    if (low === number) {
      const knot = waiting.splice(waiting.indexOf(file));
      if (knot.length > 1 || edges.get(file)?.includes(file) === true) knots.push(knot.sort());
    }
    return low;
  };
  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return knots;
}
