import { addDays, type Day, day } from '@qichuang/base';
import { accountOf, personNameAt } from '@qichuang/world';
import { signedIn } from '../administrators.ts';
import type { Visitor } from '../client.ts';
import type { Applicant, Cast, Play, RoundPlayed } from '../play.ts';
import { achievementsOf } from './achievements.ts';
import { bringInCalendar } from './calendar.ts';
import { changesOf, endSome } from './changes.ts';
import { halfYear, plansOf, reportsOf, SILENT } from './duties.ts';
import { runOut } from './endings.ts';
import { evaluate } from './evaluation.ts';
import type { Held, Years } from './held.ts';
import { inspectionOf } from './inspections.ts';
import { decideOpen, finishRectifications, warnOverdue } from './measures.ts';
import { lookAfterMilestones } from './milestones.ts';
import { beginRecords, changeRecords } from './operating-record.ts';
import { checkSuccessors, renewSome } from './renewal.ts';
import { supportOf } from './support.ts';
import { goAndSample, goTo, today } from './time.ts';
import { voicesOf } from './voices.ts';

/** From an announced round three years on: every duty, change, evaluation, draw and end, by the calendar. */
export async function playYears(play: Play, cast: Cast, played: RoundPlayed): Promise<Years> {
  const years = await beginYears(play, cast, played);
  await settleIn(years);
  const first = play.year + 1;
  await bringInCalendar(years, first);
  await firstYear(years, first);
  await bringInCalendar(years, first + 1);
  await secondYear(years, first + 1);
  await bringInCalendar(years, first + 2);
  await thirdYear(years, first + 2);
  return years;
}

export async function beginYears(
  play: Play,
  cast: Cast,
  { id: round, applications, applicants }: RoundPlayed,
): Promise<Years> {
  await play.clock.catchUp();
  const { rows } = await cast.clerk.asks('list-announcements', { query: { round } });
  const entries = rows.flatMap((list) => list.entries);
  const held: Held[] = [];
  for (const played of applications) {
    const entry = entries.find(({ application }) => application === played.id);
    if (entry === undefined || entry.platform === null || entry.number === null) continue;
    const seen = await cast.clerk.asks('see-platform', { params: { platform: entry.platform } });
    held.push({
      place: held.length,
      id: entry.platform,
      number: entry.number,
      category: seen.category,
      applicant: played.applicant,
      validUntil: day(seen.validUntil),
      name: seen.name,
      earlierNames: [],
      earlierHolders: [],
      host: played.applicant.submitter,
      holderUscc: played.applicant.organisation.uscc,
      typist: held.length % 6 === 4 ? await colleagueOf(play, played.applicant) : played.applicant.handler,
      recommender: played.applicant.recommender,
      state: 'active',
      renewedBy: null,
    });
  }
  return {
    play,
    cast,
    round,
    applicants,
    held,
    filed: new Map(),
    overdue: [],
    samples: [],
    entered: [],
    points: new Map(),
    campaigns: [],
    draws: [],
    inspectors: [],
  };
}

/** A colleague with an account of their own, opened by whoever applied. */
async function colleagueOf(
  { street }: Play,
  { id, account, submitter, handler }: Applicant,
): Promise<Visitor> {
  if (handler !== null) return handler;
  const colleague = `${account}-colleague`;
  const place = 5000 + Number(account.replace(/\D/g, '') || 0);
  await submitter.asks('add-handler', {
    params: { organisation: id },
    body: { ...accountOf(colleague, personNameAt(place), place), role: 'applicant-handler' },
  });
  return signedIn(street, colleague);
}

/** The months after the announcement: bodies, posts and plans, the first milestones, the first support. */
export async function settleIn(years: Years): Promise<void> {
  const from = await today(years);
  await goAndSample(years, addDays(from, 20));
  await beginRecords(years);
  await goAndSample(years, addDays(from, 70));
  await lookAfterMilestones(years);
  await supportOf(years);
  await voicesOf(years, years.play.year);
}

