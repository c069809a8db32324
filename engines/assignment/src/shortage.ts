import type { ShortageReason } from './answer.ts';
import { int } from './cells.ts';
import { eachArc, knotsAmong } from './knots.ts';
import type { Model } from './model.ts';
import { reach, residualOf } from './residual.ts';

/**
 * Why places stay empty in an optimum: the min cut on the side of the empty places, one reason for each knot of it. Empty
 * where no place is. O(pairs).
 *
 * @source Ford & Fulkerson, Maximal flow through a network (1956)
 */
export function shortageOf(model: Model): readonly ShortageReason[] {
  const { network, firstHouse } = model;
  const short: number[] = [];
  for (let node = 0; node < firstHouse; node += 1) if (int(network.flow, node) > 0) short.push(node);
  if (short.length === 0) return [];

  const reached = new Uint8Array(network.root);
  const side = reach(residualOf(model, false), short, reached);
  const knots = knotsAmong(model, side, reached);
  const given = givenElsewhere(model, reached);
  return knots
    .map((nodes) => reasonOf(model, nodes, given))
    .filter(({ empty }) => empty > 0)
    .sort((one, other) => (one.applications[0] ?? 0) - (other.applications[0] ?? 0));
}

function reasonOf(
  { instance, network, firstHouse, firstExpert }: Model,
  nodes: readonly number[],
  given: Int32Array,
): ShortageReason {
  const { applications, quotas, kept, freePlaces, mostLoad } = instance;
  const ofNode = placesOfNode(kept);
  const of = new Set<number>();
  const experts: number[] = [];
  const sums = { wanted: 0, places: 0, elsewhere: 0, empty: 0 };
  for (const node of nodes) {
    sums.elsewhere += int(given, node);
    if (node >= firstExpert) {
      experts.push(node - firstExpert);
      sums.places += int(mostLoad, node - firstExpert);
    } else if (node < firstHouse) {
      sums.empty += int(network.flow, node);
      const seat = node < applications ? -1 : (ofNode[node - applications] as number);
      of.add(seat < 0 ? node : Math.floor(seat / quotas));
      sums.wanted += seat < 0 ? int(freePlaces, node) : int(kept, seat);
    }
  }
  return { applications: ascending(of), experts: ascending(experts), ...sums };
}

/** The seats that have nodes of their own, in the order of these nodes. */
function placesOfNode(kept: Int32Array): readonly number[] {
  const seats: number[] = [];
  for (let seat = 0; seat < kept.length; seat += 1) if (int(kept, seat) > 0) seats.push(seat);
  return seats;
}

function ascending(numbers: Iterable<number>): readonly number[] {
  return [...numbers].sort((one, other) => one - other);
}

/** What each node on the side of the empty places gives to nodes on the other side: all that these can take from it. */
function givenElsewhere(model: Model, reached: Uint8Array): Int32Array {
  const given = new Int32Array(reached.length);
  eachArc(model, (source, target, flow) => {
    if (reached[source] === 1 && reached[target] === 0) given[source] = int(given, source) + flow;
  });
  return given;
}
