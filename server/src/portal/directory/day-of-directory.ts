import type { Day } from '@qichuang/base';
import { type Platform, platformStateOn } from '@qichuang/domain';
import type { DirectoryFilter } from '@qichuang/portal';
import type { House } from '../../house.ts';
import { type ChainOf, chainsOn } from '../chains.ts';
import { earlierNames, platformsOnDay } from '../past-days.ts';

type Earlier = ReadonlyMap<string, readonly string[]>;

/** All platforms on the day a filter asks for, and what else they are found by. */
export interface DayOfDirectory {
  readonly day: Day;
  readonly platforms: readonly Platform[];
  readonly earlier: Earlier;
  readonly chainOf: ChainOf;
}

/** @param today - the day where the filter names none. */
export async function dayOfDirectory(
  house: House,
  filter: DirectoryFilter,
  today: Day,
): Promise<DayOfDirectory> {
  const day = filter.on ?? today;
  const [platforms, earlier, chainOf] = await Promise.all([
    platformsOn(house, day, filter.on !== null),
    earlierWords(house, filter),
    chainsOn(house, day),
  ]);
  return { day, platforms, earlier, chainOf };
}

/** Every platform as it stands on a day: validity ends by itself; of a past day, with the names it had then. */
async function platformsOn(house: House, day: Day, past: boolean): Promise<readonly Platform[]> {
  const all = await house.desk.shelf.where('platform', {});
  return past
    ? platformsOnDay(house, all, day)
    : all.map((platform) => ({ ...platform, state: platformStateOn(platform, day) }));
}

/** Earlier names and holders, where a text is searched for (B5.4). */
async function earlierWords(house: House, { text }: DirectoryFilter): Promise<Earlier> {
  return text.trim() === '' ? new Map() : earlierNames(house);
}
