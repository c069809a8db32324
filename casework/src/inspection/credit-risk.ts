import { addYears, type Day, dayIn, SHANGHAI } from '@qichuang/base';
import { milestoneStandingOn, type Platform } from '@qichuang/domain';
import type { CreditRisk, RiskClass } from '@qichuang/programmes';
import type { Desk } from '../ports.ts';

/** What speaks for and against a platform, how often each. */
export type RiskCounts = Readonly<Record<string, number>>;

export interface RiskStanding {
  readonly risk: RiskClass;
  readonly points: number;
  readonly counts: RiskCounts;
  /** What lifted the class above what the points say. */
  readonly lifted: readonly string[];
}

const WORSE: readonly RiskClass[] = ['A', 'B', 'C', 'D'];

/**
 * The credit-risk class by the programme's points: the sum decides the band, an override may only make it worse.
 *
 * @param counts - by the ids of the programme's points; one it does not know counts nothing.
 * @param holds - the overrides that apply, by the programme's names for them.
 * @throws Error for a document whose bands leave a gap: a broken programme.
 */
export function riskClass(
  creditRisk: CreditRisk,
  counts: RiskCounts,
  holds: readonly string[],
): RiskStanding {
  const points = creditRisk.points.reduce((sum, { id, points: each, cap }) => {
    const got = each * (counts[id] ?? 0);
    return sum + (cap === undefined ? got : Math.min(got, cap));
  }, 0);
  const band = creditRisk.bands.find(
    ({ from, below }) => (from === undefined || points >= from) && (below === undefined || points < below),
  );
  if (band === undefined) throw new Error(`no class for ${points} points`);
  let risk = band.class;
  const lifted: string[] = [];
  for (const { if: name, classAtLeast } of creditRisk.overrides) {
    if (!holds.includes(name) || WORSE.indexOf(classAtLeast) <= WORSE.indexOf(risk)) continue;
    risk = classAtLeast;
    lifted.push(name);
  }
  return { risk, points, counts, lifted };
}

/** How a platform stands on a day, by what is on record of it (A4.3, B6.3): reports, milestones, measures, grades, findings. */
export async function riskOf(
  desk: Pick<Desk, 'shelf'>,
  creditRisk: CreditRisk,
  platform: Platform,
  today: Day,
): Promise<RiskStanding> {
  const of = { platform: platform.id };
  const [reports, milestones, measures, evaluations, tasks, organisation] = await Promise.all([
    desk.shelf.where('filing', { ...of, kind: 'annual-report' }),
    desk.shelf.where('milestone', of),
    desk.shelf.where('measure', of),
    desk.shelf.where('evaluation', { ...of, state: 'published' }),
    desk.shelf.where('inspectionTask', of),
    desk.shelf.find('organisation', platform.organisation),
  ]);
  const late = reports.filter(
    ({ firstSubmittedAt, dueOn }) =>
      firstSubmittedAt !== null && dueOn !== null && dayIn(firstSubmittedAt, SHANGHAI) > dueOn,
  );
  const missing = reports.filter(
    ({ firstSubmittedAt, dueOn, state }) =>
      firstSubmittedAt === null && dueOn !== null && dueOn < today && state !== 'withdrawn',
  );
  const inTime = reports.filter((report) => report.state === 'accepted' && !late.includes(report));
  const ordered = measures.filter(
    ({ kind, source, state }) =>
      kind === 'rectification' &&
      source.kind === 'inspection' &&
      (state === 'running' || state === 'fulfilled' || state === 'failed'),
  );
  const failed = measures.filter(({ kind, state }) => kind === 'rectification' && state === 'failed');
  const graded = (grade: string) => evaluations.filter((one) => one.grade === grade).length;
  const refused = tasks.some(
    ({ state, findings }) => state === 'published' && findings?.overall === 'not-cooperating',
  );
  const counts: RiskCounts = {
    'overdue-report': late.length,
    'missing-report': missing.length,
    'overdue-milestone': milestones.filter((one) => milestoneStandingOn(one, today) === 'overdue').length,
    'rectify-ordered': ordered.length,
    'rectify-failed': failed.length,
    'grade-pass': graded('pass'),
    'grade-excellent': graded('excellent'),
    'dishonesty-record': organisation?.records.filter(({ state }) => state === 'effective').length ?? 0,
    'report-on-time-3y': lastThreeYears(inTime.map(({ period }) => Number(period))) ? 1 : 0,
  };
  const holds = [
    ...(today < addYears(platform.announcedOn, 1) ? ['first-year-after-designation'] : []),
    ...(refused ? ['not-cooperating-with-inspection'] : []),
  ];
  return riskClass(creditRisk, counts, holds);
}

/** Three years running, the latest reported year among them. */
function lastThreeYears(years: readonly number[]): boolean {
  const latest = Math.max(...years);
  return [0, 1, 2].every((back) => years.includes(latest - back));
}
