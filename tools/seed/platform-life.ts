import { addDays } from '@qichuang/base';
import type { Cast, Play, RoundPlayed } from '../rehearse/play.ts';
import { bringInCalendar } from '../rehearse/years/calendar.ts';
import { fileAll, progressReports } from '../rehearse/years/duties.ts';
import { type Held, standing, type Years } from '../rehearse/years/held.ts';
import { sendInspectors } from '../rehearse/years/inspection-tasks.ts';
import { drawBatch } from '../rehearse/years/inspections.ts';
import { goTo, today } from '../rehearse/years/time.ts';
import { beginYears, evaluateInAutumn, settleIn, untilAutumn } from '../rehearse/years/years.ts';

/** What the platforms of an announced round live through until the autumn of the next year, when they are evaluated. */
export async function liveUntilEvaluated(play: Play, cast: Cast, played: RoundPlayed): Promise<Years> {
  const years = await beginYears(play, cast, played);
  const year = play.year + 1;
  await settleIn(years);
  await bringInCalendar(years, year);
  await untilAutumn(years, year);
  await goTo(years, addDays(await today(years), 1));
  await evaluateInAutumn(years, year);
  return years;
}

/** One of them never files, so that whoever looks sees what becomes of that. */
function dutiful(years: Years): readonly Held[] {
  return standing(years).filter(({ place }) => place !== 3);
}

/** The plans of the year after, handed in while January lasts. */
export async function planAhead(years: Years): Promise<void> {
  const year = years.play.year + 2;
  await goTo(years, `${year}-01-20`);
  await fileAll(years, 'annual-work-plan', String(year), dutiful(years));
  await progressReports(years, `${year - 1}-H2`);
}

/** The report on the year that was, handed in in March. The clock stands where the round of that spring put it. */
export async function reportBack(years: Years): Promise<void> {
  await years.play.clock.catchUp();
  await fileAll(years, 'annual-report', String(years.play.year + 1), dutiful(years));
}

/** This year's inspection as far as its inspectors: what they find is for whoever tries the system out. @returns the account of one. */
export async function sendOut(years: Years): Promise<string> {
  const inspection = await drawBatch(years);
  await sendInspectors(years, inspection);
  const { tasks } = await years.cast.clerk.asks('see-inspection', { params: { inspection } });
  const sent = years.inspectors.find(({ id }) => id === tasks[0]?.inspectors[0]?.id);
  const session = await sent?.visitor.asks('see-session');
  if (session?.person == null) throw new Error('nobody was sent to inspect');
  return session.person.account;
}
