import { addMs, day } from '@qichuang/base';
import type { Programme } from '@qichuang/programmes';
import { accountOf, openChance, personNameAt, RECOMMENDERS, timetableFrom, worldOf } from '@qichuang/world';
import { type Administrators, administrators, signedIn } from '../../rehearse/administrators.ts';
import { appoint } from '../../rehearse/offices.ts';
import type { Play } from '../../rehearse/play.ts';
import { SILENT } from '../../rehearse/progress.ts';
import { streetOf } from '../../rehearse/street.ts';
import { appointByHand } from './appoint.ts';
import { type Journey, PANEL, windowsOf } from './cast.ts';
import type { Stage } from './stage.ts';

/** Jinan: its code is that of the sample cases' applicants, so that a rule that asks for the city finds them. */
export const CITY = '3701';
const YEAR = 2024;
/** So that the made-up applicant is of that city. */
const SEED = 'journey-city-10';
const TIMETABLE = timetableFrom(day(`${YEAR}-03-06`));
const DAY_MS = 86_400_000;

/** What the city's clerk types when deriving. */
export const HEAD = {
  id: 'jinan-digital-2024',
  code: 'JNSZ',
  nameZh: '济南市数字经济创新平台（虚构）',
  nameEn: 'Made-up Jinan Digital Platforms',
  authorityZh: '虚构济南市工业和信息化局',
  authorityEn: 'Made-up Jinan Bureau of Industry',
} as const;

/** A bureau with its two people, before the city has a programme of its own. */
export interface Bureau {
  readonly id: string;
  readonly name: string;
  readonly clerk: string;
  readonly approver: string;
  readonly admins: Administrators;
  readonly windowOf: Journey['windowOf'];
}

/** The province's offices and the city's bureau, over HTTP: what comes before the first scene. */
export async function openBureau(stage: Stage, province: Programme): Promise<Bureau> {
  await stage.clock.moveTo(addMs(TIMETABLE.moments.planning, -DAY_MS));
  const street = streetOf(stage, SEED);
  const admins = await administrators(street);
  const unit = { kind: 'authority', programme: province.id } as const;
  await appoint(admins, 'province-clerk', 1, [{ role: 'authority-clerk', unit }]);
  const clerk = await signedIn(street, 'province-clerk');
  const made = RECOMMENDERS.find(({ city }) => city === CITY);
  if (made === undefined) throw new Error(`nobody recommends for ${CITY}`);
  const { id } = await clerk.asks('add-recommender', { body: made });
  const bureau = { kind: 'recommender', id } as const;
  await appoint(admins, 'bureau-clerk', 3, [{ role: 'recommender-clerk', unit: bureau }]);
  await appoint(admins, 'bureau-approver', 4, [{ role: 'recommender-approver', unit: bureau }]);
  return {
    id,
    name: made.name,
    clerk: 'bureau-clerk',
    approver: 'bureau-approver',
    admins,
    windowOf: windowsOf(stage),
  };
}

/** The city's own people are appointed by hand; its applicant and its experts come by themselves. */
export async function openCityJourney(stage: Stage, bureau: Bureau): Promise<Journey> {
  const { admins } = bureau;
  const street = streetOf(stage, `${SEED}-round`);
  const { document } = await admins.system.asks('see-programme', { params: { programme: HEAD.id } });
  const programme = document as unknown as Programme;
  const play: Play = {
    street,
    clock: stage.clock,
    progress: SILENT,
    atOnce: 4,
    chance: openChance(SEED),
    prefix: 'jn-',
    programme,
    year: YEAR,
    timetable: TIMETABLE,
    world: worldOf({ seed: SEED, count: 1, categories: programme.categories, year: YEAR, jointIn: [] }),
    panelSize: PANEL,
    broken: [],
    looked: new Map(),
  };
  const [organisation] = play.world.organisations;
  if (organisation === undefined) throw new Error('a world without organisations');
  const accounts = {
    clerk: 'jn-clerk',
    approver: 'jn-approver',
    recommenderClerk: bureau.clerk,
    recommenderApprover: bureau.approver,
    submitter: 'jn-unit0001',
  };
  await appointByHand(bureau.windowOf, accountOf(accounts.clerk, personNameAt(5), 5), {
    role: '主管部门经办',
    unit: programme.names.zh,
  });
  await appointByHand(bureau.windowOf, accountOf(accounts.approver, personNameAt(6), 6), {
    role: '主管部门审核',
    unit: programme.names.zh,
  });
  return {
    stage,
    programme,
    play,
    admins,
    organisation,
    recommender: { id: bureau.id, name: bureau.name },
    experts: [],
    accounts,
    windowOf: bureau.windowOf,
  };
}
