import { CITIES, type Platform } from '@qichuang/domain';
import { PLATFORM_CLASSES, type Words } from '@qichuang/language';
import type { DirectoryFilter, LayoutAxis, LayoutTable } from '@qichuang/portal';
import type { House } from '../../house.ts';
import { type ChainOf, chainNames, chainsListed, NO_CHAIN } from '../chains.ts';

interface Line {
  readonly id: string;
  readonly name: Words;
}

/** The directory as a table along the axis that is asked for; `null`: as a map of cities. */
export function layoutOf(
  house: House,
  { by, programmes }: DirectoryFilter,
  platforms: readonly Platform[],
  chainOf: ChainOf,
): LayoutTable | null {
  if (by === 'city') return null;
  if (by === 'chain') {
    const there = new Set(platforms.map(chainOf));
    const listed = chainsListed(house, programmes);
    const more = [...there].filter((id) => !listed.some((one) => one.id === id));
    const lines = [
      ...listed.filter(({ id }) => id !== NO_CHAIN || there.has(id)),
      ...more.map((id) => ({ id, name: chainNames(house)(id) })),
    ];
    return layoutTable('chain', platforms, lines, chainOf);
  }
  const lines = Object.entries(PLATFORM_CLASSES).map(([id, name]) => ({ id, name }));
  return layoutTable('category', platforms, lines, ({ category }) => category);
}

/**
 * Lines by the sixteen cities (A1). Every number is the length of the list its address leads to: the filters that stand, with the line and the
 * city in the place of theirs.
 *
 * @param platforms - what the other filters leave.
 */
function layoutTable(
  axis: Exclude<LayoutAxis, 'city'>,
  platforms: readonly Platform[],
  lines: readonly Line[],
  lineOf: (platform: Platform) => string,
): LayoutTable {
  const counted = (own: readonly Platform[], city: string) =>
    own.filter((platform) => city.startsWith(platform.city)).length;
  const rows = lines.map(({ id, name }) => {
    const own = platforms.filter((platform) => lineOf(platform) === id);
    return {
      id,
      name,
      counts: CITIES.map(({ code }) => counted(own, code)),
      total: own.length,
    };
  });
  return {
    axis,
    cities: CITIES.map(({ code, zh, en }) => ({ code, name: { zh, en } })),
    rows,
    totals: CITIES.map(({ code }) => counted(platforms, code)),
    total: platforms.length,
  };
}

/** The filters without those the table itself counts along. */
export function besidesLayout(filter: DirectoryFilter): DirectoryFilter {
  return filter.by === 'chain'
    ? { ...filter, city: null, chains: [] }
    : { ...filter, city: null, categories: [] };
}
