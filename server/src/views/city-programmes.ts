import { type Day, dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import type { Programme } from '@qichuang/programmes';
import type { House } from '../house.ts';
import { categoryName, cityName, programmeName, programmesInForce } from '../portal/names.ts';
import type { View } from './view.ts';

type Row = View<'list-city-programmes'>['rows'][number];

/** What cities derived from a programme, in numbers: whoever coordinates sees none of their files (A4.1, B6.1). */
export async function cityProgrammeRows(
  house: House,
  programme: string,
  at: Instant,
): Promise<View<'list-city-programmes'>> {
  const asOf = dayIn(at, SHANGHAI);
  const derived = programmesInForce(house).filter(({ derivedFrom }) => derivedFrom?.programme === programme);
  return { asOf, rows: [...(await rowsOf(house, derived, asOf))] };
}

async function rowsOf(house: House, programmes: readonly Programme[], asOf: Day): Promise<readonly Row[]> {
  if (programmes.length === 0) return [];
  const ids = programmes.map(({ id }) => id);
  const [counts, rounds] = await Promise.all([
    house.store.queries.programmeCounts(ids, asOf),
    house.desk.shelf.where('round', { programme: ids, state: ['called', 'concluded'] }),
  ]);
  return programmes
    .map((programme) => ({
      id: programme.id,
      name: programmeName(programme),
      authority: { zh: programme.authority.zh, en: programme.authority.en },
      city: { code: programme.city ?? '', name: cityName(programme.city ?? '') },
      version: programme.version,
      derivedFrom: programme.derivedFrom?.version ?? 1,
      rounds: rounds.filter((round) => round.programme === programme.id).length,
      categories: programme.categories.map(({ id, target }) => {
        const found = counts.find((one) => one.programme === programme.id && one.category === id);
        return {
          id,
          name: categoryName(programme, id),
          target: target.number,
          applications: found?.applications ?? 0,
          underWay: found?.underWay ?? 0,
          platforms: found?.platforms ?? 0,
        };
      }),
    }))
    .sort((one, other) => (one.city.code < other.city.code ? -1 : 1));
}
