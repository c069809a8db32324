import { int } from './cells.ts';
import { BARRED, isChosen, type Model } from './model.ts';

/** The ways along which a model's flow could still change, without those through the root: from each node to others. */
export interface Residual {
  readonly start: Int32Array;
  readonly head: Int32Array;
}

/** @param backwards - turns every way round. O(pairs + nodes). */
export function residualOf(model: Model, backwards: boolean): Residual {
  const nodes = model.network.root;
  const start = new Int32Array(nodes + 1);
  eachWay(model, backwards, (from) => {
    start[from + 1] = int(start, from + 1) + 1;
  });
  for (let node = 0; node < nodes; node += 1) start[node + 1] = int(start, node + 1) + int(start, node);
  const fill = start.slice();
  const head = new Int32Array(int(start, nodes));
  eachWay(model, backwards, (from, to) => {
    head[int(fill, from)] = to;
    fill[from] = int(fill, from) + 1;
  });
  return { start, head };
}

/** Marks in `reached` whatever the first nodes lead to, themselves included. @returns these nodes. */
export function reach({ start, head }: Residual, first: readonly number[], reached: Uint8Array): number[] {
  const found: number[] = [];
  const meet = (node: number): void => {
    if (reached[node] === 1) return;
    reached[node] = 1;
    found.push(node);
  };
  first.forEach(meet);
  for (let place = 0; place < found.length; place += 1) {
    const node = found[place] as number;
    for (let way = int(start, node); way < int(start, node + 1); way += 1) meet(int(head, way));
  }
  return found;
}

/** Pairs go one way when chosen and the other way when not; the network's own arcs may go both. */
function eachWay(model: Model, backwards: boolean, visit: (from: number, to: number) => void): void {
  const { instance, network, from, arcOf, firstExpert } = model;
  for (let pair = 0; pair < instance.expert.length; pair += 1) {
    if (int(arcOf, pair) === BARRED) continue;
    const node = firstExpert + int(instance.expert, pair);
    if (isChosen(model, pair) === backwards) visit(int(from, pair), node);
    else visit(node, int(from, pair));
  }
  for (let arc = network.root; arc < network.root + model.innerArcs; arc += 1) {
    const source = int(network.source, arc);
    const target = int(network.target, arc);
    if (target === network.root) continue;
    const mayGrow = int(network.flow, arc) < int(network.capacity, arc);
    const mayShrink = int(network.flow, arc) > 0;
    if (backwards ? mayShrink : mayGrow) visit(source, target);
    if (backwards ? mayGrow : mayShrink) visit(target, source);
  }
}