/** Plans, reports, changes, an inspection, support, voices and achievements of a year, until September. */
export async function untilAutumn(years: Years, year: number): Promise<void> {
  await plansOf(years, year);
  await reportsOf(years, year);
  await warnOverdue(years, 'warning', overdueReports(years, year));
  await goTo(years, `${year}-05-06`);
  await changesOf(years);
  await changeRecords(years, day(`${year}-05-01`));
  await goAndSample(years, `${year}-06-03`);
  await inspectionOf(years);
  await decideOpen(years, () => 'decide');
  await halfYear(years, year);
  await goAndSample(years, `${year}-08-10`);
  await finishRectifications(years, SILENT);
  await lookAfterMilestones(years);
  await supportOf(years);
  await voicesOf(years, year);
  await goTo(years, `${year}-08-24`);
  await achievementsOf(years);
}

/** A campaign over what was reported on last year and what there was of this one. */
export async function evaluateInAutumn(years: Years, year: number): Promise<void> {
  await evaluate(years, { kind: 'ad-hoc', ...span(year), isSilent: SILENT, qualityOf });
}

async function firstYear(years: Years, year: number): Promise<void> {
  await untilAutumn(years, year);
  await goTo(years, `${year}-10-12`);
  await evaluateInAutumn(years, year);
  // A first failure that can be mended is to be mended (B5.3).
  await decideOpen(years, ({ kind }) => (kind === 'revocation' ? 'drop' : 'decide'));
  await warnOverdue(years, 'rectification', overdueReports(years, year));
  await goAndSample(years, `${year}-12-29`);
  await finishRectifications(years, SILENT);
}

async function secondYear(years: Years, year: number): Promise<void> {
  await plansOf(years, year);
  await reportsOf(years, year);
  await goTo(years, `${year}-05-10`);
  await finishRectifications(years, SILENT);
  await lookAfterMilestones(years);
  await goAndSample(years, `${year}-06-02`);
  await inspectionOf(years);
  await decideOpen(years, () => 'decide');
  await halfYear(years, year);
  await goAndSample(years, `${year}-08-10`);
  await finishRectifications(years, SILENT);
  await supportOf(years);
  await voicesOf(years, year);
  await goTo(years, `${year}-08-23`);
  await achievementsOf(years);
  await goTo(years, `${year}-10-12`);
  await evaluateInAutumn(years, year);
  await decideOpen(years, () => 'decide');
  await goAndSample(years, `${year}-12-20`);
  await endSome(years);
}

async function thirdYear(years: Years, year: number): Promise<void> {
  await plansOf(years, year);
  await reportsOf(years, year);
  await finishRectifications(years, () => false);
  await goTo(years, `${year}-04-10`);
  await evaluate(years, {
    kind: 'expiry',
    from: `${year - 2}-01-01`,
    until: `${year}-03-31`,
    isSilent: () => false,
    qualityOf,
  });
  await decideOpen(years, ({ kind }) => (kind === 'revocation' ? 'drop' : 'decide'));
  await goAndSample(years, addDays(await today(years), 1));
  await lookAfterMilestones(years);
  const renewal = await renewSome(years);
  await runOut(years);
  await checkSuccessors(years, renewal);
}

/** The year that was reported on last, and what there was of this one. */
function span(year: number): { readonly from: Day; readonly until: Day } {
  return { from: day(`${year - 1}-01-01`), until: day(`${year}-09-30`) };
}

function overdueReports({ overdue }: Years, year: number) {
  return overdue.filter(({ kind, period }) => kind === 'annual-report' && period === String(year - 1));
}

/** Percent of the points experts give: most are good, some just pass, whoever is silent fails. */
function qualityOf(held: Held): number {
  if (SILENT(held)) return 30;
  return held.place % 12 === 2 ? 45 : 88;
}
