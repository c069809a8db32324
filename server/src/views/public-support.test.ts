import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PUBLIC_AXES, publicTotals, type SupportLine } from './public-support.ts';

function line(organisation: string, amountFen: number, over: Partial<SupportLine> = {}): SupportLine {
  return { organisation, amountFen, year: 2026, source: 'provincial', city: '3701', ...over };
}

describe('totals of support nobody can be found in (A4.2, B6.2)', () => {
  test('two hosts are too few, three are enough, one with more than four fifths is as good as named', () => {
    expect(publicTotals([line('a', 100), line('b', 100)]).amountFen).toBeNull();
    expect(publicTotals([line('a', 100), line('b', 100), line('c', 100)]).amountFen).toBe(300);
    expect(publicTotals([line('a', 81), line('b', 10), line('c', 9)]).amountFen).toBeNull();
    expect(publicTotals([line('a', 80), line('b', 11), line('c', 9)]).amountFen).toBe(100);
  });

  test('a cell withheld alone is not told by what is left: the next smallest is withheld with it', () => {
    const many = ['a', 'b', 'c'].flatMap((host) => [
      line(host, 10, { city: '3701' }),
      line(host, 20, { city: '3702' }),
      line(host, 30, { city: '3703' }),
    ]);
    const { amountFen, by } = publicTotals([...many, line('d', 5, { city: '3704' })]);
    expect(amountFen).toBe(185);
    expect(by.city.map(({ key, amountFen: told }) => [key, told])).toEqual([
      ['3704', null],
      ['3703', 90],
      ['3702', 60],
      ['3701', null],
    ]);
  });

  test('whatever the register holds, no told amount is that of fewer than three hosts, nor the difference to the total', () => {
    const lines = fc.array(
      fc.record({
        organisation: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        amountFen: fc.integer({ min: 1, max: 1_000_000 }),
        year: fc.constantFrom(2024, 2025, 2026),
        source: fc.constantFrom('provincial', 'city', 'host'),
        city: fc.constantFrom('3701', '3702', '3703'),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(lines, (all) => {
        const told = publicTotals(all);
        for (const axis of PUBLIC_AXES) {
          for (const { key, amountFen } of told.by[axis]) {
            const hosts = new Set(
              all.filter((one) => String(one[axis]) === key).map((one) => one.organisation),
            );
            if (amountFen !== null) expect(hosts.size).toBeGreaterThanOrEqual(3);
          }
          const withheld = told.by[axis].filter(({ amountFen }) => amountFen === null);
          if (told.by[axis].length > 1) expect(withheld.length).not.toBe(1);
        }
      }),
    );
  });
});
