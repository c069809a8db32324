import { addDays, type Day, day, yearOf } from '@qichuang/base';
import type { FilingKind } from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';

/** A yearly duty of every platform, or a half-yearly one of every recommender that looks after platforms. */
export interface Duty {
  readonly kind: Extract<FilingKind, 'annual-work-plan' | 'annual-report' | 'progress-report'>;
  /** `2026`; `2026-H1` for a half-year. */
  readonly period: string;
  readonly dueOn: Day;
  /** Only platforms designated up to this day (inclusive) owe it. */
  readonly designatedBy: Day;
  /** And only those still valid on this day. */
  readonly validOn: Day;
}

/** A work plan of the first year is due this long after the designation, where that is later than the common day (default). */
const FIRST_PLAN_DAYS = 30;

/**
 * The duties whose time has begun by a day, in the calendar year of that day: the plan of the year, the report of the year before, and the
 * progress report of the half-year that has ended. Nobody owes a report of a year that ended before its designation (A3.7, B5.1, B6.3).
 *
 * @source `reports.json` annualWorkPlan.due, annualReport.due, progressReport.due of the programme
 */
export function dutiesOn({ reports }: Programme, today: Day): readonly Duty[] {
  const year = yearOf(today);
  const [firstHalfDue = '07-31', secondHalfDue = '01-31'] = reports.progressReport.due;
  const plan: Duty = {
    kind: 'annual-work-plan',
    period: String(year),
    dueOn: day(`${year}-${reports.annualWorkPlan.due}`),
    designatedBy: day(`${year}-${reports.annualWorkPlan.due}`),
    validOn: today,
  };
  const report: Duty = {
    kind: 'annual-report',
    period: String(year - 1),
    dueOn: day(`${year}-${reports.annualReport.due}`),
    designatedBy: day(`${year - 1}-12-31`),
    validOn: day(`${year - 1}-12-31`),
  };
  const second: Duty = {
    kind: 'progress-report',
    period: `${year - 1}-H2`,
    dueOn: day(`${year}-${secondHalfDue}`),
    designatedBy: day(`${year - 1}-12-31`),
    validOn: day(`${year - 1}-12-31`),
  };
  const first: Duty = {
    kind: 'progress-report',
    period: `${year}-H1`,
    dueOn: day(`${year}-${firstHalfDue}`),
    designatedBy: day(`${year}-06-30`),
    validOn: day(`${year}-06-30`),
  };
  return [plan, report, second, ...(today >= day(`${year}-07-01`) ? [first] : [])];
}

/** The day one platform's duty is due: the common day, or later for the plan of a year it was designated in. */
export function dueDayFor({ kind, dueOn }: Duty, validFrom: Day): Day {
  if (kind !== 'annual-work-plan') return dueOn;
  const own = addDays(validFrom, FIRST_PLAN_DAYS);
  return own > dueOn ? own : dueOn;
}

/** First and last day of a period: a calendar year, or a half of one. */
export function daysOf(period: string): { readonly from: Day; readonly until: Day } {
  const [year = '', half] = period.split('-');
  if (half === 'H1') return { from: day(`${year}-01-01`), until: day(`${year}-06-30`) };
  if (half === 'H2') return { from: day(`${year}-07-01`), until: day(`${year}-12-31`) };
  return { from: day(`${year}-01-01`), until: day(`${year}-12-31`) };
}
