import type { Design } from './design.ts';

/** Applications and experts that hang together by scores; two components share neither. */
export interface Component {
  readonly applications: readonly string[];
  readonly experts: readonly string[];
}

/**
 * The connected components of the graph of applications and experts. Between two of them nothing says whether the
 * experts are stricter or the applications weaker.
 *
 * @returns components by their first application, ids in code-unit order. O(n) but for the inverse Ackermann function.
 * @source Searle, Linear Models (1971), §5.4 on connected designs; union-find by halving: Tarjan & van Leeuwen (1984)
 */
export function componentsOf({ applications, experts, start, expertOf }: Design): readonly Component[] {
  const parent = Int32Array.from({ length: experts.length }, (_, index) => index);
  for (let row = 0; row < applications.length; row++) {
    const first = rootOf(parent, expertOf[start[row] ?? 0] ?? 0);
    for (let entry = (start[row] ?? 0) + 1; entry < (start[row + 1] ?? 0); entry++)
      parent[rootOf(parent, expertOf[entry] ?? 0)] = first;
  }
  const found = new Map<number, { applications: string[]; experts: string[] }>();
  for (const [row, application] of applications.entries()) {
    const root = rootOf(parent, expertOf[start[row] ?? 0] ?? 0);
    const component = found.get(root) ?? { applications: [], experts: [] };
    component.applications.push(application);
    found.set(root, component);
  }
  for (const [index, expert] of experts.entries()) found.get(rootOf(parent, index))?.experts.push(expert);
  return [...found.values()];
}

function rootOf(parent: Int32Array, of: number): number {
  let at = of;
  for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
    const above = parent[up] ?? up;
    parent[at] = above;
    at = above;
  }
  return at;
}
