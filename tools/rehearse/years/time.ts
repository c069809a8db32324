import { atLocalTime, type Day, dayIn, day as dayOf, SHANGHAI } from '@qichuang/base';
import type { Years } from './held.ts';
import { sampleRecords } from './record-samples.ts';

/** Moves to a morning and has everything done that falls due by it. Time only goes on. */
export async function goTo(years: Years, day: Day | string, time = '09:30'): Promise<void> {
  const { clock } = years.play;
  const moment = atLocalTime(dayOf(String(day)), time, SHANGHAI);
  if (moment <= (await clock.now())) throw new Error(`time does not go back to ${day}`);
  await clock.moveTo(moment);
  await clock.catchUp();
}

export async function today({ play }: Pick<Years, 'play'>): Promise<Day> {
  return dayIn(await play.clock.now(), SHANGHAI);
}

/** Goes there and notes what the records of some platforms say that day. */
export async function goAndSample(years: Years, day: Day | string): Promise<void> {
  await goTo(years, day);
  await sampleRecords(years);
}
