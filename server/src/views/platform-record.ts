import { type Day, dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import { fieldsOfItem, IDENTITY_ITEMS, type RecordItem } from '@qichuang/casework';
import {
  type Actor,
  type Filing,
  itemStandingOn,
  type Platform,
  type RecordEntry,
  recordAsOf,
  standingAtPlatform,
} from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import { namesOf } from './names.ts';
import { formerNames } from './platform-rows.ts';
import { platformView } from './publicity-views.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';

type RecordView = View<'see-platform-record'>;
type EntryView = RecordView['identity'][number];
type ItemView = RecordView['items'][number];

interface AsOfAsk {
  readonly on: Day;
  readonly knownAt: Instant;
}

/** A platform whose record the reader may see; to the public it is the published platform and no more. */
export async function recordPlatform(
  { desk }: Room,
  actor: Actor,
  id: string,
): Promise<Platform | undefined> {
  const platform = await desk.shelf.find('platform', id);
  return platform === undefined || standingAtPlatform(platform, actor).part === 'public'
    ? undefined
    : platform;
}

/** What was true of a platform on a day, as known at a moment, and what there ever was (B5.2, B5.4). */
export async function platformRecordView(
  room: Room,
  actor: Actor,
  platform: Platform,
  asked: AsOfAsk,
  at: Instant,
): Promise<RecordView> {
  const programme = await programmeOf(room, platform);
  const { part } = standingAtPlatform(platform, actor);
  const entries = await room.desk.shelf.where('recordEntry', { platform: platform.id });
  const people = await namesOf(
    room,
    'person',
    entries.flatMap(({ recordedBy }) => recordedBy ?? []),
  );
  const viewOf = (entry: RecordEntry): EntryView => ({
    ...entryView(entry),
    recordedBy: entry.recordedBy === null ? '' : (people.get(entry.recordedBy) ?? ''),
  });
  const known = asKnown(entries, asked.knownAt);
  const then = recordAsOf(entries, asked);
  const filings = await filingsOf(room, platform, part === 'host');
  const order: readonly string[] = IDENTITY_ITEMS;
  const place = (item: string) => order.indexOf(item);
  return {
    platform: await platformView(room, platform, at, await formerNames(room, [platform])),
    part: part === 'host' || part === 'recommender' ? part : 'authority',
    mayRecord: part === 'host' && platform.state === 'active',
    on: asked.on,
    knownAt: asked.knownAt,
    identity: then
      .filter(({ item }) => place(item) >= 0)
      .sort((one, other) => place(one.item) - place(other.item))
      .map(viewOf),
    items: programme.reports.operatingRecord.items.map((item): ItemView => {
      const own = filings.filter(({ kind }) => kind === item.from);
      return {
        id: item.id,
        title: { zh: item.zh, en: item.en ?? item.zh },
        required: item.required,
        standing:
          item.from === undefined
            ? itemStandingOn(
                known.filter((entry) => entry.item === item.id),
                asked.on,
              )
            : filedStanding(own, dayIn(at, SHANGHAI)),
        fields: enteredBy(item),
        filings: own.map(({ id, period, state, dueOn }) => ({ id, period, state, dueOn })),
        entries: then.filter((entry) => entry.item === item.id).map(viewOf),
      };
    }),
    history: entries.toSorted((one, other) => (one.recordedAt < other.recordedAt ? 1 : -1)).map(viewOf),
  };
}

async function programmeOf({ desk }: Room, { id, application }: Platform): Promise<Programme> {
  const of = await desk.shelf.find('application', application);
  const programme = of === undefined ? undefined : desk.programmes.get(of.programmeDigest);
  if (programme === undefined) throw new Error(`platform ${id} without its programme`);
  return programme;
}

/** A draft is its writer's; others know of a filing once it was handed in. */
async function filingsOf({ desk }: Room, { id }: Platform, writer: boolean): Promise<readonly Filing[]> {
  const filings = await desk.shelf.where('filing', {
    platform: id,
    kind: ['annual-work-plan', 'annual-report'],
  });
  return filings
    .filter(({ state, firstSubmittedAt }) => state !== 'withdrawn' && (writer || firstSubmittedAt !== null))
    .sort((one, other) => (one.period < other.period ? 1 : -1));
}

/** Accepted for its latest period, or not due yet. */
function filedStanding(filings: readonly Filing[], today: Day): ItemView['standing'] {
  const [latest] = filings;
  if (latest === undefined) return 'awaited';
  if (latest.state === 'accepted') return 'there';
  return latest.dueOn !== null && latest.dueOn < today ? 'missing' : 'awaited';
}

function enteredBy(item: RecordItem): ItemView['fields'] {
  return fieldsOfItem(item) ?? null;
}

/** Entries as somebody believed them at a moment. */
function asKnown(entries: readonly RecordEntry[], knownAt: Instant): readonly RecordEntry[] {
  return entries
    .filter(({ recordedAt }) => recordedAt <= knownAt)
    .map((entry) =>
      entry.supersededAt !== null && knownAt < entry.supersededAt ? { ...entry, state: 'standing' } : entry,
    );
}

function entryView({
  id,
  version,
  state,
  item,
  validFrom,
  validUntil,
  values,
  files,
  recordedAt,
  filing,
  supersededAt,
  correctionReason,
}: RecordEntry) {
  return {
    id,
    version,
    state,
    item,
    validFrom,
    validUntil,
    values,
    files,
    recordedAt,
    filing,
    supersededAt,
    correctionReason,
  };
}
