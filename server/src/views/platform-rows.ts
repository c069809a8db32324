import type { Instant } from '@qichuang/base';
import type { Actor, Platform } from '@qichuang/domain';
import type { PlatformFilter, Scope } from '@qichuang/store';
import { platformView } from './publicity-views.ts';
import { listScope, type Room } from './standing.ts';
import type { View } from './view.ts';

export interface PlatformAsk {
  readonly programme?: string | undefined;
  readonly category?: string | undefined;
  readonly city?: string | undefined;
  readonly year?: number | undefined;
  readonly own?: 'true' | undefined;
  readonly text?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Designated platforms: public, and therefore without a scope (B5.2); `own` narrows them to the reader's. */
export async function platformRows(
  room: Room,
  actor: Actor,
  { after, limit, own, ...filter }: PlatformAsk,
  at: Instant,
): Promise<View<'list-platforms'>> {
  const narrowed = own === undefined ? filter : { ...filter, ...ownOf(listScope(actor), filter) };
  const page = await room.store.queries.listPlatforms(narrowed, { after, limit });
  const names = await formerNames(room, page.rows);
  return {
    ...page,
    rows: await Promise.all(page.rows.map((platform) => platformView(room, platform, at, names))),
  };
}

/** What the reader's own are told by; nobody's own for whoever has none. */
function ownOf(scope: Scope, { programme }: PlatformFilter): PlatformFilter {
  switch (scope.kind) {
    case 'organisation':
      return { organisation: scope.id };
    case 'recommender':
      return { recommender: scope.id };
    case 'authority':
      return programme === undefined || programme === scope.programme
        ? { programme: scope.programme }
        : { states: [] };
    case 'operator':
    case 'none':
      return { states: [] };
  }
}

/** Names platforms bore before, the latest first; a name that was merely written wrong is none (B5.4). */
export async function formerNames(
  { desk }: Room,
  platforms: readonly Platform[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (platforms.length === 0) return new Map();
  const entries = await desk.shelf.where('recordEntry', {
    platform: platforms.map(({ id }) => id),
    item: 'name',
    state: 'standing',
  });
  return new Map(
    platforms.map(({ id, name }) => {
      const ended = entries
        .filter((entry) => entry.platform === id && entry.validUntil !== null)
        .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))
        .map(({ values }) => String(values['name'] ?? ''));
      return [id, [...new Set(ended)].filter((one) => one !== '' && one !== name)];
    }),
  );
}
