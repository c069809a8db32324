import { int, real, tiny } from './cells.ts';
import type { Network } from './network.ts';

/**
 * Cuts the subtree of `leaving` off, turns it so that `below` is its top, and hangs it under `above` by the entering arc.
 * Potentials and depths of the subtree follow. O(nodes of the subtree).
 */
export function rehang(
  network: Network,
  entering: number,
  leaving: number,
  below: number,
  above: number,
): void {
  const { source, cost, potential, parent, upArc, upSign } = network;
  let node = below;
  let newParent = above;
  let newArc = entering;
  let newSign = int(source, entering) === below ? 1 : -1;
  const change = real(potential, above) - newSign * real(cost, entering) - real(potential, below);
  for (;;) {
    const oldParent = int(parent, node);
    const oldArc = int(upArc, node);
    const oldSign = tiny(upSign, node);
    detach(network, node);
    attach(network, node, newParent);
    upArc[node] = newArc;
    upSign[node] = newSign;
    if (node === leaving) break;
    newParent = node;
    newArc = oldArc;
    newSign = -oldSign;
    node = oldParent;
  }
  shift(network, below, change);
}

function shift(network: Network, top: number, change: number): void {
  const { potential, parent, depth, firstChild, nextSibling, stack } = network;
  let waiting = 1;
  stack[0] = top;
  while (waiting > 0) {
    waiting -= 1;
    const node = int(stack, waiting);
    potential[node] = real(potential, node) + change;
    depth[node] = int(depth, int(parent, node)) + 1;
    for (let child = int(firstChild, node); child >= 0; child = int(nextSibling, child)) {
      stack[waiting] = child;
      waiting += 1;
    }
  }
}

/** Reckons all potentials anew from the costs of the tree's arcs. O(nodes). */
export function reckonPotentials(network: Network): void {
  const { root, cost, potential, parent, upArc, upSign, firstChild, nextSibling, stack } = network;
  let waiting = 1;
  stack[0] = root;
  while (waiting > 0) {
    waiting -= 1;
    const node = int(stack, waiting);
    if (node === root) potential[node] = 0;
    else
      potential[node] =
        real(potential, int(parent, node)) - tiny(upSign, node) * real(cost, int(upArc, node));
    for (let child = int(firstChild, node); child >= 0; child = int(nextSibling, child)) {
      stack[waiting] = child;
      waiting += 1;
    }
  }
}

function attach(network: Network, node: number, parent: number): void {
  const oldest = int(network.firstChild, parent);
  network.nextSibling[node] = oldest;
  network.previousSibling[node] = -1;
  if (oldest >= 0) network.previousSibling[oldest] = node;
  network.firstChild[parent] = node;
  network.parent[node] = parent;
}

function detach(network: Network, node: number): void {
  const next = int(network.nextSibling, node);
  const previous = int(network.previousSibling, node);
  if (previous >= 0) network.nextSibling[previous] = next;
  else network.firstChild[int(network.parent, node)] = next;
  if (next >= 0) network.previousSibling[next] = previous;
}
