import { yearOf } from '@qichuang/base';
import type { Platform } from '@qichuang/domain';
import type { FormValues } from '@qichuang/programmes';
import { readCopy } from '../frozen-copy.ts';
import type { Desk } from '../ports.ts';

/** A goal of the application for one year: which measure, how much. */
export interface YearGoal {
  /** Id of the measure; the application's table of goals speaks of the same ones (A4.1, B4.2). */
  readonly measure: string;
  readonly goal: number;
}

/** Which year of the platform's three a calendar year is: the first full or partial one after the announcement is 1. */
export function yearOfPlatform({ validFrom }: Pick<Platform, 'validFrom'>, year: number): number {
  return year - yearOf(validFrom) + 1;
}

/** The goals the application set for a calendar year; none before the first and after the third. */
export async function goalsOfYear(
  desk: Pick<Desk, 'shelf'>,
  platform: Platform,
  year: number,
): Promise<readonly YearGoal[]> {
  const place = yearOfPlatform(platform, year);
  return place < 1 || place > 3 ? [] : goalsIn(await appliedWith(desk, platform), platform, year);
}

/** The goals for a calendar year among what the application said. */
export function goalsIn(
  values: FormValues | undefined,
  platform: Pick<Platform, 'validFrom'>,
  year: number,
): readonly YearGoal[] {
  const place = yearOfPlatform(platform, year);
  const rows = place < 1 || place > 3 ? undefined : values?.['goals_table'];
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown): readonly YearGoal[] => {
    if (typeof row !== 'object' || row === null) return [];
    const { goal_indicator: measure, [`goal_year${place}`]: goal } = row as Record<string, unknown>;
    return typeof measure === 'string' && typeof goal === 'number' ? [{ measure, goal }] : [];
  });
}

/** What the application said when it was last handed in. */
export async function appliedWith(
  { shelf }: Pick<Desk, 'shelf'>,
  { application: id }: Pick<Platform, 'application'>,
): Promise<FormValues | undefined> {
  const application = await shelf.find('application', id);
  const hash = application?.copies.at(-1)?.hash;
  const bytes = hash === undefined ? undefined : await shelf.frozenBytes(hash);
  return bytes === undefined ? undefined : readCopy(bytes).values;
}
