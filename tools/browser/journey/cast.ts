import { day } from '@qichuang/base';
import type { Programme } from '@qichuang/programmes';
import {
  accountOf,
  DEMO_PASSWORD,
  type MadeUpOrganisation,
  openChance,
  personNameAt,
  RECOMMENDERS,
  timetableFrom,
  usualOpening,
  worldOf,
} from '@qichuang/world';
import type { Page } from 'playwright-core';
import { type Administrators, administrators, signedIn } from '../../rehearse/administrators.ts';
import { expertsFor } from '../../rehearse/cast.ts';
import type { Visitor } from '../../rehearse/client.ts';
import { appoint } from '../../rehearse/offices.ts';
import type { ExpertCast, Play } from '../../rehearse/play.ts';
import { SILENT } from '../../rehearse/progress.ts';
import { streetOf } from '../../rehearse/street.ts';
import { appointByHand } from './appoint.ts';
import { signsIn } from './hand.ts';
import type { Stage } from './stage.ts';

export const PANEL = 3;
/** Of four made-up experts one works at the applicant and one lately did; two remain, and one joins by hand. */
export const EXPERTS = 4;

export interface Unit {
  readonly id: string;
  readonly name: string;
}

/** One round with one application, and everybody through whose hands it goes. */
export interface Journey {
  readonly stage: Stage;
  readonly programme: Programme;
  /** The round as a rehearsal knows it: for what would take a person hours to type. */
  readonly play: Play;
  readonly admins: Administrators;
  readonly organisation: MadeUpOrganisation;
  readonly recommender: Unit;
  readonly experts: readonly ExpertCast[];
  /** Accounts by office. */
  readonly accounts: Readonly<
    Record<'clerk' | 'approver' | 'recommenderClerk' | 'recommenderApprover' | 'submitter', string>
  >;
  /** The window of whoever has that account, signed in; the same one each time. */
  readonly windowOf: (account: string) => Promise<Page>;
}

/** Puts everyone into office over HTTP but those whose appointment is itself a scene. */
export async function openJourney(stage: Stage, programme: Programme, year: number): Promise<Journey> {
  const play = playOf(stage, programme, year);
  const admins = await administrators(play.street);
  const name = (office: string) => `${play.prefix}${office}`;
  const accounts = {
    clerk: name('clerk'),
    approver: name('approver'),
    recommenderClerk: name('bureau-clerk'),
    recommenderApprover: name('bureau-approver'),
    submitter: name('unit0001'),
  };
  const [organisation] = play.world.organisations;
  if (organisation === undefined) throw new Error('a world without organisations');
  const authority = { kind: 'authority', programme: programme.id } as const;
  const windowOf = windowsOf(stage);
  await appointByHand(windowOf, accountOf(accounts.clerk, personNameAt(1), 1), {
    role: '主管部门经办',
    unit: programme.names.zh,
  });
  await appoint(admins, accounts.approver, 2, [{ role: 'authority-approver', unit: authority }]);
  const clerk = await signedIn(play.street, accounts.clerk);
  const recommender = await recommenderIn(clerk, organisation.city);
  const unit = { kind: 'recommender', id: recommender.id } as const;
  await appoint(admins, accounts.recommenderClerk, 3, [{ role: 'recommender-clerk', unit }]);
  await appoint(admins, accounts.recommenderApprover, 4, [{ role: 'recommender-approver', unit }]);
  return {
    stage,
    programme,
    play,
    admins,
    organisation,
    recommender,
    experts: await expertsFor(play, clerk, EXPERTS),
    accounts,
    windowOf,
  };
}

async function recommenderIn(clerk: Visitor, city: string): Promise<Unit> {
  const made = RECOMMENDERS.find((one) => one.city === city);
  if (made === undefined) throw new Error(`nobody recommends for ${city}`);
  const { rows } = await clerk.asks('list-recommenders');
  const known = rows.find(({ name }) => name === made.name);
  return { id: known?.id ?? (await clerk.asks('add-recommender', { body: made })).id, name: made.name };
}

export function windowsOf(stage: Stage): Journey['windowOf'] {
  const open = new Map<string, Page>();
  return async (account) => {
    const known = open.get(account);
    if (known !== undefined) return known;
    const page = await stage.window();
    await signsIn(page, account, DEMO_PASSWORD);
    open.set(account, page);
    return page;
  };
}

function playOf(stage: Stage, programme: Programme, year: number): Play {
  const seed = `journey-${programme.id}`;
  return {
    street: streetOf(stage, seed),
    clock: stage.clock,
    progress: SILENT,
    atOnce: 4,
    chance: openChance(seed),
    prefix: `${programme.id.slice(0, 2)}-`,
    programme,
    year,
    timetable: timetableFrom(
      programme.id === 'digital-economy-2023' ? day(`${year}-03-05`) : usualOpening(year),
    ),
    world: worldOf({ seed, count: 1, categories: programme.categories, year, jointIn: [] }),
    panelSize: PANEL,
    broken: [],
    looked: new Map(),
  };
}
