import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Quota, takePlaces, type Wanted } from './index.ts';

const NOTHING: Wanted = { take: 0, reserves: 0, recused: [], alreadyTaken: [], kinds: [], quotas: [] };
const ORDER = ['a', 'b', 'c', 'd', 'e', 'f'];
const KINDS = ['技术', '财务', '管理'];

describe('filling places, ticket-draw-v1 step 4', () => {
  test('a recusal takes the next ticket and is told', () => {
    const recused = [{ id: 'b', reason: '同一单位' }];
    expect(takePlaces(ORDER, { ...NOTHING, take: 2, reserves: 1, recused })).toEqual({
      ok: true,
      value: { taken: ['a', 'c'], reserves: ['d'], passed: [{ id: 'b', cause: 'recused' }] },
    });
  });

  test('a recusal whose ticket never came up is not told', () => {
    const recused = [{ id: 'f', reason: '同一单位' }];
    expect(takePlaces(ORDER, { ...NOTHING, take: 2, recused })).toMatchObject({ value: { passed: [] } });
  });

  test('a supplementary draw takes the next tickets', () => {
    const again = { ...NOTHING, take: 2, reserves: 2, alreadyTaken: ['a', 'c'] };
    expect(takePlaces(ORDER, { ...again, recused: [{ id: 'b', reason: '出差' }] })).toMatchObject({
      value: { taken: ['d', 'e'], reserves: ['f'] },
    });
  });

  test('who has two kinds moves to the other seat to let one in', () => {
    const kinds = [
      { id: 'a', kinds: ['技术', '财务'] },
      { id: 'b', kinds: ['技术'] },
    ];
    const wanted = {
      ...NOTHING,
      take: 2,
      kinds,
      quotas: [
        ['技术', 1],
        ['财务', 1],
      ] as Quota[],
    };
    expect(takePlaces(ORDER, wanted)).toMatchObject({ value: { taken: ['a', 'b'] } });
  });

  test('quotas are met whenever they can be, by the lowest tickets that do it; else the lack is named', () => {
    const people = fc.array(fc.subarray(KINDS), { minLength: 1, maxLength: 7 });
    const quotas = fc
      .subarray(KINDS)
      .chain((kinds) => fc.tuple(...kinds.map((kind) => fc.tuple(fc.constant(kind), fc.nat({ max: 3 })))));
    let met = 0;
    fc.assert(
      fc.property(people, quotas, fc.nat({ max: 5 }), fc.nat({ max: 2 }), (theirs, least, take, stay) => {
        const order = theirs.map((_, place) => `p${place}`);
        const alreadyTaken = order.slice(order.length - Math.min(stay, order.length));
        const kindsOf = new Map(theirs.map((kinds, place) => [`p${place}`, kinds]));
        const kinds = order.map((id) => ({ id, kinds: kindsOf.get(id) ?? [] }));
        const lawful = subsets(
          order.filter((id) => !alreadyTaken.includes(id)),
          take,
        ).filter((chosen) =>
          canSit(
            [...alreadyTaken, ...chosen].map((id) => kindsOf.get(id) ?? []),
            least,
          ),
        );
        const told = takePlaces(order, { ...NOTHING, take, alreadyTaken, kinds, quotas: least });
        // Subsets come in order of their tickets, so the first lawful one is the lowest.
        if (lawful[0] === undefined)
          expect(told).toMatchObject({ ok: false, refusal: { kind: 'cannot-be-met' } });
        else expect(told).toMatchObject({ ok: true, value: { taken: lawful[0] } });
        met += lawful[0] === undefined || least.length === 0 ? 0 : 1;
      }),
      { numRuns: 1500, seed: 20251119 },
    );
    expect(met).toBeGreaterThan(200);
  });

  test('a lack names the kinds tied together, how many they want and how few there are', () => {
    const kinds = [
      { id: 'a', kinds: ['财务', '管理'] },
      { id: 'b', kinds: ['财务', '管理'] },
      { id: 'c', kinds: ['技术'] },
    ];
    const quotas: Quota[] = [
      ['技术', 1],
      ['财务', 1],
      ['管理', 2],
    ];
    expect(takePlaces(ORDER, { ...NOTHING, take: 5, kinds, quotas })).toEqual({
      ok: false,
      refusal: { field: 'quotas', kind: 'cannot-be-met', expected: '财务 + 管理: 3 > 2' },
    });
  });

  test.each<{ field: string; kind: string; wanted: Partial<Wanted> }>([
    { field: 'take', kind: 'cannot-be-met', wanted: { take: 7 } },
    { field: 'take', kind: 'cannot-be-met', wanted: { take: 6, recused: [{ id: 'a', reason: '-' }] } },
    { field: 'take', kind: 'out-of-range', wanted: { take: -1 } },
    { field: 'take', kind: 'out-of-range', wanted: { take: 1.5 } },
    { field: 'reserves', kind: 'out-of-range', wanted: { reserves: Number.POSITIVE_INFINITY } },
    { field: 'recused[0].id', kind: 'not-in-pool', wanted: { recused: [{ id: 'z', reason: '-' }] } },
    {
      field: 'recused[1].id',
      kind: 'said-twice',
      wanted: {
        recused: [
          { id: 'a', reason: '-' },
          { id: 'a', reason: '-' },
        ],
      },
    },
    { field: 'alreadyTaken[1]', kind: 'not-in-pool', wanted: { alreadyTaken: ['a', 'z'] } },
    {
      field: 'alreadyTaken[0]',
      kind: 'disagrees',
      wanted: { alreadyTaken: ['a'], recused: [{ id: 'a', reason: '-' }] },
    },
    { field: 'kinds[0].id', kind: 'not-in-pool', wanted: { kinds: [{ id: 'z', kinds: [] }] } },
    {
      field: 'quotas[1][0]',
      kind: 'said-twice',
      wanted: {
        take: 2,
        quotas: [
          ['x', 1],
          ['x', 1],
        ],
      },
    },
    { field: 'quotas[0][1]', kind: 'out-of-range', wanted: { take: 2, quotas: [['x', -1]] } },
    { field: 'quotas', kind: 'cannot-be-met', wanted: { take: 1, quotas: [['x', 2]] } },
    { field: 'quotas', kind: 'cannot-be-met', wanted: { take: 2, quotas: [['x', 1]] } },
  ])('$field: $kind is refused', ({ field, kind, wanted }) => {
    expect(takePlaces(ORDER, { ...NOTHING, ...wanted })).toMatchObject({
      ok: false,
      refusal: { field, kind },
    });
  });
});

function subsets(ids: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return ids.flatMap((id, place) => subsets(ids.slice(place + 1), size - 1).map((rest) => [id, ...rest]));
}

/** Tries every seating. */
function canSit(people: readonly (readonly string[])[], quotas: readonly Quota[]): boolean {
  const seats = quotas.flatMap(([kind, least]) => Array.from({ length: least }, () => kind));
  const sit = (seat: number, free: readonly (readonly string[])[]): boolean => {
    const kind = seats[seat];
    if (kind === undefined) return true;
    return free.some((kinds, place) => kinds.includes(kind) && sit(seat + 1, free.toSpliced(place, 1)));
  };
  return sit(0, people);
}
