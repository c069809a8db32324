import { type Day, dayIn, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  mayMove,
  type Organisation,
  PLATFORM_TRANSITIONS,
  type Platform,
  type RecordEntry,
  type Refusal,
  recordAsOf,
  refusal,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commit, type Move, move, type Standpoint } from '../spine/commit.ts';
import { handOverMoves } from './hand-over.ts';

/** The entry that says from when on a platform is ended by its holder's wish; stands beside the items of identity. */
export const END = 'end';

/**
 * Lets a platform follow its record: whatever came true by today stands in its row, open filings, measures and milestones pass to a new
 * holder or bureau with it, and it ends where its holder ends it (B5.4). Done when a change is taken in and, for days to come, by the clock.
 */
export async function followRecord(
  desk: Desk,
  act: Act<{ readonly platform: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const platform = await desk.shelf.find('platform', act.body.platform);
  if (platform === undefined) return refused(refusal('not-found'));
  if (platform.state !== 'active') return refused(refusal('wrong-state', 'B5.4', { state: platform.state }));
  const entries = await desk.shelf.where('recordEntry', { platform: platform.id });
  const moves = await followMoves(desk, act, platform, entries, dayIn(act.at, SHANGHAI));
  const { id, state, version } = moves.find(({ write }) => write.kind === 'platform')?.write.next ?? platform;
  return moves.length === 0 ? ok({ id, state, version }) : commit(desk, act, moves, { id, state, version });
}

/** Moves that bring the row of an active platform up to its record on a day; none where it is. */
export async function followMoves(
  desk: Desk,
  act: Act<unknown>,
  platform: Platform,
  entries: readonly RecordEntry[],
  today: Day,
): Promise<readonly Move[]> {
  if (platform.state !== 'active') return [];
  const known = recordAsOf(entries, { on: today, knownAt: act.at });
  const end = known.find(({ item }) => item === END);
  if (end !== undefined) return [ended(act, platform, end)];
  const holder = await holderIn(desk, known);
  const next: Platform = {
    ...platform,
    name: textOf(known, 'name') ?? platform.name,
    organisation: holder?.id ?? platform.organisation,
    organisationName: textOf(known, 'holder') ?? platform.organisationName,
    partners: partnersIn(known) ?? platform.partners,
    city: textOf(known, 'city', 'code') ?? platform.city,
    recommender: (await recommenderIn(desk, known)) ?? platform.recommender,
    followedOn: today,
  };
  if (isSame(platform, next)) return [];
  return [
    move(act, { act: 'change-platform', clause: 'B5.4' }, 'platform', platform, next),
    ...(await handOverMoves(desk, act, platform, next)),
    ...renamed(act, holder, next),
  ];
}

/** Whatever the clock or a person brings about, the platform's own table says whether it may end. */
function ended(act: Act<unknown>, platform: Platform, { validFrom }: RecordEntry): Move {
  const allowed = mayMove(
    { ...PLATFORM_TRANSITIONS.end, by: ['public'] },
    {
      state: platform.state,
      standing: { part: 'public', grade: null },
      person: null,
      preparedBy: null,
      at: act.at,
      clocks: {},
    },
  );
  if (!allowed.ok) throw new Error(`platform ${platform.id} cannot end: ${allowed.refusal.kind}`);
  const next: Platform = { ...platform, state: allowed.value, endedOn: validFrom };
  return move(act, { act: 'end-platform', clause: 'B5.4' }, 'platform', platform, next);
}

type Known = readonly RecordEntry[];

function textOf(known: Known, item: string, key = 'name'): string | undefined {
  const value = known.findLast((entry) => entry.item === item)?.values[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function partnersIn(known: Known): readonly string[] | undefined {
  const entry = known.findLast(({ item }) => item === 'partners');
  if (entry === undefined) return undefined;
  return String(entry.values['name'] ?? '')
    .split('、')
    .filter((name) => name !== '');
}

async function holderIn({ shelf }: Desk, known: Known): Promise<Organisation | undefined> {
  const uscc = textOf(known, 'holder', 'uscc');
  return uscc === undefined ? undefined : (await shelf.where('organisation', { uscc }))[0];
}

async function recommenderIn({ shelf }: Desk, known: Known): Promise<Platform['recommender'] | undefined> {
  const name = textOf(known, 'recommender');
  if (name === undefined) return undefined;
  return (await shelf.where('recommender', { name, state: 'active' }))[0]?.id;
}

function isSame(one: Platform, other: Platform): boolean {
  return (
    one.name === other.name &&
    one.organisation === other.organisation &&
    one.organisationName === other.organisationName &&
    one.city === other.city &&
    one.recommender === other.recommender &&
    one.partners.join('、') === other.partners.join('、')
  );
}

/** The registry follows a name that was filed; the former one is kept, since papers still bear it. */
function renamed(
  act: Act<unknown>,
  holder: Organisation | undefined,
  { organisationName }: Platform,
): readonly Move[] {
  if (
    holder === undefined ||
    holder.name === organisationName ||
    holder.formerNames.includes(organisationName)
  )
    return [];
  const next: Organisation = {
    ...holder,
    name: organisationName,
    formerNames: [...holder.formerNames, holder.name],
  };
  return [move(act, { act: 'correct-organisation', clause: 'B5.4' }, 'organisation', holder, next)];
}
