import { type Day, ok, parseDay, type Result, refused } from '@qichuang/base';
import {
  mayMove,
  type Platform,
  RECORD_TRANSITIONS,
  type RecordEntry,
  type Refusal,
  refusal,
  type Standing,
  standingAtPlatform,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';
import { commit, move, type Standpoint, seen } from '../spine/commit.ts';
import { cutOff, newEntry, superseded } from './identity-moves.ts';
import { platformFiles } from './platform-file.ts';
import { fieldsOfItem, type ItemFields, type RecordItem, valueFaults } from './record-fields.ts';

/** What is true of an item from a day on; files by the hashes under which they were kept with the platform. */
export interface EntryBody {
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly values: Readonly<Record<string, string | number>>;
  readonly files: readonly string[];
}

/** Enters an item of the operating record; of what there is one at a time, the one before ends the day before (B5.2). */
export async function recordItem(
  desk: Desk,
  act: Act<EntryBody & { readonly platform: string; readonly item: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const platform = await desk.shelf.find('platform', act.body.platform);
  if (platform === undefined) return refused(refusal('not-found'));
  const allowed = mayRecord(act, platform, 'record', null);
  if (!allowed.ok) return allowed;
  const written = await checkedEntry(desk, platform, act.body.item, act.body);
  if (!written.ok) return written;
  const { fields, ...entry } = written.value;
  const next = newEntry(act, platform, { ...entry, filing: null }, 0);
  const before = fields.oneAtATime ? await overlapping(desk, next, []) : [];
  const inTheWay = before.find(({ validFrom }) => validFrom >= next.validFrom);
  if (inTheWay !== undefined) return refused(overlaps(inTheWay));
  return commit(
    desk,
    act,
    [
      ...before.flatMap((one, nth) => cutOff(act, one, next.id, next.validFrom, nth)),
      move(act, { act: 'record-item', clause: 'B5.2' }, 'recordEntry', null, next),
    ],
    { id: next.id, version: 1, state: next.state },
  );
}

interface OnEntry {
  readonly entry: string;
  readonly version: number;
}

/** Corrects an entry that was wrong, with the reason: a new one stands in its place, the wrong one stays to be read (B5.2). */
export async function correctEntry(
  desk: Desk,
  act: Act<EntryBody & OnEntry & { readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await entryFor(desk, act, 'correct');
  if (!found.ok) return found;
  const { entry, platform } = found.value;
  const written = await checkedEntry(desk, platform, entry.item, act.body);
  if (!written.ok) return written;
  const { fields, ...correct } = written.value;
  const next = newEntry(act, platform, { ...correct, filing: entry.filing, reason: act.body.reason }, 0);
  const [inTheWay] = fields.oneAtATime ? await overlapping(desk, next, [entry.id]) : [];
  if (inTheWay !== undefined) return refused(overlaps(inTheWay));
  return commit(
    desk,
    act,
    [
      superseded(act, entry, next.id),
      move(act, { act: 'correct-entry', clause: 'B5.2' }, 'recordEntry', null, next),
    ],
    { id: next.id, version: 1, state: next.state },
  );
}

/** Says until which day an entry was true (B5.2). */
export async function closeEntry(
  desk: Desk,
  act: Act<OnEntry & { readonly validUntil: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await entryFor(desk, act, 'close');
  if (!found.ok) return found;
  const { entry, platform } = found.value;
  const until = parseDay(act.body.validUntil);
  if (until === undefined || until < entry.validFrom)
    return refused(refusal('value-not-allowed', 'B5.2', { field: 'validUntil' }));
  const { item, values, files, filing, validFrom: from } = entry;
  const next = newEntry(act, platform, { item, values, files, filing, from, until }, 0);
  return commit(
    desk,
    act,
    [
      superseded(act, entry, next.id),
      move(act, { act: 'close-entry', clause: 'B5.2' }, 'recordEntry', null, next),
    ],
    { id: next.id, version: 1, state: next.state },
  );
}

function mayRecord(
  act: Act<unknown>,
  platform: Platform,
  name: keyof typeof RECORD_TRANSITIONS,
  entry: RecordEntry | null,
): Result<Standing, Refusal> {
  const standing = standingAtPlatform(platform, act.actor);
  const allowed = mayMove(RECORD_TRANSITIONS[name], {
    state: entry?.state ?? null,
    standing,
    person: act.actor.person,
    preparedBy: null,
    at: act.at,
    clocks: {},
  });
  if (!allowed.ok) return allowed;
  return platform.state === 'active'
    ? ok(standing)
    : refused(refusal('wrong-state', 'B5.2', { state: platform.state }));
}

async function entryFor(
  desk: Desk,
  act: Act<OnEntry>,
  name: 'correct' | 'close',
): Promise<Result<{ readonly entry: RecordEntry; readonly platform: Platform }, Refusal>> {
  const entry = await desk.shelf.find('recordEntry', act.body.entry);
  const platform = entry === undefined ? undefined : await desk.shelf.find('platform', entry.platform);
  if (entry === undefined || platform === undefined) return refused(refusal('not-found'));
  const allowed = mayRecord(act, platform, name, entry);
  if (!allowed.ok) return allowed;
  const current = seen(entry, act.body.version);
  if (!current.ok) return current;
  // What a platform is known by changes by a filing (B5.4), not by its host's own hand.
  const item = await itemOf(desk, platform, entry.item);
  return item === undefined
    ? refused(refusal('not-yours', 'B5.4', { item: entry.item }))
    : ok({ entry, platform });
}

async function itemOf(desk: Desk, platform: Platform, id: string): Promise<RecordItem | undefined> {
  const application = await desk.shelf.find('application', platform.application);
  if (application === undefined) throw new Error(`platform ${platform.id} without its application`);
  const { reports } = programmeAt(desk, application.programmeDigest);
  return reports.operatingRecord.items.find((item) => item.id === id);
}

interface CheckedEntry {
  readonly fields: ItemFields;
  readonly item: string;
  readonly from: Day;
  readonly until: Day | null;
  readonly values: RecordEntry['values'];
  readonly files: RecordEntry['files'];
}

async function checkedEntry(
  desk: Desk,
  platform: Platform,
  id: string,
  body: EntryBody,
): Promise<Result<CheckedEntry, Refusal>> {
  const item = await itemOf(desk, platform, id);
  const fields = item === undefined ? undefined : fieldsOfItem(item);
  if (fields === undefined) return refused(refusal('value-not-allowed', 'B5.2', { field: 'item' }));
  const faults = valueFaults(fields, body.values);
  if (faults.length > 0)
    return refused({
      ...refusal('incomplete', 'B5.2', { fields: faults.map(({ field }) => field) }),
      fields: faults,
    });
  const from = parseDay(body.validFrom);
  const until = body.validUntil === null ? null : parseDay(body.validUntil);
  if (from === undefined) return refused(refusal('value-not-allowed', 'B5.2', { field: 'validFrom' }));
  if (until === undefined || (until !== null && until < from))
    return refused(refusal('value-not-allowed', 'B5.2', { field: 'validUntil' }));
  if (fields.files !== null && body.files.length === 0)
    return refused(refusal('incomplete', 'B5.2', { fields: [fields.files] }));
  const files = await platformFiles(desk, platform.id, body.files);
  if (!files.ok) return files;
  return ok({ fields, item: id, from, until, values: body.values, files: files.value });
}

/** Standing entries of the same item that share a day with this one. */
async function overlapping(
  desk: Desk,
  { platform, item, validFrom, validUntil }: RecordEntry,
  except: readonly RecordEntry['id'][],
): Promise<readonly RecordEntry[]> {
  const standing = await desk.shelf.where('recordEntry', { platform, item, state: 'standing' });
  return standing.filter(
    (one) =>
      !except.includes(one.id) &&
      (one.validUntil === null || one.validUntil >= validFrom) &&
      (validUntil === null || one.validFrom <= validUntil),
  );
}

function overlaps({ validFrom, validUntil }: RecordEntry): Refusal {
  return refusal('already-exists', 'B5.2', { validFrom, validUntil });
}
