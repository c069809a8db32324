import { openChance } from '@qichuang/world';
import { visitorOn } from '../client.ts';
import { checkCounts } from './count-invariants.ts';
import { checkDirectory } from './directory-invariants.ts';
import { checkTranscripts } from './draws.ts';
import { checkFilings, checkStanding } from './filing-invariants.ts';
import { checkGrades, checkMeasures } from './grade-invariants.ts';
import type { Years } from './held.ts';
import { checkReminders } from './letters.ts';
import { checkSamples } from './record-samples.ts';
import { checkSupportTotals } from './support-invariants.ts';

/**
 * What has to hold after three years, besides the ledger and its tree.
 *
 * @param mail - the folder letters went to; `null` where it is out of reach.
 */
export async function checkYears(years: Years, mail: string | null): Promise<void> {
  const anyone = visitorOn(years.play.street, 'anyone', openChance('anyone'));
  await checkFilings(years);
  await checkStanding(years);
  await checkSamples(years);
  await checkSupportTotals(years);
  await checkTranscripts(years, anyone);
  await checkGrades(years);
  await checkMeasures(years);
  await checkDirectory(years, anyone);
  await checkCounts(years);
  if (mail !== null) await checkReminders(years, mail);
}
