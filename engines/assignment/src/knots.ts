import { int } from './cells.ts';
import { BARRED, isChosen, type Model } from './model.ts';

/** Parts the nodes: two are in one knot exactly when pairs or arcs among the marked nodes join them. O(pairs). */
export function knotsAmong(
  model: Model,
  nodes: readonly number[],
  marked: Uint8Array,
): readonly (readonly number[])[] {
  const topOf = topsAmong(model, marked);
  const knots = new Map<number, number[]>();
  for (const node of nodes) {
    const knot = knots.get(topOf(node));
    if (knot === undefined) knots.set(topOf(node), [node]);
    else knot.push(node);
  }
  return [...knots.values()];
}

function topsAmong(model: Model, marked: Uint8Array): (node: number) => number {
  const above = Int32Array.from({ length: marked.length }, (_, node) => node);
  const top = (node: number): number => {
    let one = node;
    while (int(above, one) !== one) {
      above[one] = int(above, int(above, one));
      one = int(above, one);
    }
    return one;
  };
  eachArc(model, (source, target) => {
    if (marked[source] === 1 && marked[target] === 1) above[top(source)] = top(target);
  });
  return top;
}

/** Pairs, open or not, and the arcs to kept places and houses. */
export function eachArc(model: Model, visit: (source: number, target: number, flow: number) => void): void {
  const { instance, network, from, arcOf, firstExpert, innerArcs } = model;
  for (let pair = 0; pair < instance.expert.length; pair += 1) {
    if (int(arcOf, pair) !== BARRED)
      visit(int(from, pair), firstExpert + int(instance.expert, pair), isChosen(model, pair) ? 1 : 0);
  }
  for (let arc = network.root; arc < network.root + innerArcs; arc += 1) {
    if (int(network.target, arc) !== network.root)
      visit(int(network.source, arc), int(network.target, arc), int(network.flow, arc));
  }
}
