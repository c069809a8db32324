import { CITIES, type Platform } from '@qichuang/domain';
import type { Words } from '@qichuang/language';
import type { DirectoryFilter, LayoutAxis, LayoutTable } from '@qichuang/portal';

interface Line {
  readonly id: string;
  readonly name: Words;
}

/**
 * Lines by the sixteen cities (A1). Every number is the length of the list its address leads to: the filters that stand, with the line and the
 * city in the place of theirs.
 *
 * @param platforms - what the other filters leave.
 */
export function layoutTable(
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
