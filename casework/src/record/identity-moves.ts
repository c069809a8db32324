import { addDays, type Day } from '@qichuang/base';
import type { Filing, Platform, RecordEntry } from '@qichuang/domain';
import type { Act } from '../ports.ts';
import { type Move, move } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';

/**
 * What a platform is known by; each of them a run of entries from the announcement on (B5.4). Values: `name`, `holder`, `partners`, `head`,
 * `address`, `recommender` as they are read under `name`; a holder's code besides under `uscc`, a city's four digits and the id of an
 * industry chain under `code`.
 */
export const IDENTITY_ITEMS = [
  'name',
  'holder',
  'partners',
  'head',
  'address',
  'recommender',
  'city',
  'chain',
] as const;

export type IdentityItem = (typeof IDENTITY_ITEMS)[number];

export type IdentityValues = Readonly<Partial<Record<IdentityItem, RecordEntry['values']>>>;

type Chance = Pick<Act<unknown>, 'actor' | 'at' | 'seed'>;

interface Since {
  readonly from: Day;
  readonly filing: Filing['id'] | null;
}

/**
 * Writes down what a platform is known by from a day on: what stood until then ends the day before, and stays. An entry that begins the
 * same day is superseded; one that begins later stays, and the new one ends where it begins: filings come in any order.
 *
 * @param standing - the platform's entries of these items that nobody has superseded.
 */
export function identityMoves(
  act: Chance,
  platform: Pick<Platform, 'id' | 'programme'>,
  values: IdentityValues,
  standing: readonly RecordEntry[],
  { from, filing }: Since,
): readonly Move[] {
  return Object.entries(values).flatMap(([item, of], nth) => {
    const own = standing.filter((entry) => entry.item === item);
    const [later] = own
      .filter(({ validFrom }) => validFrom > from)
      .map(({ validFrom }) => validFrom)
      .sort();
    const until = later === undefined ? null : addDays(later, -1);
    const next = newEntry(act, platform, { item, values: of, from, until, filing }, nth);
    const before = own.filter(
      ({ validFrom, validUntil }) => validFrom <= from && (validUntil === null || validUntil >= from),
    );
    return [
      ...before.flatMap((entry, place) => cutOff(act, entry, next.id, from, nth * 100 + place)),
      move(act, { act: 'record-item', clause: 'B5.4' }, 'recordEntry', null, next),
    ];
  });
}

/** Both the entry that no longer stands and, where it was true for a while, what remains of it: a past answer is not changed. */
export function cutOff(
  act: Chance,
  entry: RecordEntry,
  by: RecordEntry['id'],
  from: Day,
  nth: number,
): readonly Move[] {
  const gone = superseded(act, entry, by);
  if (entry.validFrom >= from) return [gone];
  const rest: RecordEntry = {
    ...entry,
    id: mint(act, 'ren', 1_000 + nth),
    version: 1,
    validUntil: addDays(from, -1),
    recordedAt: act.at,
    recordedBy: act.actor.person,
  };
  return [gone, move(act, { act: 'close-entry', clause: 'B5.4' }, 'recordEntry', null, rest)];
}

/** What somebody believed until now; it stays to be read. */
export function superseded(act: Chance, entry: RecordEntry, by: RecordEntry['id']): Move {
  const next: RecordEntry = { ...entry, state: 'superseded', supersededAt: act.at, supersededBy: by };
  return move(act, { act: 'supersede-entry', clause: 'B5.4' }, 'recordEntry', entry, next);
}

export function newEntry(
  act: Chance,
  platform: Pick<Platform, 'id' | 'programme'>,
  written: Since & {
    readonly item: string;
    readonly values: RecordEntry['values'];
    readonly until?: Day | null;
    readonly files?: RecordEntry['files'];
    readonly reason?: string;
  },
  nth: number,
): RecordEntry {
  return {
    id: mint(act, 'ren', nth),
    version: 1,
    state: 'standing',
    platform: platform.id,
    programme: platform.programme,
    item: written.item,
    validFrom: written.from,
    validUntil: written.until ?? null,
    values: written.values,
    files: written.files ?? [],
    recordedAt: act.at,
    recordedBy: act.actor.person,
    filing: written.filing,
    supersededAt: null,
    supersededBy: null,
    correctionReason: written.reason ?? '',
  };
}
