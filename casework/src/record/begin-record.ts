import { addDays, day, ok, parseDay, type Result, refused } from '@qichuang/base';
import {
  type Application,
  type Milestone,
  type Organisation,
  type Platform,
  type Recommender,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { FormValues, Programme } from '@qichuang/programmes';
import { readCopy } from '../frozen-copy.ts';
import type { Act, Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';
import { commit, type Move, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { chainAs } from './chain.ts';
import { type IdentityValues, newEntry } from './identity-moves.ts';

type Chance = Pick<Act<unknown>, 'actor' | 'at' | 'seed'>;

/** More than any one platform's record begins with: ids of several begun in one act stay apart. */
const IDS_EACH = 1_000;

/**
 * What a platform's record begins with: what it is known by, and the tasks of its construction plan with those every platform has
 * (A4.1, B5.2, B5.4, B6.1).
 *
 * @param nth - which of the platforms begun in this act it is.
 */
export async function beginRecord(
  desk: Desk,
  act: Chance,
  platform: Platform,
  application: Application,
  nth: number,
): Promise<readonly Move[]> {
  const programme = programmeAt(desk, application.programmeDigest);
  const { shelf } = desk;
  const [holder, recommender, values] = await Promise.all([
    shelf.find('organisation', platform.organisation),
    shelf.find('recommender', platform.recommender),
    handedIn(desk, application),
  ]);
  if (holder === undefined || recommender === undefined)
    throw new Error(`platform ${platform.id} without holder or recommender`);
  const first = nth * IDS_EACH;
  const identity = Object.entries(firstIdentity(programme, platform, holder, recommender, values));
  return [
    ...identity.map(([item, of], place) =>
      move(
        act,
        { act: 'record-item', clause: 'B5.2' },
        'recordEntry',
        null,
        newEntry(
          act,
          platform,
          { item, values: of, from: platform.announcedOn, filing: null },
          first + place,
        ),
      ),
    ),
    ...firstMilestones(act, platform, programme, values, first).map((milestone) =>
      move(act, { act: 'plan-milestone', clause: 'B6.1' }, 'milestone', null, milestone),
    ),
  ];
}

/** Begins the record of a platform announced before there was one; nothing where it has begun. */
export async function beginMissingRecord(
  desk: Desk,
  act: Act<{ readonly platform: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const platform = await desk.shelf.find('platform', act.body.platform);
  const application =
    platform === undefined ? undefined : await desk.shelf.find('application', platform.application);
  if (platform === undefined || application === undefined) return refused(refusal('not-found'));
  const { id, version, state } = platform;
  const there = await desk.shelf.where('recordEntry', { platform: id, item: 'name' });
  if (there.length > 0) return ok({ id, version, state });
  return commit(desk, act, await beginRecord(desk, act, platform, application, 0), { id, version, state });
}

async function handedIn(desk: Desk, { id, copies }: Application): Promise<FormValues> {
  const copy = copies.at(-1);
  if (copy === undefined) throw new Error(`application ${id} was never handed in`);
  const bytes = await desk.shelf.frozenBytes(copy.hash);
  if (bytes === undefined) throw new Error(`application ${id} without its copy ${copy.number}`);
  return readCopy(bytes).values;
}

function firstIdentity(
  programme: Programme,
  { name, organisationName, partners, city }: Platform,
  holder: Organisation,
  recommender: Recommender,
  values: FormValues,
): IdentityValues {
  return {
    name: { name },
    holder: { name: organisationName, uscc: holder.uscc },
    ...(partners.length === 0 ? {} : { partners: { name: partners.join('、') } }),
    ...(typeof values['head_name'] === 'string' ? { head: { name: values['head_name'] } } : {}),
    address: { name: holder.address },
    recommender: { name: recommender.name },
    city: { code: city },
    ...chainAs(programme, values['industry_chain']),
  };
}

function firstMilestones(
  act: Chance,
  platform: Platform,
  { reports }: Programme,
  values: FormValues,
  first: number,
): readonly Milestone[] {
  const rows = values['milestones'];
  const own = (Array.isArray(rows) ? rows : []).map(asText).map((row) => ({
    origin: 'application' as const,
    general: null,
    task: row('milestone_task'),
    deliverable: row('milestone_deliverable'),
    dueOn: lastDayOf(row('milestone_due')) ?? platform.validUntil,
  }));
  const general = reports.milestones.general.map(({ id, zh, afterDays }) => ({
    origin: 'general' as const,
    general: id,
    task: zh,
    deliverable: '',
    dueOn: addDays(platform.announcedOn, afterDays),
  }));
  return [...own, ...general].map(
    (planned, place): Milestone => ({
      id: mint(act, 'mst', first + place),
      version: 1,
      state: 'planned',
      platform: platform.id,
      programme: platform.programme,
      recommender: platform.recommender,
      ...planned,
      doneOn: null,
      proof: [],
      note: '',
      checked: null,
      asked: null,
      moved: [],
    }),
  );
}

function asText(row: unknown): (column: string) => string {
  const cells = typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>) : {};
  return (column) => {
    const cell = cells[column];
    return typeof cell === 'string' ? cell : '';
  };
}

/** A task due in a month has the whole month. */
function lastDayOf(month: string) {
  const begins = parseDay(`${month}-01`);
  if (begins === undefined) return undefined;
  // Thirty-one days on is always the month after.
  return addDays(day(`${addDays(begins, 31).slice(0, 7)}-01`), -1);
}
