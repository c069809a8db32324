import { ok, type Result, refused } from '@qichuang/base';

/** One pool as its tickets came up, lowest first, without whoever stands aside or holds a place already. */
export interface Queue {
  readonly name: string;
  readonly order: readonly string[];
  readonly places: number;
}

/** What everybody counts for, and how many of the same may hold places in all pools together. */
export interface Apart {
  readonly groupOf: (id: string) => string;
  readonly most: number;
  /** Who holds a place before this: they count, and stay. */
  readonly held: readonly string[];
}

/** Whose ticket came up and who does not take the place. */
export interface Aside {
  readonly id: string;
  /** Pools for which the group's last place has to be left; empty where the group has its places already. */
  readonly leftFor: readonly string[];
}

/** Pools that together cannot fill their places, and how many of them they can. */
export interface Short {
  readonly pools: readonly string[];
  readonly places: number;
  readonly filled: number;
}

/**
 * Who stands aside so that no group holds more places than it may: going down the tickets pool by pool, whoever comes up takes the place
 * unless the group has its places, or the places still open could then not all be filled. So it is the lawful choice with the lowest tickets.
 *
 * @returns who stands aside, in the order of pools and tickets; which pools are short where the places cannot be filled at all.
 *   O(candidates × 2^pools × groups).
 */
export function standAside(
  queues: readonly Queue[],
  { groupOf, most, held }: Apart,
): Result<readonly Aside[], Short> {
  const room = new Map<string, number>();
  const roomOf = (group: string) => room.get(group) ?? most;
  for (const group of held.map(groupOf)) room.set(group, roomOf(group) - 1);
  const open = queues.map(({ name, order, places }) => ({
    name,
    places,
    waiting: counted(order.map(groupOf)),
  }));
  const lack = shortOf(open, roomOf);
  if (lack !== null) return refused(lack);
  const aside: Aside[] = [];
  for (const [nth, { order }] of queues.entries()) {
    const pool = open[nth];
    for (const id of order) {
      if (pool === undefined || pool.places === 0) break;
      const group = groupOf(id);
      pool.waiting.set(group, (pool.waiting.get(group) ?? 0) - 1);
      if (roomOf(group) <= 0) {
        aside.push({ id, leftFor: [] });
        continue;
      }
      pool.places -= 1;
      room.set(group, roomOf(group) - 1);
      const short = shortOf(open, roomOf);
      if (short === null) continue;
      pool.places += 1;
      room.set(group, roomOf(group) + 1);
      aside.push({ id, leftFor: short.pools });
    }
  }
  return ok(aside);
}

interface Open {
  readonly name: string;
  readonly waiting: Map<string, number>;
  places: number;
}

/**
 * Those for which the groups' room, as far as candidates wait, is less than the places (the minimum cut between pools and groups).
 * `null` where all can be filled.
 */
function shortOf(open: readonly Open[], roomOf: (group: string) => number): Short | null {
  for (let set = 1; set < 2 ** open.length; set += 1) {
    const some = open.filter((_, nth) => Math.floor(set / 2 ** nth) % 2 === 1);
    const waiting = new Map<string, number>();
    for (const pool of some)
      for (const [group, count] of pool.waiting) waiting.set(group, (waiting.get(group) ?? 0) + count);
    const filled = [...waiting].reduce(
      (sum, [group, count]) => sum + Math.min(count, Math.max(0, roomOf(group))),
      0,
    );
    const places = some.reduce((sum, pool) => sum + pool.places, 0);
    if (filled < places) return { pools: some.map(({ name }) => name), places, filled };
  }
  return null;
}

function counted(groups: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
