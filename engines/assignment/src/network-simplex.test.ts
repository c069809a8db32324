import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addArc, emptyNetwork, type Network, setLink } from './network.ts';
import { pivotToOptimum } from './network-simplex.ts';

const NODES = 7;
const arcs = fc.array(
  fc.record({
    from: fc.nat(NODES - 1),
    to: fc.nat(NODES - 1),
    cost: fc.integer({ min: -5, max: 5 }),
    capacity: fc.nat(3),
  }),
  { maxLength: 20 },
);
const supplies = fc.array(fc.nat(3), { minLength: NODES, maxLength: NODES });

function networkOf(
  drawn: readonly { from: number; to: number; cost: number; capacity: number }[],
  flow: readonly number[],
) {
  const network = emptyNetwork(NODES + 1, NODES + drawn.length);
  for (const [node, supply] of flow.entries()) setLink(network, node, 4, 50, supply);
  for (const { from, to, cost, capacity } of drawn)
    if (from !== to) addArc(network, from, to, cost, capacity);
  return network;
}

/** Along the tree every node can send more to the root. */
function isStrong({ root, parent, upArc, upSign, flow, capacity }: Network): boolean {
  return Array.from({ length: root }, (_, node) => node).every((node) => {
    const arc = upArc[node] ?? -1;
    const room = upSign[node] === 1 ? (capacity[arc] ?? 0) - (flow[arc] ?? 0) : (flow[arc] ?? 0);
    return parent[node] !== -1 && room > 0;
  });
}

function outflow({ arcs: count, source, target, flow }: Network, node: number): number {
  let sum = 0;
  for (let arc = 0; arc < count; arc += 1)
    sum += (source[arc] === node ? (flow[arc] ?? 0) : 0) - (target[arc] === node ? (flow[arc] ?? 0) : 0);
  return sum;
}

describe('the network simplex', () => {
  test('keeps the tree strong, the supplies and the capacities after every pivot, and comes to an end', () => {
    fc.assert(
      fc.property(arcs, supplies, (drawn, supply) => {
        const network = networkOf(drawn, supply);
        for (let pivots = 0; !pivotToOptimum(network, 1); pivots += 1) {
          expect(pivots).toBeLessThan(1000);
          expect(isStrong(network)).toBe(true);
          expect(supply.map((_, node) => outflow(network, node))).toEqual(supply);
          expect(network.flow.every((flow, arc) => flow >= 0 && flow <= (network.capacity[arc] ?? 0))).toBe(
            true,
          );
        }
        for (let arc = 0; arc < network.arcs; arc += 1) {
          const { cost, potential, source, target, flow, capacity } = network;
          const reduced =
            (cost[arc] ?? 0) + (potential[source[arc] ?? 0] ?? 0) - (potential[target[arc] ?? 0] ?? 0);
          if (reduced < 0) expect(flow[arc]).toBe(capacity[arc]);
          if (reduced > 0) expect(flow[arc]).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('refuses a link that is full and an arc too many: bugs of the caller', () => {
    const network = emptyNetwork(2, 1);
    expect(() => setLink(network, 0, 1, 2, 2)).toThrow(RangeError);
    expect(() => addArc(network, 0, 1, 1, 1)).toThrow(RangeError);
  });
});
