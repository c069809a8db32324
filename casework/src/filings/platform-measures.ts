import type { Desk } from '../ports.ts';
import { lastFilingCopy } from './filing-copy.ts';

/** The measures of one year, as the accepted annual report gave them, in each measure's own unit. */
export interface YearMeasures {
  readonly year: number;
  readonly filing: string;
  readonly measures: Readonly<Record<string, number>>;
}

/**
 * What a platform's accepted annual reports say, year by year: the figures frozen when each was handed in, typed and reckoned alike, so
 * that a later entry in a register changes no year that was taken in (A3.8, A4.2, B5.3).
 *
 * @param fromYear - first year, inclusive.
 * @param untilYear - last year, inclusive.
 * @returns ascending by year; a year without an accepted report is absent.
 */
export async function measuresOfPlatform(
  desk: Pick<Desk, 'shelf'>,
  platform: string,
  fromYear: number,
  untilYear: number,
): Promise<readonly YearMeasures[]> {
  const reports = await desk.shelf.where('filing', { platform, kind: 'annual-report', state: 'accepted' });
  const within = reports
    .filter(({ period }) => Number(period) >= fromYear && Number(period) <= untilYear)
    .toSorted((one, other) => Number(one.period) - Number(other.period));
  return Promise.all(
    within.map(async (report): Promise<YearMeasures> => {
      const copy = await lastFilingCopy(desk, report);
      if (copy === null) throw new Error(`accepted report ${report.id} without a copy`);
      return { year: Number(report.period), filing: report.id, measures: copy.reckoned };
    }),
  );
}
