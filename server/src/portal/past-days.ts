import type { Day } from '@qichuang/base';
import { type Platform, platformStateOn, type RecordEntry } from '@qichuang/domain';
import { PORTAL_PLATFORM_EVENTS, PORTAL_WORDS, say } from '@qichuang/language';
import type { PlatformPageProps } from '@qichuang/portal';
import type { House } from '../house.ts';
import { cityName } from './names.ts';

/** What of a platform's record is public; who heads it is not. The latest changed stands first. */
const PUBLIC_ITEMS = ['name', 'holder', 'partners', 'recommender', 'city', 'chain'] as const;

type PublicItem = (typeof PUBLIC_ITEMS)[number];

/** Names and holders platforms had and have no more, by platform, the latest first (B5.4). */
export async function earlierNames({ desk }: House): Promise<ReadonlyMap<string, readonly string[]>> {
  const entries = await desk.shelf.where('recordEntry', { item: ['name', 'holder'], state: 'standing' });
  const earlier = new Map<string, string[]>();
  for (const entry of entries.filter(({ validUntil }) => validUntil !== null).sort(latestFirst)) {
    const name = textOf(entry);
    if (name !== '') earlier.set(entry.platform, [...(earlier.get(entry.platform) ?? []), name]);
  }
  return earlier;
}

/** Platforms as they were on a day, those not yet announced left out; names, holders and cities are those of the day. */
export async function platformsOnDay(
  { desk }: House,
  platforms: readonly Platform[],
  day: Day,
): Promise<readonly Platform[]> {
  const entries = await desk.shelf.where('recordEntry', {
    item: ['name', 'holder', 'partners', 'city'],
    state: 'standing',
  });
  const byPlatform = new Map<string, RecordEntry[]>();
  for (const entry of entries) {
    const own = byPlatform.get(entry.platform);
    if (own === undefined) byPlatform.set(entry.platform, [entry]);
    else own.push(entry);
  }
  return platforms
    .filter(({ announcedOn }) => announcedOn <= day)
    .map((platform) => {
      const then = asItWas(platform, byPlatform.get(platform.id) ?? [], day);
      return { ...then, state: stateOnDay(then, day) };
    });
}

/** How a platform stood on a day: one that ended or ran out later was still active then. */
export function stateOnDay(platform: Platform, day: Day): Platform['state'] {
  const later = platform.endedOn === undefined ? platform.state === 'expired' : platform.endedOn > day;
  return platformStateOn(later ? { ...platform, state: 'active' } : platform, day);
}

interface PublicRecord {
  /** The platform with its names of the day. */
  readonly platform: Platform;
  readonly recommender: string | null;
  /** Id of the industry chain it served. */
  readonly chain: string | null;
  readonly former: PlatformPageProps['former'];
  readonly events: PlatformPageProps['events'];
}

/** What the public page tells of a platform's record on a day, and of what changed until then (B5.4). */
export async function publicRecord({ desk }: House, platform: Platform, day: Day): Promise<PublicRecord> {
  const standing = await desk.shelf.where('recordEntry', { platform: platform.id, state: 'standing' });
  const entries = standing.filter(({ item }) => isPublic(item));
  const [recommender, chain] = ['recommender', 'chain'].map((named) =>
    entriesOn(entries, day).find(({ item }) => item === named),
  );
  const then = asItWas(platform, entries, day);
  const ended = (item: PublicItem, now: string) => {
    const over = entries.filter(
      (one) => one.item === item && one.validUntil !== null && one.validUntil < day,
    );
    return [...new Set(over.sort(latestFirst).map(textOf))].filter((text) => text !== '' && text !== now);
  };
  return {
    platform: then,
    recommender: recommender === undefined ? null : textOf(recommender),
    chain: chain === undefined ? null : String(chain.values['code']),
    former: { names: ended('name', then.name), hosts: ended('holder', then.organisationName) },
    events: changesOf(entries.filter(({ validFrom }) => validFrom <= day)),
  };
}

/** Every entry that took another's place, as something that happened on its first day. */
function changesOf(entries: readonly RecordEntry[]): PlatformPageProps['events'] {
  return PUBLIC_ITEMS.flatMap((item) => {
    const run = entries
      .filter((entry) => entry.item === item)
      .sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
    return run.slice(1).map((entry, nth) => {
      const [before, after] = [run[nth], entry].map((one) => (one === undefined ? '' : textOf(one)));
      return {
        day: entry.validFrom,
        what: PORTAL_PLATFORM_EVENTS[item],
        clauses: ['B5.4'],
        note: say(PORTAL_WORDS.platform.changed, 'zh', { before: before ?? '', after: after ?? '' }),
        final: false,
      };
    });
  }).sort((one, other) => (one.day < other.day ? 1 : -1));
}

function asItWas(platform: Platform, entries: readonly RecordEntry[], day: Day): Platform {
  const then = entriesOn(entries, day);
  const text = (item: PublicItem) => {
    const entry = then.find((one) => one.item === item);
    return entry === undefined ? undefined : textOf(entry);
  };
  const partners = text('partners');
  const city = then.find(({ item }) => item === 'city')?.values['code'];
  return {
    ...platform,
    name: text('name') ?? platform.name,
    organisationName: text('holder') ?? platform.organisationName,
    partners: partners === undefined ? platform.partners : partners.split('、').filter((one) => one !== ''),
    city: typeof city === 'string' ? city : platform.city,
  };
}

/** Standing entries are all that is believed now: the second clock stands still. */
export function entriesOn(entries: readonly RecordEntry[], day: Day): readonly RecordEntry[] {
  return entries.filter(
    ({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil),
  );
}

function textOf({ item, values }: RecordEntry): string {
  if (item === 'city') return cityName(String(values['code'] ?? '')).zh;
  const { name } = values as { readonly name?: unknown };
  return typeof name === 'string' ? name : '';
}

function isPublic(item: string): boolean {
  return (PUBLIC_ITEMS as readonly string[]).includes(item);
}

function latestFirst(one: RecordEntry, other: RecordEntry): number {
  return one.validFrom < other.validFrom ? 1 : -1;
}
