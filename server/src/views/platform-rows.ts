import type { Instant } from '@qichuang/base';
import { platformView } from './publicity-views.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';

export interface PlatformAsk {
  readonly programme?: string | undefined;
  readonly category?: string | undefined;
  readonly city?: string | undefined;
  readonly year?: number | undefined;
  readonly text?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Designated platforms: public, and therefore without a scope (B5.2). */
export async function platformRows(
  room: Room,
  { after, limit, ...filter }: PlatformAsk,
  at: Instant,
): Promise<View<'list-platforms'>> {
  const page = await room.store.queries.listPlatforms(filter, { after, limit });
  return { ...page, rows: await Promise.all(page.rows.map((platform) => platformView(room, platform, at))) };
}
