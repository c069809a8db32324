import { int } from './cells.ts';

/**
 * @param from - and `to`: the arcs, of one length.
 * @returns each node's component; two nodes share one exactly when each can be reached from the other. O(nodes + arcs).
 * @source Tarjan, Depth-first search and linear graph algorithms (1972), without recursion
 */
export function strongComponents(nodes: number, from: readonly number[], to: readonly number[]): Int32Array {
  const start = new Int32Array(nodes + 1);
  for (const node of from) start[node + 1] = int(start, node + 1) + 1;
  for (let node = 0; node < nodes; node += 1) start[node + 1] = int(start, node + 1) + int(start, node);
  const fill = start.slice();
  const head = new Int32Array(from.length);
  for (const [arc, node] of from.entries()) {
    head[int(fill, node)] = to[arc] as number;
    fill[node] = int(fill, node) + 1;
  }

  const component = new Int32Array(nodes).fill(-1);
  const order = new Int32Array(nodes).fill(-1);
  const lowest = new Int32Array(nodes);
  const next = start.slice();
  const path: number[] = [];
  const waiting: number[] = [];
  let met = 0;
  for (let first = 0; first < nodes; first += 1) {
    if (int(order, first) >= 0) continue;
    path.push(first);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      if (int(order, node) < 0) {
        order[node] = met;
        lowest[node] = met;
        met += 1;
        waiting.push(node);
      }
      const arc = int(next, node);
      if (arc < int(start, node + 1)) {
        next[node] = arc + 1;
        const other = int(head, arc);
        if (int(order, other) < 0) path.push(other);
        else if (int(component, other) < 0) lowest[node] = Math.min(int(lowest, node), int(order, other));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) lowest[above] = Math.min(int(lowest, above), int(lowest, node));
      if (int(lowest, node) < int(order, node)) continue;
      for (let member = waiting.pop(); member !== undefined; member = waiting.pop()) {
        component[member] = node;
        if (member === node) break;
      }
    }
  }
  return component;
}
