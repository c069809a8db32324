import { type Day, day, dayIn, foldForComparison, parseDay, SHANGHAI, yearOf } from '@qichuang/base';
import {
  type Application,
  type ApplicationState,
  type Finding,
  type Organisation,
  type Platform,
  type Round,
  UNDECIDED,
} from '@qichuang/domain';
import {
  type FormValues,
  findSetting,
  type Programme,
  type RuleContextInput,
  type RuleMoment,
} from '@qichuang/programmes';
import type { Desk } from './ports.ts';

/** Applications that still compete, or already won. */
const RUNNING: readonly ApplicationState[] = ['draft', ...UNDECIDED, 'designated'];

/** What has been found before the registry is asked. */
export interface Known {
  readonly desk: Desk;
  /** `id` is `null` of one not yet begun. */
  readonly application: Pick<Application, 'programme' | 'category' | 'name'> & {
    readonly id: Application['id'] | null;
  };
  readonly programme: Programme;
  readonly round: Round;
  readonly organisation: Organisation;
  readonly values: FormValues;
  readonly stage: RuleMoment;
  readonly lookbackFrom: Day;
}

/** What the rules are told of platforms and other applications. */
export async function registryOf(known: Known, today: Day): Promise<RuleContextInput['registry']> {
  const { desk, application, programme, round, organisation, values, stage } = known;
  const [own, rivals, platforms] = await Promise.all([
    desk.shelf.where('application', { organisation: organisation.id }),
    // Before the formal check a count of others' applications would tell the applicant of them.
    stage === 'formal-check' && application.id !== null
      ? desk.shelf.sameName(round.id, nameIn(application, values), application.id)
      : 0,
    desk.shelf.where('platform', { programme: application.programme, state: 'active' }),
  ]);
  const valid = platforms.filter(({ validUntil }) => validUntil >= today);
  const renewalMonths = settingNumber(programme, 'renewal_window_months');
  return {
    sameName:
      rivals +
      named(valid, nameIn(application, values)).filter((one) => one.organisation !== organisation.id).length,
    validSameCategory: valid.filter(
      (one) =>
        one.organisation === organisation.id &&
        one.category === application.category &&
        monthsBefore(one.validUntil, renewalMonths) > today,
    ).length,
    applicationsSameCategory: own.filter(
      ({ round: in_, category, state, id }) =>
        in_ === round.id &&
        category === application.category &&
        (id === application.id || RUNNING.includes(state)),
    ).length,
    earlierFalseMaterial: await hasEarlierFalseMaterial(known, own),
  };
}

function named(platforms: readonly Platform[], name: string): readonly Platform[] {
  const folded = foldForComparison(name);
  return folded === '' ? [] : platforms.filter((platform) => foldForComparison(platform.name) === folded);
}

function nameIn(application: Pick<Application, 'name'>, values: FormValues): string {
  const typed = values['platform_name'];
  return typeof typed === 'string' ? typed : application.name;
}

async function hasEarlierFalseMaterial(
  { desk, application, lookbackFrom }: Known,
  own: readonly Application[],
): Promise<boolean> {
  const others = own
    .filter(({ id, state }) => id !== application.id && state === 'disqualified')
    .map(({ id }) => id);
  if (others.length === 0) return false;
  const findings = await desk.shelf.where('finding', { application: others, state: 'decided' });
  return findings.some(
    (finding) => finding.ground === 'false-material' && decidedOn(finding) >= lookbackFrom,
  );
}

function decidedOn({ decided, proposed }: Finding): Day {
  return dayIn((decided ?? proposed).at, SHANGHAI);
}

/** The same day some months earlier; the last of the month where it has no such day. */
export function monthsBefore(of: Day, months: number): Day {
  const counted = yearOf(of) * 12 + Number(of.slice(5, 7)) - 1 - months;
  const month = `${String(Math.floor(counted / 12)).padStart(4, '0')}-${String((counted % 12) + 1).padStart(2, '0')}`;
  const found = [of.slice(8), '30', '29', '28']
    .map((date) => parseDay(`${month}-${date}`))
    .find((one) => one !== undefined);
  return found ?? day(`${month}-28`);
}

/** @throws Error if the programme lacks the setting: such a document does not load. */
export function settingNumber(programme: Programme, id: string): number {
  const value = findSetting(programme, id)?.value;
  if (typeof value !== 'number') throw new Error(`setting ${id} is not a number`);
  return value;
}
