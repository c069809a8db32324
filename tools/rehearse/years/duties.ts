import { day } from '@qichuang/base';
import { inParallel } from '../in-parallel.ts';
import { expects } from '../play.ts';
import { handIn, returnOnce, takeIn } from './file-filing.ts';
import { everyNth, type Held, standing, type Years } from './held.ts';
import { goAndSample, goTo } from './time.ts';

type Kind = 'annual-work-plan' | 'annual-report';

/** Hands its plan in after the day. */
export const LATE = everyNth(12, 1);
/** Never reports: a warning in the first year, an order in the second, its end in the third. */
export const SILENT = everyNth(60, 3);
const RETURNED_BY_BUREAU = everyNth(12, 5);
const RETURNED_BY_AUTHORITY = everyNth(12, 7);
const AT_THE_LAST_HOUR = everyNth(12, 11);

/** Plans of a year: opened by the clock, written, looked at, some late and reminded of three times (A3.7, B5.1). */
export async function plansOf(years: Years, year: number): Promise<void> {
  await goTo(years, `${year}-01-02`);
  await expectOpened(years, 'annual-work-plan', String(year));
  const due = `${year}-01-31`;
  const waves = wavesOf(years, 'annual-work-plan', due);
  await fileAll(years, 'annual-work-plan', String(year), waves.early);
  await goTo(years, `${year}-01-24`);
  await fileAll(years, 'annual-work-plan', String(year), waves.later);
  await progressReports(years, `${year - 1}-H2`);
  await goTo(years, `${year}-01-30`, '16:40');
  await fileAll(years, 'annual-work-plan', String(year), waves.last);
  await goAndSample(years, `${year}-02-01`);
  await noteOverdue(years, 'annual-work-plan', String(year), [...waves.late, ...waves.never]);
  await fileAll(years, 'annual-work-plan', String(year), waves.late);
}

/** Reports of the year before, with the one that never comes. */
export async function reportsOf(years: Years, year: number): Promise<void> {
  const period = String(year - 1);
  await goTo(years, `${year}-03-01`);
  await expectOpened(years, 'annual-report', period);
  const waves = wavesOf(years, 'annual-report', `${year}-03-31`);
  await fileAll(years, 'annual-report', period, waves.early);
  await goTo(years, `${year}-03-24`);
  await fileAll(years, 'annual-report', period, [...waves.later, ...waves.late]);
  await goTo(years, `${year}-03-30`, '16:40');
  await fileAll(years, 'annual-report', period, waves.last);
  await goAndSample(years, `${year}-04-01`);
  await noteOverdue(years, 'annual-report', period, waves.never);
}

/** Progress reports of the half-year that ended, by every recommender that looks after platforms (A4.3, B6.3). */
export async function halfYear(years: Years, year: number): Promise<void> {
  await goTo(years, `${year}-07-24`);
  await progressReports(years, `${year}-H1`);
}

interface Waves {
  readonly early: readonly Held[];
  readonly later: readonly Held[];
  readonly last: readonly Held[];
  readonly late: readonly Held[];
  readonly never: readonly Held[];
}

function wavesOf(years: Years, kind: Kind, _due: string): Waves {
  const all = standing(years);
  const never = all.filter((one) => SILENT(one));
  const late = kind === 'annual-work-plan' ? all.filter((one) => LATE(one) && !never.includes(one)) : [];
  const rest = all.filter((one) => !never.includes(one) && !late.includes(one));
  const last = rest.filter(AT_THE_LAST_HOUR);
  const usual = rest.filter((one) => !last.includes(one));
  return {
    early: usual.filter(({ place }) => place % 2 === 0),
    later: usual.filter(({ place }) => place % 2 === 1),
    last,
    late,
    never,
  };
}

/** The clock has opened the duty for every platform that stands, and for no other. */
async function expectOpened(years: Years, kind: Kind, period: string): Promise<void> {
  const owed = standing(years);
  const { total } = await years.cast.clerk.asks('list-duties', { query: { kind, period, limit: 1 } });
  expects(
    years.play,
    'the clock opens a yearly duty for every platform that stands, once (A3.7, B5.1)',
    total === owed.length,
    `${kind} ${period}: ${total} of ${owed.length}`,
  );
}

