import { dayIn, SHANGHAI, yearOf } from '@qichuang/base';
import {
  type Campaign,
  type Evaluation,
  itemStandingOn,
  type Milestone,
  type Platform,
} from '@qichuang/domain';
import {
  type FormValues,
  type IndicatorMeasures,
  type Programme,
  scoreIndicators,
} from '@qichuang/programmes';
import { appliedWith, goalsIn } from '../filings/goals.ts';
import { measuresOfPlatform, type YearMeasures } from '../filings/platform-measures.ts';
import type { Desk } from '../ports.ts';

/** What is computed of one platform over the period of a campaign. */
export interface Reckoned {
  readonly quantitative: Evaluation['quantitative'];
  readonly years: readonly YearMeasures[];
  readonly computed: Readonly<Record<string, number>>;
}

/**
 * The quantitative indicators of a platform, from accepted annual reports, milestones and duties of the period; no number is typed
 * for an evaluation (A3.8, B5.3). Each says on which reports it rests.
 */
export async function reckonIndicators(
  desk: Desk,
  programme: Programme,
  platform: Platform,
  { from, until }: Pick<Campaign, 'from' | 'until'>,
): Promise<Reckoned> {
  const years = await measuresOfPlatform(desk, platform.id, yearOf(from), yearOf(until));
  const [applied, done, onTime, selected, kept] = await Promise.all([
    appliedWith(desk, platform),
    milestonesDone(desk, platform, until),
    reportsOnTime(desk, platform, from, until),
    achievementsSelected(desk, platform, from, until),
    recordKept(desk, programme, platform, until),
  ]);
  const computed = {
    years: years.length,
    attainment: attainment(applied, platform, years),
    milestones_done_ratio: done,
    reports_on_time_ratio: onTime,
    funds_planned: fundsPlanned(applied, platform, years),
    achievements_selected: selected,
    operating_record_ratio: kept,
  };
  const measures: IndicatorMeasures = { ...gathered(years), computed };
  const basis = years.map(({ filing }) => filing).join(' ');
  const scores = scoreIndicators(programme, platform.category, platform.kind || null, measures);
  return {
    quantitative: scores.map(({ indicator, value, points }) => ({
      indicator,
      value,
      hundredths: Math.round(points * 100),
      basis,
    })),
    years,
    computed,
  };
}

function gathered(years: readonly YearMeasures[]): Pick<IndicatorMeasures, 'sum' | 'avg' | 'last'> {
  const sum: Record<string, number> = {};
  for (const { measures } of years)
    for (const [id, value] of Object.entries(measures)) sum[id] = (sum[id] ?? 0) + value;
  const avg = Object.fromEntries(Object.entries(sum).map(([id, total]) => [id, total / years.length]));
  return { sum, avg, last: years.at(-1)?.measures ?? {} };
}

/** Mean over the goals due of min(actual ÷ goal, 1.2); 0 where none is set. */
function attainment(
  applied: FormValues | undefined,
  platform: Platform,
  years: readonly YearMeasures[],
): number {
  const shares: number[] = [];
  for (const { year, measures } of years) {
    for (const { measure, goal } of goalsIn(applied, platform, year)) {
      if (goal > 0) shares.push(Math.min((measures[measure] ?? 0) / goal, 1.2));
    }
  }
  return shares.length === 0 ? 0 : shares.reduce((total, share) => total + share, 0) / shares.length;
}

async function milestonesDone(desk: Desk, { id }: Platform, until: Campaign['until']): Promise<number> {
  const all = await desk.shelf.where('milestone', { platform: id, state: ['planned', 'reported', 'done'] });
  const due = all.filter(({ dueOn }) => dueOn <= until);
  return ratio(due.filter(inTime).length, due.length);
}

function inTime({ state, doneOn, dueOn }: Milestone): boolean {
  return state === 'done' && doneOn !== null && doneOn <= dueOn;
}

async function reportsOnTime(
  desk: Desk,
  { id }: Platform,
  from: Campaign['from'],
  until: Campaign['until'],
): Promise<number> {
  const duties = await desk.shelf.where('filing', {
    platform: id,
    kind: ['annual-work-plan', 'annual-report'],
  });
  const due = duties.filter(
    ({ dueOn, state }) => dueOn !== null && dueOn >= from && dueOn <= until && state !== 'withdrawn',
  );
  const onTime = due.filter(
    ({ dueOn, firstSubmittedAt }) =>
      firstSubmittedAt !== null && dueOn !== null && dayIn(firstSubmittedAt, SHANGHAI) <= dueOn,
  );
  return ratio(onTime.length, due.length);
}

/** The application's own plan of funds for the years that were reported, in 10,000 yuan. */
function fundsPlanned(
  applied: FormValues | undefined,
  platform: Platform,
  years: readonly YearMeasures[],
): number {
  const rows = applied?.['funds_plan'];
  if (!Array.isArray(rows)) return 0;
  const columns = years.map(({ year }) => `funds_year${year - yearOf(platform.validFrom) + 1}`);
  return rows.reduce<number>((total, row: Readonly<Record<string, unknown>>) => {
    const cells = columns.map((column) => row[column]);
    return total + cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);
  }, 0);
}

/** Entries of the platform on yearly lists that were published within the period (B5.3). */
async function achievementsSelected(
  desk: Desk,
  { id, programme }: Platform,
  from: Campaign['from'],
  until: Campaign['until'],
): Promise<number> {
  const lists = await desk.shelf.where('selection', { programme, state: 'published' });
  return lists
    .filter(({ published }) => published !== null && isWithin(dayIn(published.at, SHANGHAI), from, until))
    .flatMap(({ entries }) => entries)
    .filter(({ platform, chosen }) => platform === id && chosen).length;
}

function isWithin(day: Campaign['from'], from: Campaign['from'], until: Campaign['until']): boolean {
  return from <= day && day <= until;
}

/** Share of the operating record's required items that stand on the last day of the period (B5.2). */
async function recordKept(
  desk: Desk,
  { reports }: Programme,
  { id }: Platform,
  until: Campaign['until'],
): Promise<number> {
  const entries = await desk.shelf.where('recordEntry', { platform: id, state: 'standing' });
  const required = reports.operatingRecord.items.filter((item) => item.required && item.fields !== undefined);
  const there = required.filter(
    ({ id: item }) =>
      itemStandingOn(
        entries.filter((entry) => entry.item === item),
        until,
      ) === 'there',
  );
  return ratio(there.length, required.length);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
