import { addDays, dayIn, ok, SHANGHAI } from '@qichuang/base';
import {
  cityOf,
  type Filing,
  type Organisation,
  type Platform,
  type Recommender,
  type RecordEntry,
} from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import type { FilingEffect } from '../filings/effects.ts';
import { lastFilingCopy } from '../filings/filing-copy.ts';
import type { Act, Desk } from '../ports.ts';
import { chainAs } from '../record/chain.ts';
import { type IdentityValues, identityMoves, newEntry } from '../record/identity-moves.ts';
import { type Move, move } from '../spine/commit.ts';
import { type Change, changeOf } from './change.ts';
import { holderAfter } from './check-change.ts';
import { END, followMoves } from './follow-record.ts';

/**
 * A change that was taken in is written into the platform's record from its own day on, past or future, and the platform follows its
 * record: at once where that day has come, otherwise on the day (B5.4).
 */
export const changeEffect: FilingEffect = async (desk, act, { filing, platform, programme }) => {
  if (filing.state !== 'accepted') return ok([]);
  const copy = await lastFilingCopy(desk, filing);
  if (copy === null || platform === null) throw new Error(`change ${filing.id} without copy or platform`);
  const change = changeOf(programme, filing, copy.values);
  const recorded = await recordMoves(desk, act, filing, programme, platform, change);
  const entries = entriesAfter(await desk.shelf.where('recordEntry', { platform: platform.id }), recorded);
  const today = dayIn(act.at, SHANGHAI);
  return ok([...recorded, ...(await followMoves(desk, act, platform, entries, today))]);
};

async function recordMoves(
  desk: Desk,
  act: Act<unknown>,
  filing: Filing,
  programme: Programme,
  platform: Platform,
  change: Change,
): Promise<readonly Move[]> {
  const since = { from: change.effectiveOn, filing: filing.id };
  if (change.kind.effect === 'platform-ends') {
    const ends = newEntry(act, platform, { ...since, item: END, values: { reason: change.after } }, 0);
    return [move(act, { act: 'record-item', clause: 'B5.4' }, 'recordEntry', null, ends)];
  }
  const holder = await holderAfter(desk, platform, change);
  if (holder === null) throw new Error(`change ${filing.id} names a holder who is not registered`);
  const values = await valuesAfter(desk, programme, platform, change, holder);
  const standing = await desk.shelf.where('recordEntry', { platform: platform.id, state: 'standing' });
  return [
    ...earlier(act, platform, values, standing, change),
    ...identityMoves(act, platform, values, standing, since),
  ];
}

/** What is different from the day on. A move to another city brings its bureau with it; a department looks after its units wherever they are. */
async function valuesAfter(
  desk: Desk,
  programme: Programme,
  platform: Platform,
  { kind, after, region, chain, partners, holderName, platformName, headName }: Change,
  holder: Organisation,
): Promise<IdentityValues> {
  switch (kind.effect) {
    case 'host-changes':
    case 'host-may-change':
      return holder.id === platform.organisation
        ? {}
        : {
            holder: { name: holder.name, uscc: holder.uscc },
            ...(await placeOf(desk, platform, holder.region)),
          };
    case 'name-changes':
      return { holder: { name: holderName ?? holder.name, uscc: holder.uscc } };
    case 'region-changes':
      return { address: { name: after }, ...(await placeOf(desk, platform, region ?? holder.region)) };
    case 'head-changes':
      return { head: { name: headName ?? after } };
    case 'platform-name-changes':
      return { name: { name: platformName ?? platform.name } };
    case 'chain-changes':
      return chainAs(programme, chain);
    case 'partners-change':
      return { partners: { name: (partners ?? []).map(({ name }) => name).join('、') } };
    case 'address-changes':
      return { address: { name: after } };
    default:
      return {};
  }
}

async function placeOf(desk: Desk, platform: Platform, region: string): Promise<IdentityValues> {
  const city = cityOf(region)?.code.slice(0, 4);
  if (city === undefined || city === platform.city) return {};
  const bureau = await bureauOf(desk, platform, city);
  return { city: { code: city }, ...(bureau === undefined ? {} : { recommender: { name: bureau.name } }) };
}

async function bureauOf(desk: Desk, platform: Platform, city: string): Promise<Recommender | undefined> {
  const current = await desk.shelf.find('recommender', platform.recommender);
  if (current?.kind !== 'city') return undefined;
  const [bureau] = await desk.shelf.where('recommender', { city, kind: 'city', state: 'active' });
  return bureau;
}

/** Where nothing was written down yet, what the platform was known by until the change is: no earlier name gets lost. */
function earlier(
  act: Act<unknown>,
  platform: Platform,
  values: IdentityValues,
  standing: readonly RecordEntry[],
  { effectiveOn }: Change,
): readonly Move[] {
  const known: IdentityValues = {
    name: { name: platform.name },
    holder: { name: platform.organisationName },
    partners: { name: platform.partners.join('、') },
    city: { code: platform.city },
  };
  return Object.entries(known)
    .filter(([item]) => item in values && !standing.some((entry) => entry.item === item))
    .filter(() => platform.validFrom < effectiveOn)
    .map(([item, of], nth) => {
      const written = {
        item,
        values: of,
        from: platform.validFrom,
        until: addDays(effectiveOn, -1),
        filing: null,
      };
      const entry = newEntry(act, platform, written, EARLIER + nth);
      return move(act, { act: 'record-item', clause: 'B5.4' }, 'recordEntry', null, entry);
    });
}

/** Ids of earlier entries stand apart from those of the change itself. */
const EARLIER = 5_000;

function entriesAfter(before: readonly RecordEntry[], moves: readonly Move[]): readonly RecordEntry[] {
  const written = moves.flatMap(({ write }) => (write.kind === 'recordEntry' ? [write.next] : []));
  return [...before.filter(({ id }) => !written.some((one) => one.id === id)), ...written];
}
