import { dayIn, SHANGHAI } from '@qichuang/base';
import type { Platform } from '@qichuang/domain';
import { PLATFORM_CLASSES } from '@qichuang/language';
import type { DirectoryPageProps } from '@qichuang/portal';
import type { Asked } from './asked.ts';
import { chainNames } from './chains.ts';
import { dayOfDirectory } from './directory/day-of-directory.ts';
import { filterOf } from './directory/filter.ts';
import { filtered, foundBy, saysItself, yearOf } from './directory/found.ts';
import { besidesLayout, layoutOf } from './directory/layout.ts';
import { MARKS, markOn, marksOn } from './directory/marks.ts';
import { citiesOf } from './home.ts';
import { choices, partOf, slice } from './lists.ts';
import { chineseOnly, cityName, nameOfCategory, nameOfProgramme } from './names.ts';

/** The public directory: what its filters leave, and what each further choice would. */
export async function directoryPage({ house, query, at }: Asked): Promise<DirectoryPageProps> {
  const filter = filterOf(query);
  const directory = await dayOfDirectory(house, filter, dayIn(at, SHANGHAI));
  const { day, platforms: all, earlier, chainOf } = directory;
  const kept = filtered(directory, filter);
  const chainName = chainNames(house);
  const chains = choices(all, chainOf, chainName);
  const part = partOf(query, kept.length);
  return {
    filter,
    platforms: slice(kept, part).map((platform) => ({
      number: platform.number,
      name: platform.name,
      host: platform.organisationName,
      category: nameOfCategory(house, platform),
      place: cityName(platform.city),
      chain: chainName(chainOf(platform)),
      announcedOn: platform.announcedOn,
      state: markOn(platform, day),
      foundBy: saysItself(platform, filter) ? null : (foundBy(platform, filter, earlier) ?? null),
    })),
    part,
    inForce: all.filter(({ state }) => state === 'active').length,
    programmes: choices(
      all,
      ({ programme }) => programme,
      (id) => nameOfProgramme(house, id),
    ),
    categories: choices(
      all,
      ({ category }) => category,
      (id) => PLATFORM_CLASSES[id] ?? chineseOnly(id),
    ),
    chains,
    layout: layoutOf(house, filter, filtered(directory, besidesLayout(filter)), chainOf),
    years: yearsOf(all),
    states: MARKS.map((state) => ({
      state,
      count: all.filter((one) => marksOn(one, day).includes(state)).length,
    })).filter(({ count }) => count > 0),
    cities: citiesOf(all),
  };
}

function yearsOf(platforms: readonly Platform[]): DirectoryPageProps['years'] {
  const years = [...new Set(platforms.map(yearOf))].sort((one, other) => other - one);
  return years.map((year) => ({
    year,
    count: platforms.filter((platform) => yearOf(platform) === year).length,
  }));
}
