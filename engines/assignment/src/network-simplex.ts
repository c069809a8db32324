import { int, real, tiny } from './cells.ts';
import { AT_LOWER, AT_UPPER, IN_TREE, type Network } from './network.ts';
import { rehang } from './spanning-tree.ts';

/**
 * Pivots until no arc improves the flow, or `mostPivots` are done.
 *
 * @returns whether the flow is of least cost among all with the same supplies.
 * @source Cunningham, A network simplex method (1976), strongly feasible trees; Ahuja, Magnanti, Orlin, Network Flows
 *   (1993) chapter 11; block search: Grigoriadis, An efficient implementation of the network simplex method (1986)
 */
export function pivotToOptimum(network: Network, mostPivots: number): boolean {
  for (let turn = 0; turn < mostPivots; turn += 1) {
    const arc = enteringArc(network);
    if (arc < 0) return true;
    pivot(network, arc);
    network.pivots += 1;
  }
  return false;
}

/** The arc of most negative reduced cost in the next block that has one; −1 where no arc improves. */
function enteringArc(network: Network): number {
  const { arcs, source, target, cost, state, potential } = network;
  const block = Math.max(10, Math.floor(Math.sqrt(arcs)));
  let best = -1;
  let least = 0;
  let leftInBlock = block;
  let arc = network.searchFrom < arcs ? network.searchFrom : 0;
  for (let left = arcs; left > 0; left -= 1) {
    const reduced =
      tiny(state, arc) *
      (real(cost, arc) + real(potential, int(source, arc)) - real(potential, int(target, arc)));
    if (reduced < least) {
      least = reduced;
      best = arc;
    }
    arc += 1;
    if (arc === arcs) arc = 0;
    leftInBlock -= 1;
    if (leftInBlock === 0) {
      if (best >= 0) break;
      leftInBlock = block;
    }
  }
  network.searchFrom = arc;
  return best;
}

function pivot(network: Network, arc: number): void {
  const { source, target, capacity, flow, state, parent, upArc, upSign } = network;
  const from = int(source, arc);
  const to = int(target, arc);
  const sign = tiny(state, arc);
  // The flow goes round the cycle from `first` to the join last, from `second` to the join first.
  const first = sign === AT_LOWER ? from : to;
  const second = sign === AT_LOWER ? to : from;
  const join = joinOf(network, from, to);

  // The last blocking arc, seen from the join along the cycle, leaves: that keeps the tree strong and ends cycling.
  let push = int(capacity, arc);
  let leaving = -1;
  let leavesFirstSide = false;
  for (let node = first; node !== join; node = int(parent, node)) {
    const up = int(upArc, node);
    const room = tiny(upSign, node) < 0 ? int(capacity, up) - int(flow, up) : int(flow, up);
    if (room < push) {
      push = room;
      leaving = node;
      leavesFirstSide = true;
    }
  }
  for (let node = second; node !== join; node = int(parent, node)) {
    const up = int(upArc, node);
    const room = tiny(upSign, node) > 0 ? int(capacity, up) - int(flow, up) : int(flow, up);
    if (room <= push) {
      push = room;
      leaving = node;
      leavesFirstSide = false;
    }
  }

  if (push > 0) {
    const change = sign * push;
    flow[arc] = int(flow, arc) + change;
    for (let node = from; node !== join; node = int(parent, node)) {
      const up = int(upArc, node);
      flow[up] = int(flow, up) - tiny(upSign, node) * change;
    }
    for (let node = to; node !== join; node = int(parent, node)) {
      const up = int(upArc, node);
      flow[up] = int(flow, up) + tiny(upSign, node) * change;
    }
  }
  if (leaving < 0) {
    state[arc] = -sign;
    return;
  }
  const out = int(upArc, leaving);
  state[arc] = IN_TREE;
  state[out] = int(flow, out) === 0 ? AT_LOWER : AT_UPPER;
  rehang(network, arc, leaving, leavesFirstSide ? first : second, leavesFirstSide ? second : first);
}

function joinOf({ parent, depth }: Network, from: number, to: number): number {
  let one = from;
  let other = to;
  while (one !== other) {
    const down = int(depth, one) - int(depth, other);
    if (down >= 0) one = int(parent, one);
    if (down <= 0) other = int(parent, other);
  }
  return one;
}
