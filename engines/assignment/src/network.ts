/** An arc outside the tree at its lower bound, in the tree, or at its upper bound. Tree arcs and frozen arcs never enter. */
export const AT_LOWER = 1;
export const IN_TREE = 0;
export const AT_UPPER = -1;

/**
 * A min-cost flow in the making: every node but the root has a link, an arc from it to the root with the node's own
 * number; the other arcs follow. The tree is strongly feasible: along it every node can send more to the root.
 */
export interface Network {
  /** The last node. */
  readonly root: number;
  /** Arcs there are by now. */
  arcs: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly capacity: Int32Array;
  readonly flow: Int32Array;
  readonly cost: Float64Array;
  readonly state: Int8Array;
  /** Reduced cost of an arc: cost + potential of its source − potential of its target. The root's is 0. */
  readonly potential: Float64Array;
  readonly parent: Int32Array;
  readonly depth: Int32Array;
  /** The tree arc between a node and its parent, and whether it leads up (1) or down (−1). */
  readonly upArc: Int32Array;
  readonly upSign: Int8Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly previousSibling: Int32Array;
  readonly stack: Int32Array;
  /** Where the search for an entering arc goes on. */
  searchFrom: number;
  pivots: number;
}

/**
 * @param nodes - with the root.
 * @param mostArcs - arcs there may come to be, links included.
 */
export function emptyNetwork(nodes: number, mostArcs: number): Network {
  const root = nodes - 1;
  const network: Network = {
    root,
    arcs: root,
    source: new Int32Array(mostArcs),
    target: new Int32Array(mostArcs),
    capacity: new Int32Array(mostArcs),
    flow: new Int32Array(mostArcs),
    cost: new Float64Array(mostArcs),
    state: new Int8Array(mostArcs),
    potential: new Float64Array(nodes),
    parent: new Int32Array(nodes).fill(root),
    depth: new Int32Array(nodes).fill(1),
    upArc: new Int32Array(nodes),
    upSign: new Int8Array(nodes).fill(1),
    firstChild: new Int32Array(nodes).fill(-1),
    nextSibling: new Int32Array(nodes).fill(-1),
    previousSibling: new Int32Array(nodes).fill(-1),
    stack: new Int32Array(nodes),
    searchFrom: 0,
    pivots: 0,
  };
  network.depth[root] = 0;
  network.parent[root] = -1;
  for (let node = 0; node < root; node += 1) {
    network.source[node] = node;
    network.target[node] = root;
    network.upArc[node] = node;
    network.nextSibling[node] = node + 1 < root ? node + 1 : -1;
    network.previousSibling[node] = node - 1;
  }
  network.firstChild[root] = root > 0 ? 0 : -1;
  return network;
}

/** Sets a node's link, before the first pivot. A flow below the capacity keeps the tree strongly feasible. */
export function setLink(network: Network, node: number, cost: number, capacity: number, flow: number): void {
  if (flow >= capacity)
    throw new RangeError(`the link of node ${node} is full: the tree would not be strong`);
  network.cost[node] = cost;
  network.capacity[node] = capacity;
  network.flow[node] = flow;
  network.potential[node] = -cost;
}

/** Adds an arc at its lower bound. @returns its number. */
export function addArc(
  network: Network,
  source: number,
  target: number,
  cost: number,
  capacity: number,
): number {
  const arc = network.arcs;
  if (arc >= network.source.length) throw new RangeError('more arcs than there is room for');
  network.arcs = arc + 1;
  network.source[arc] = source;
  network.target[arc] = target;
  network.cost[arc] = cost;
  network.capacity[arc] = capacity;
  network.flow[arc] = 0;
  network.state[arc] = AT_LOWER;
  return arc;
}
