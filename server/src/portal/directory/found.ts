import type { Platform } from '@qichuang/domain';
import type { DirectoryFilter } from '@qichuang/portal';
import type { DayOfDirectory } from './day-of-directory.ts';
import { marksOn } from './marks.ts';

/** What of them a filter leaves, the latest first. */
export function filtered(
  { platforms, earlier, chainOf, day }: DayOfDirectory,
  filter: DirectoryFilter,
): readonly Platform[] {
  return platforms
    .filter((platform) => filter.programmes.length === 0 || filter.programmes.includes(platform.programme))
    .filter((platform) => filter.categories.length === 0 || filter.categories.includes(platform.category))
    .filter((platform) => filter.chains.length === 0 || filter.chains.includes(chainOf(platform)))
    .filter((platform) => filter.years.length === 0 || filter.years.includes(yearOf(platform)))
    .filter(
      (platform) =>
        filter.states.length === 0 || marksOn(platform, day).some((mark) => filter.states.includes(mark)),
    )
    .filter((platform) => filter.city === null || filter.city.startsWith(platform.city))
    .filter((platform) => saysItself(platform, filter) || foundBy(platform, filter, earlier) !== undefined)
    .sort(newestFirst);
}

/** Whether the text searched for stands in what is shown of it. */
export function saysItself({ name, organisationName, number }: Platform, filter: DirectoryFilter): boolean {
  return [name, organisationName, number].some((text) => has(text, filter));
}

/** The earlier name or holder by which it is found (B5.4). */
export function foundBy(
  { id }: Platform,
  filter: DirectoryFilter,
  earlier: DayOfDirectory['earlier'],
): string | undefined {
  return earlier.get(id)?.find((text) => has(text, filter));
}

function has(text: string, { text: wanted }: DirectoryFilter): boolean {
  return text.toLowerCase().includes(wanted.trim().toLowerCase());
}

/** The year it was announced in. */
export function yearOf({ announcedOn }: Platform): number {
  return Number(announcedOn.slice(0, 4));
}

function newestFirst(one: Platform, other: Platform): number {
  if (one.announcedOn !== other.announcedOn) return one.announcedOn < other.announcedOn ? 1 : -1;
  return one.number < other.number ? -1 : 1;
}
