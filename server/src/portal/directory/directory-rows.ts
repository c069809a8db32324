import type { Day } from '@qichuang/base';
import type { Platform } from '@qichuang/domain';
import type { DirectoryFilter } from '@qichuang/portal';
import type { House } from '../../house.ts';
import { dayOfDirectory } from './day-of-directory.ts';
import { filtered } from './found.ts';

/** All platforms the filter leaves, the latest first: the page cuts it, exports do not. */
export async function directoryRows(
  house: House,
  filter: DirectoryFilter,
  today: Day,
): Promise<readonly Platform[]> {
  return filtered(await dayOfDirectory(house, filter, today), filter);
}
