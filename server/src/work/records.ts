import { addDays, dayIn, SHANGHAI } from '@qichuang/base';
import { beginMissingRecord, milestoneNoticeOn, remindOfMilestone } from '@qichuang/casework';
import type { House } from '../house.ts';
import { byTheClock } from './duties.ts';

const WEEK = 7;
const MONTH = 30;

/**
 * Begins the records of platforms announced before there were any, and reminds of milestones that come due or have run over (A4.1, B5.2, B6.1).
 * Every node looks; the keys are given out once.
 */
export async function lookAfterRecords(house: House): Promise<void> {
  const at = house.clock.now();
  const { queries } = house.store;
  let begun = 0;
  for (const platform of await queries.platformsWithoutRecord()) {
    if (await byTheClock(house, at, `begin-record:${platform}`, { platform }, beginMissingRecord)) begun += 1;
  }
  if (begun > 0) house.log.tell('records-begun', { count: begun });

  const today = dayIn(at, SHANGHAI);
  let reminded = 0;
  for (const { id, dueOn } of await queries.milestonesDue(addDays(today, -WEEK), addDays(today, MONTH))) {
    const notice = milestoneNoticeOn(dueOn, today);
    if (notice === null) continue;
    const key = `milestone:${id}:${dueOn}:${notice}`;
    if (await byTheClock(house, at, key, { milestone: id }, remindOfMilestone)) reminded += 1;
  }
  if (reminded > 0) house.log.tell('milestones-reminded', { count: reminded });
}