/** Writes, hands in and has taken in what some owe for a period. */
export async function fileAll(
  years: Years,
  kind: Kind,
  period: string,
  some: readonly Held[],
): Promise<void> {
  const { play, cast } = years;
  play.progress.stage(`${kind} ${period}`, some.length);
  await inParallel(some, play.atOnce, async (held) => {
    const id = await ownDuty(held, kind, period);
    const filed = await handIn(years, id, {
      writer: held.host,
      typist: held.typist,
      slowly: held.place % 9 === 4,
      generous: !SILENT(held) && held.place % 12 !== 2,
      known: kind === 'annual-work-plan' ? { plan_year: Number(period) } : {},
    });
    if (RETURNED_BY_BUREAU(held)) await returnOnce(years, filed, held.recommender.clerk);
    if (RETURNED_BY_AUTHORITY(held)) {
      const told = await held.recommender.approver.asks('endorse-filing', {
        params: { filing: id },
        body: { version: filed.version, opinion: '同意（虚构意见）。' },
      });
      filed.version = told.version;
      await returnOnce(years, filed, cast.clerk);
    }
    await expectOwnDesk(years, held, filed.id, filed.version);
    await takeIn(years, filed, held.recommender.approver);
    play.progress.step();
  });
}

/** Nobody passes on what another recommender has to look at. */
async function expectOwnDesk(years: Years, held: Held, filing: string, version: number): Promise<void> {
  const other = years.cast.recommenders.find(({ id }) => id !== held.recommender.id);
  if (other === undefined || held.place % 6 !== 0) return;
  const told = await other.approver.tries('endorse-filing', {
    params: { filing },
    body: { version, opinion: '' },
  });
  expects(years.play, 'what is not one’s own is not there', !told.ok, `${other.name} endorsed ${filing}`);
}

async function ownDuty(held: Held, kind: Kind, period: string): Promise<string> {
  const { rows } = await held.host.asks('list-filings', { query: { kind, period, platform: held.id } });
  const open = rows.find(({ state }) => state === 'draft' || state === 'returned');
  if (open === undefined) throw new Error(`${held.number} owes no ${kind} ${period}`);
  return open.id;
}

async function noteOverdue(years: Years, kind: Kind, period: string, owing: readonly Held[]): Promise<void> {
  const { rows } = await years.cast.clerk.asks('list-duties', {
    query: { kind, period, standing: 'overdue', limit: 200 },
  });
  const told = rows.flatMap(({ platform }) => platform?.id ?? []).toSorted();
  const known = owing.map(({ id }) => id).toSorted();
  expects(
    years.play,
    'what was not handed in by its day is overdue, and nothing else (B5.1)',
    rows.length === 200 || JSON.stringify(told) === JSON.stringify(known),
    `${kind} ${period}: ${told.length} of ${known.length}`,
  );
  for (const { filing, dueOn, platform } of rows) {
    if (platform === null || dueOn === null) continue;
    years.overdue.push({ filing, kind, period, dueOn: day(dueOn), platform: platform.name });
  }
}

/** Progress reports of a half-year, by every recommender that owes one. */
export async function progressReports(years: Years, period: string): Promise<void> {
  const { play, cast } = years;
  const { rows } = await cast.clerk.asks('list-duties', {
    query: { kind: 'progress-report', period, limit: 200 },
  });
  play.progress.stage(`progress-report ${period}`, rows.length);
  const owing = cast.recommenders.filter((one) =>
    rows.some(({ recommender }) => recommender === one.name || recommender === one.id),
  );
  expects(
    play,
    'every recommender that looks after platforms owes its progress report (B6.3)',
    owing.length === rows.length && rows.length > 0,
    `${period}: ${owing.length} of ${rows.length}`,
  );
  await inParallel(owing, play.atOnce, async (one) => {
    const found = await one.clerk.asks('list-filings', { query: { kind: 'progress-report', period } });
    // A bureau reports on each programme: this one's is among what the department is owed.
    const open = found.rows.find(
      ({ id, state }) => state === 'draft' && rows.some(({ filing }) => filing === id),
    );
    if (open === undefined) throw new Error(`${one.name} owes no progress report ${period}`);
    // The clerk's words, the approver's submission: one person alone hands nothing in.
    const alone = await one.clerk.tries('submit-filing', {
      params: { filing: open.id },
      body: { version: open.version, fields: [], declaresTrue: true },
    });
    expects(play, 'a clerk does not hand in a progress report (B6.3)', !alone.ok, `${one.name} did`);
    const filed = await handIn(years, open.id, { writer: one.approver });
    await takeIn(years, filed, null);
    play.progress.step();
  });
}
