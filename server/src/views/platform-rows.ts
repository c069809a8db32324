import { foldForComparison, yearOf } from '@qichuang/base';
import type { Platform } from '@qichuang/domain';
import { pageOf } from './application-rows.ts';
import { platformView } from './publicity-views.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';

export interface PlatformFilter {
  readonly programme?: string | undefined;
  readonly category?: string | undefined;
  readonly city?: string | undefined;
  readonly year?: number | undefined;
  readonly text?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Designated platforms in the order of their numbers (B5.2). */
export async function platformRows(room: Room, filter: PlatformFilter): Promise<View<'list-platforms'>> {
  const { programme, category } = filter;
  const all = await room.desk.shelf.where('platform', {
    ...(programme === undefined ? {} : { programme }),
    ...(category === undefined ? {} : { category }),
  });
  const found = all
    .filter((platform) => fits(platform, filter))
    .sort((one, other) => (one.number < other.number ? -1 : 1));
  const page = pageOf(found, filter);
  return { ...page, rows: await Promise.all(page.rows.map((platform) => platformView(room, platform))) };
}

function fits(platform: Platform, { city, year, text }: PlatformFilter): boolean {
  const { name, number, organisationName, partners, announcedOn } = platform;
  const hay = foldForComparison([name, number, organisationName, ...partners].join('\n'));
  return (
    (city === undefined || platform.city.startsWith(city)) &&
    (year === undefined || yearOf(announcedOn) === year) &&
    (text === undefined ||
      text
        .split(/\s+/u)
        .map(foldForComparison)
        .every((word) => hay.includes(word)))
  );
}
