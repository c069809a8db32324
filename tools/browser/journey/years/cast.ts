import { day } from '@qichuang/base';
import { DIGITAL_ECONOMY_2023 } from '@qichuang/programmes';
import { DEMO_PASSWORD, openChance, RECOMMENDERS, timetableFrom } from '@qichuang/world';
import type { Page } from 'playwright-core';
import { administrators, signedIn } from '../../../rehearse/administrators.ts';
import { expertsFor } from '../../../rehearse/cast.ts';
import { appoint } from '../../../rehearse/offices.ts';
import type { Applicant, Cast, Play, RecommenderCast } from '../../../rehearse/play.ts';
import { playRound } from '../../../rehearse/play-round.ts';
import { SILENT } from '../../../rehearse/progress.ts';
import { streetOf } from '../../../rehearse/street.ts';
import { worldFor } from '../../../rehearse/world-for.ts';
import { signsIn } from '../hand.ts';
import type { Stage } from '../stage.ts';

const YEAR = 2023;
const PANEL = 3;
const EXPERTS = 8;
const PREFIX = 'yr-';

/** A platform with whoever has to do with it. */
export interface Held {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly organisation: string;
  readonly applicant: Applicant;
  /** Accounts of its host and of both persons of its recommender. */
  readonly host: string;
  readonly bureauClerk: string;
  readonly bureauApprover: string;
}

/** An announced round of two platforms, and everybody through whose hands their years go. */
export interface Years {
  readonly stage: Stage;
  readonly play: Play;
  readonly cast: Cast;
  /** The platform whose three years are lived, and the one that is revoked. */
  readonly first: Held;
  readonly second: Held;
  readonly clerk: string;
  readonly approver: string;
  readonly windowOf: (account: string) => Promise<Page>;
}

/** Plays a round over HTTP until its list is announced; what comes after is done by hand. */
export async function openYears(stage: Stage): Promise<Years> {
  const play = playOf(stage);
  const clerk = `${PREFIX}clerk`;
  const approver = `${PREFIX}approver`;
  const cast = await castOf(play, clerk, approver);
  const { applicants } = await playRound(play, cast);
  if (play.broken.length > 0) throw new Error(play.broken.join('\n'));
  const { rows } = await cast.clerk.asks('list-platforms', { query: { programme: play.programme.id } });
  const held = applicants.map((applicant): Held => {
    const platform = rows.find(({ organisation }) => organisation === applicant.organisation.name);
    if (platform === undefined) throw new Error(`${applicant.account} has no platform`);
    const bureau = bureauAccount(applicant.recommender.city ?? '');
    return {
      id: platform.id,
      number: platform.number,
      name: platform.name,
      organisation: platform.organisation,
      applicant,
      host: applicant.account,
      bureauClerk: `${bureau}-clerk`,
      bureauApprover: `${bureau}-approver`,
    };
  });
  const [first, second] = held;
  if (first === undefined || second === undefined) throw new Error('two platforms are needed');
  return { stage, play, cast, first, second, clerk, approver, windowOf: windowsOf(stage) };
}

function playOf(stage: Stage): Play {
  const seed = 'three-years';
  return {
    street: streetOf(stage, seed),
    clock: stage.clock,
    progress: SILENT,
    atOnce: 4,
    chance: openChance(seed),
    prefix: PREFIX,
    programme: DIGITAL_ECONOMY_2023,
    year: YEAR,
    timetable: timetableFrom(day(`${YEAR}-03-06`)),
    world: worldFor(DIGITAL_ECONOMY_2023, { seed, count: 2, year: YEAR }),
    panelSize: PANEL,
    broken: [],
    looked: new Map(),
  };
}

async function castOf(play: Play, clerkAccount: string, approverAccount: string): Promise<Cast> {
  const { street, world } = play;
  await play.clock.moveTo(play.timetable.moments.planning);
  const admins = await administrators(street);
  const unit = { kind: 'authority', programme: play.programme.id } as const;
  await appoint(admins, clerkAccount, 1, [{ role: 'authority-clerk', unit }]);
  await appoint(admins, approverAccount, 2, [{ role: 'authority-approver', unit }]);
  const clerk = await signedIn(street, clerkAccount);
  const approver = await signedIn(street, approverAccount);
  const recommenders: RecommenderCast[] = [];
  for (const city of new Set(world.organisations.map((one) => one.city))) {
    const made = RECOMMENDERS.find((one) => one.city === city);
    if (made === undefined) throw new Error(`nobody recommends for ${city}`);
    const { id } = await clerk.asks('add-recommender', { body: made });
    const of = { kind: 'recommender', id } as const;
    const account = bureauAccount(city);
    const place = 20 + recommenders.length * 2;
    await appoint(admins, `${account}-clerk`, place, [{ role: 'recommender-clerk', unit: of }]);
    await appoint(admins, `${account}-approver`, place + 1, [{ role: 'recommender-approver', unit: of }]);
    recommenders.push({
      id,
      kind: made.kind,
      city: made.city,
      name: made.name,
      clerk: await signedIn(street, `${account}-clerk`),
      approver: await signedIn(street, `${account}-approver`),
    });
  }
  return {
    ...admins,
    clerk,
    approver,
    bothHands: null,
    recommenders,
    experts: await expertsFor(play, clerk, EXPERTS),
  };
}

function bureauAccount(city: string): string {
  return `${PREFIX}bureau-${city}`;
}

/** One window an account, kept open through all the years. */
function windowsOf(stage: Stage): Years['windowOf'] {
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
