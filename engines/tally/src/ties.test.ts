import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ranked, rankWithTies } from './index.ts';

const three: readonly Ranked[] = [
  { id: 'c', result: 80, criteria: [30, 20] },
  { id: 'a', result: 80, criteria: [30, 25] },
  { id: 'b', result: 80, criteria: [28, 29] },
];

describe('equal results', () => {
  test('go by the declared criteria in their order, and each place says by which', () => {
    expect(rankWithTies(three).map(({ id, place, by }) => [id, place, by])).toEqual([
      ['a', 1, null],
      ['c', 2, 1],
      ['b', 3, 0],
    ]);
  });

  test('that no criterion tells apart share a place until a draw decides', () => {
    const equal = [...three, { id: 'd', result: 80, criteria: [30, 20] }];
    expect(rankWithTies(equal).map(({ id, place, isTied }) => [id, place, isTied])).toEqual([
      ['a', 1, false],
      ['c', 2, true],
      ['d', 2, true],
      ['b', 4, false],
    ]);
    expect(rankWithTies(equal, ['d', 'b', 'c']).map(({ id, place, by }) => [id, place, by])).toEqual([
      ['a', 1, null],
      ['d', 2, 1],
      ['c', 3, 'draw'],
      ['b', 4, 0],
    ]);
  });

  test('a draw moves nobody whom result or criteria tell apart', () => {
    const entries = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        result: fc.integer({ min: 0, max: 3 }),
        criteria: fc.tuple(fc.integer({ min: 0, max: 1 })),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.nat()), (all, stream) => {
        const tickets = all
          .map(({ id }) => ({ id, number: stream.next().value ?? 0 }))
          .sort((one, other) => one.number - other.number)
          .map(({ id }) => id);
        const keys = (placed: readonly { id: string }[]) =>
          placed.map(({ id }) => {
            const { result, criteria } = all.find((one) => one.id === id) ?? { result: 0, criteria: [0] };
            return [result, ...criteria];
          });
        const drawn = rankWithTies(all, tickets);
        expect(keys(drawn)).toEqual(keys(rankWithTies(all)));
        expect(drawn.map(({ place }) => place)).toEqual(all.map((_, index) => index + 1));
        expect(rankWithTies([...all].reverse(), tickets)).toEqual(drawn);
      }),
    );
  });

  test('ids that come twice or criteria that differ in number are bugs', () => {
    expect(() => rankWithTies([...three, ...three])).toThrow('distinct');
    expect(() => rankWithTies([...three, { id: 'e', result: 1, criteria: [] }])).toThrow('same criteria');
  });
});
