import { type FormValues, reportMeasures } from '@qichuang/programmes';
import type { Desk } from '../ports.ts';
import type { FilingCase } from './filing-case.ts';
import { progressNumbers } from './progress-numbers.ts';

/** What the system adds to a filing from its own records when it is handed in, so that nobody types a number twice (A4.2, B5.2). */
export async function reckonedOf(
  desk: Desk,
  { filing, programme, platform }: FilingCase,
  values: FormValues,
): Promise<Readonly<Record<string, number>>> {
  if (filing.kind === 'progress-report') return progressNumbers(desk, filing);
  if (filing.kind !== 'annual-report' || platform === null) return {};
  return reportMeasures(programme, filing.category, values, {
    'support-register': await publicSupport(desk, platform.id, Number(filing.period)),
  });
}

/** Money of all levels of government in a year, in 10,000 yuan, from the register of support (A4.2, B6.2). */
async function publicSupport(desk: Desk, platform: string, year: number): Promise<number> {
  const entries = await desk.shelf.where('support', { platform, year, state: 'standing' });
  const fen = entries
    .filter(({ source }) => PUBLIC_SOURCES.includes(source))
    .reduce((total, { amountFen }) => total + amountFen, 0);
  return fen / 1_000_000;
}

const PUBLIC_SOURCES: readonly string[] = ['national', 'province', 'provincial', 'city', 'county'];
