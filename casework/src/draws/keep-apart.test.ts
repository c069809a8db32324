import { ok, refused } from '@qichuang/base';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Queue, standAside } from './keep-apart.ts';

// An id is its group and a number.
const groupOf = (id: string) => id.charAt(0);
const taken = (queues: readonly Queue[], aside: ReadonlySet<string>) =>
  queues.map(({ order, places }) => order.filter((id) => !aside.has(id)).slice(0, places));

test('the second of an institution stands aside, and the next ticket takes the place', () => {
  const queues = [{ name: '技术', order: ['a1', 'a2', 'b1', 'c1'], places: 2 }];
  expect(standAside(queues, { groupOf, most: 1, held: [] })).toEqual(ok([{ id: 'a2', leftFor: [] }]));
  expect(standAside(queues, { groupOf, most: 1, held: ['b9'] })).toEqual(
    ok([
      { id: 'a2', leftFor: [] },
      { id: 'b1', leftFor: [] },
    ]),
  );
  expect(standAside([{ ...queues[0], places: 1 } as Queue], { groupOf, most: 1, held: ['a9'] })).toEqual(
    ok([
      { id: 'a1', leftFor: [] },
      { id: 'a2', leftFor: [] },
    ]),
  );
  expect(standAside(queues, { groupOf, most: 2, held: [] })).toEqual(ok([]));
});

test('the lowest ticket leaves the place of its institution to a pool that nobody else can fill', () => {
  const queues = [
    { name: '技术', order: ['a1', 'b1', 'c1'], places: 2 },
    { name: '财务', order: ['a2'], places: 1 },
  ];
  expect(standAside(queues, { groupOf, most: 1, held: [] })).toEqual(ok([{ id: 'a1', leftFor: ['财务'] }]));
  const short = { pools: ['技术', '财务'], places: 4, filled: 3 };
  expect(
    standAside(
      queues.map((one, nth) => (nth === 0 ? { ...one, places: 3 } : one)),
      { groupOf, most: 1, held: [] },
    ),
  ).toEqual(refused(short));
});

test('what it leaves is, of all lawful choices, the one with the lowest tickets; it fails only where there is none', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 5 });
  const pools = fc.array(fc.record({ letters, places: fc.nat({ max: 3 }) }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(pools, fc.integer({ min: 1, max: 2 }), (given, most) => {
      const queues = given.map(({ letters: of, places }, pool) => ({
        name: String(pool),
        order: of.map((letter, nth) => `${letter}${pool}${nth}`),
        places,
      }));
      const lawful = choices(queues).filter((all) => {
        const groups = all.flat().map(groupOf);
        return groups.every((group) => groups.filter((one) => one === group).length <= most);
      });
      const aside = standAside(queues, { groupOf, most, held: [] });
      if (!aside.ok) {
        expect(lawful).toEqual([]);
        return;
      }
      expect(taken(queues, new Set(aside.value.map(({ id }) => id)))).toEqual(lawful[0]);
    }),
  );
});

/** Every way to fill the places, those with the lowest tickets first. */
function choices(queues: readonly Queue[]): readonly (readonly (readonly string[])[])[] {
  const [first, ...rest] = queues;
  if (first === undefined) return [[]];
  return subsets(first.order, first.places).flatMap((own) => choices(rest).map((others) => [own, ...others]));
}

function subsets(order: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return order.flatMap((id, nth) => subsets(order.slice(nth + 1), size - 1).map((rest) => [id, ...rest]));
}
