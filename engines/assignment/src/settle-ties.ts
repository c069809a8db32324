import { int, real } from './cells.ts';
import { CLOSED, expertPrices, type Model, openPair } from './model.ts';
import { IN_TREE, type Network } from './network.ts';
import { reckonPotentials } from './spanning-tree.ts';
import { strongComponents } from './strong-components.ts';
import type { Tie } from './tie.ts';

export interface TiePrices {
  readonly salt: number;
  readonly prices: Float64Array;
}

/** Ties of 32 bits; that so many salts in a row leave two optima equal is a bug. */
const MOST_SALTS = 64;

/**
 * Among the optima of a solved model, goes to the one with the least sum of ties. By complementary slackness these optima are
 * the flows that leave every arc of non-zero reduced cost where it is; so such arcs are frozen, ties become the costs, and
 * the pivots go on from the same tree. Similarity is thus never outweighed, and only pairs of reduced cost 0 need a tie.
 *
 * @param pivoted - pivots to the optimum; false when the caller stopped it.
 * @returns the salt that left one optimum only, and the prices in ties; null when stopped.
 */
export function settleTies(model: Model, tie: Tie, pivoted: () => boolean): TiePrices | null {
  const { instance, network } = model;
  openTight(model);
  const frozen = frozenArcs(network);
  for (let salt = 0; salt < MOST_SALTS; salt += 1) {
    network.cost.fill(0);
    eachPair(model, (application, pair, arc) => {
      if (frozen[arc] === 0) network.cost[arc] = tie(application, int(instance.expert, pair), salt);
    });
    reckonPotentials(network);
    if (!pivoted()) return null;
    if (!hasSecondOptimum(model, frozen)) {
      const prices = expertPrices(model).map((price, j) => (int(instance.mostLoad, j) === 0 ? 0 : price));
      return { salt, prices };
    }
  }
  throw new Error(`ties with ${MOST_SALTS} salts leave more than one optimum: cannot be`);
}

function openTight(model: Model): void {
  const { instance, network, firstExpert, from, arcOf } = model;
  for (let pair = 0; pair < instance.expert.length; pair += 1) {
    if (int(arcOf, pair) !== CLOSED) continue;
    const worth = int(instance.similarity, pair) - real(network.potential, int(from, pair));
    if (worth + real(network.potential, firstExpert + int(instance.expert, pair)) === 0)
      openPair(model, pair);
  }
}

function frozenArcs(network: Network): Uint8Array {
  const frozen = new Uint8Array(network.arcs);
  for (let arc = 0; arc < network.arcs; arc += 1) {
    if (network.state[arc] === IN_TREE || reducedCost(network, arc) === 0) continue;
    frozen[arc] = 1;
    // What counts as in the tree never enters it: the arc stays empty or full, as it is.
    network.state[arc] = IN_TREE;
  }
  return frozen;
}

function reducedCost({ cost, potential, source, target }: Network, arc: number): number {
  return real(cost, arc) + real(potential, int(source, arc)) - real(potential, int(target, arc));
}

/** A cycle of reduced cost 0 that changes a pair leads to another optimum; its arcs lie in one strong component. */
function hasSecondOptimum(model: Model, frozen: Uint8Array): boolean {
  const { network } = model;
  const from: number[] = [];
  const to: number[] = [];
  for (let arc = 0; arc < network.arcs; arc += 1) {
    if (frozen[arc] !== 0 || reducedCost(network, arc) !== 0) continue;
    const source = int(network.source, arc);
    const target = int(network.target, arc);
    if (int(network.flow, arc) < int(network.capacity, arc)) {
      from.push(source);
      to.push(target);
    }
    if (int(network.flow, arc) > 0) {
      from.push(target);
      to.push(source);
    }
  }
  const component = strongComponents(network.root + 1, from, to);
  let second = false;
  eachPair(model, (_application, _pair, arc) => {
    if (frozen[arc] !== 0 || reducedCost(network, arc) !== 0) return;
    if (component[int(network.source, arc)] === component[int(network.target, arc)]) second = true;
  });
  return second;
}

function eachPair(
  { instance, arcOf }: Model,
  visit: (application: number, pair: number, arc: number) => void,
): void {
  for (let i = 0; i < instance.applications; i += 1) {
    for (let pair = int(instance.start, i); pair < int(instance.start, i + 1); pair += 1) {
      const arc = int(arcOf, pair);
      if (arc >= 0) visit(i, pair, arc);
    }
  }
}
