import { int, real } from './cells.ts';
import { type Instance, seatOf } from './instance.ts';
import { addArc, emptyNetwork, type Network, setLink } from './network.ts';

/** Pairs at one application of experts of one institution that share a seat; `barred` where none of them may be chosen. */
export interface HouseRule {
  readonly application: number;
  readonly seat: number;
  readonly institution: number;
  readonly barred: boolean;
}

/** The flow an instance stands for. Only the pairs that are open are arcs of the network. */
export interface Model {
  readonly instance: Instance;
  readonly network: Network;
  /** Nodes before it are places: of applications, then kept ones. From it on come houses. */
  readonly firstHouse: number;
  /** The node of expert 0; the others follow. */
  readonly firstExpert: number;
  /** The node a pair's arc comes from: its application, the kept places of its kind there, or its house. */
  readonly from: Int32Array;
  /** The arc of a pair; CLOSED where it has none yet, BARRED where it may have none. */
  readonly arcOf: Int32Array;
  /** Arcs between the links and the pairs: to kept places, to houses, and of loads above the least. */
  readonly innerArcs: number;
}

export const CLOSED = -1;
export const BARRED = -2;

const NO_LIMIT = 2 ** 31 - 1;

/**
 * Nodes: applications (their free places), kept places, houses, experts, and the root that takes all flow. An application's
 * link holds its empty places, an expert's link its load.
 */
export function modelOf(instance: Instance, rules: readonly HouseRule[]): Model {
  const { applications, experts, quotas, kept, freePlaces, emptyPlace } = instance;
  const seats = quotas === 0 ? 0 : kept.reduce((sum, places) => sum + (places > 0 ? 1 : 0), 0);
  const houses = rules.filter(({ barred }) => !barred).length;
  const firstExpert = applications + seats + houses;
  const nodes = firstExpert + experts + 1;
  const pairs = instance.expert.length;
  const network = emptyNetwork(nodes, nodes + experts + seats + houses + pairs);
  const from = new Int32Array(pairs);
  const arcOf = new Int32Array(pairs).fill(CLOSED);
  // More than an empty place, so that neither a missed least load nor a passage without an expert ever pays.
  const forbidding = 2 * emptyPlace;
  for (let i = 0; i < applications; i += 1) setLink(network, i, emptyPlace, NO_LIMIT, int(freePlaces, i));
  const seatNode = new Int32Array(kept.length);
  let next = applications;
  for (let seat = 0; seat < kept.length; seat += 1) {
    if (int(kept, seat) === 0) continue;
    seatNode[seat] = next;
    setLink(network, next, emptyPlace, NO_LIMIT, int(kept, seat));
    const application = Math.floor(seat / quotas);
    if (int(freePlaces, application) > 0) addArc(network, application, next, 0, int(freePlaces, application));
    next += 1;
  }
  for (let i = 0; i < applications; i += 1) {
    for (let pair = int(instance.start, i); pair < int(instance.start, i + 1); pair += 1) {
      const seat = seatOf(instance, i, int(instance.expert, pair));
      from[pair] = seat < 0 ? i : int(seatNode, i * quotas + seat);
    }
  }
  for (const rule of rules) {
    const node = rule.barred ? -1 : next;
    if (!rule.barred) {
      setLink(network, node, forbidding, 1, 0);
      const source = rule.seat < 0 ? rule.application : int(seatNode, rule.application * quotas + rule.seat);
      addArc(network, source, node, 0, 1);
      next += 1;
    }
    putUnderRule({ instance, from, arcOf }, rule, node);
  }
  for (let j = 0; j < experts; j += 1) linkExpert(instance, network, firstExpert + j, j, forbidding);
  return {
    instance,
    network,
    firstHouse: applications + seats,
    firstExpert,
    from,
    arcOf,
    innerArcs: network.arcs - network.root,
  };
}

function putUnderRule(
  { instance, from, arcOf }: Pick<Model, 'instance' | 'from' | 'arcOf'>,
  rule: HouseRule,
  node: number,
): void {
  const { start, expert, institution } = instance;
  const { application } = rule;
  for (let pair = int(start, application); pair < int(start, application + 1); pair += 1) {
    const j = int(expert, pair);
    if (institution === null || int(institution, j) !== rule.institution) continue;
    if (seatOf(instance, application, j) !== rule.seat) continue;
    if (rule.barred) arcOf[pair] = BARRED;
    else from[pair] = node;
  }
}

/** An expert's load is its link; with a least load the link is that, and what goes beyond has an arc of its own. */
function linkExpert(
  { leastLoad, mostLoad }: Instance,
  network: Network,
  node: number,
  j: number,
  forbidding: number,
): void {
  const least = int(leastLoad, j);
  const most = int(mostLoad, j);
  // An expert without room keeps a link of 1 for the tree's sake; none of its pairs is ever opened.
  if (least === 0) setLink(network, node, 0, Math.max(1, most), 0);
  else setLink(network, node, -forbidding, least, 0);
  if (least > 0 && most > least) addArc(network, node, network.root, 0, most - least);
}

/** Makes a pair an arc of the network. */
export function openPair(model: Model, pair: number): void {
  const { instance, network, firstExpert, from, arcOf } = model;
  const j = int(instance.expert, pair);
  if (int(arcOf, pair) !== CLOSED || int(instance.mostLoad, j) === 0) return;
  arcOf[pair] = addArc(network, int(from, pair), firstExpert + j, -int(instance.similarity, pair), 1);
}

/** What an expert costs beyond the similarity, by the network's potentials: above 0 only when full, below 0 only at the least load. */
export function expertPrices({ instance, network, firstExpert }: Model): Float64Array {
  const { experts, mostLoad, emptyPlace, highestSimilarity } = instance;
  return Float64Array.from({ length: experts }, (_, j) =>
    int(mostLoad, j) === 0
      ? emptyPlace + Math.max(0, highestSimilarity) + 1
      : 0 - real(network.potential, firstExpert + j),
  );
}

export function isChosen({ network, arcOf }: Model, pair: number): boolean {
  const arc = int(arcOf, pair);
  return arc >= 0 && int(network.flow, arc) > 0;
}
