import { Environment } from '@marcbachmann/cel-js';
import type { Programme } from '../document/programme.ts';

/** Something in an annual report that its reader should look at; it keeps nobody from handing the report in. */
export interface ReportNotice {
  /** Id of the consistency check in `reports.json`. */
  readonly check: string;
  readonly zh: string;
  readonly en: string;
  /** Measures concerned; for a jump with both years' figures, in the measure's own unit. */
  readonly measures: readonly {
    readonly id: string;
    readonly zh: string;
    readonly en: string;
    readonly before: number | null;
    readonly now: number;
  }[];
}

/**
 * The consistency checks of an annual report that do not hold: parts above their total, and figures that changed by more than the
 * programme's share on the year before. A check that speaks of measures the category does not have is passed over; a figure that
 * was 0 the year before is no jump. They warn and never block.
 *
 * @param now - measures of this report, by id, in their own units (`reportMeasures`).
 * @param before - those of the year before, `null` where there is no report of it.
 * @returns notices in the order of the document. O(checks × measures).
 * @source `reports.json` annualReport.consistencyChecks (B5.2)
 */
export function reportNotices(
  programme: Programme,
  now: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>> | null,
): readonly ReportNotice[] {
  const { consistencyChecks } = programme.reports.annualReport;
  return consistencyChecks.flatMap(({ id, zh, en, check, rule, value }): readonly ReportNotice[] => {
    if (rule === 'year_on_year_change_above_percent') {
      const jumps = before === null ? [] : jumpsAbove(programme, now, before, value ?? 100);
      return jumps.length === 0 ? [] : [{ check: id, zh, en, measures: jumps }];
    }
    if (check === undefined || check === '') return [];
    const parts = check.split('&&').map((part) => part.trim());
    const broken = parts.filter((part) => speaksOf(part, now) && !holds(part, now));
    if (broken.length === 0) return [];
    const named = new Set(broken.flatMap((part) => part.match(NAME) ?? []));
    return [{ check: id, zh, en, measures: measuresOf(programme, now, (one) => named.has(one)) }];
  });
}

const NAME = /[a-z][a-z0-9_]*/g;

function speaksOf(part: string, now: Readonly<Record<string, number>>): boolean {
  return (part.match(NAME) ?? []).every((name) => name in now);
}

function holds(part: string, now: Readonly<Record<string, number>>): boolean {
  const environment = new Environment();
  for (const name of Object.keys(now)) environment.registerVariable(name, 'double');
  return environment.evaluate(part, { ...now }) === true;
}

function jumpsAbove(
  programme: Programme,
  now: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
  percent: number,
) {
  return measuresOf(programme, now, (id) => {
    const [was, is] = [before[id] ?? 0, now[id] ?? 0];
    return was !== 0 && Math.abs(is - was) * 100 > Math.abs(was) * percent;
  }).map((measure) => ({ ...measure, before: before[measure.id] ?? 0 }));
}

function measuresOf(
  { reports }: Programme,
  now: Readonly<Record<string, number>>,
  chosen: (id: string) => boolean,
): ReportNotice['measures'] {
  return reports.annualReport.measures
    .filter(({ id }) => id in now && chosen(id))
    .map(({ id, zh, en }) => ({ id, zh, en, before: null, now: now[id] ?? 0 }));
}
