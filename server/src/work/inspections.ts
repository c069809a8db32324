import { dayIn, SHANGHAI } from '@qichuang/base';
import { overdueResults, remindOfResults } from '@qichuang/casework';
import type { House } from '../house.ts';
import { byTheClock } from './duties.ts';

/**
 * Tells clerk and approver of batches whose results should have been published (A4.3, B6.3). Every node looks; the key names the batch and the
 * day that was missed, so that one of them tells it, once. It publishes nothing.
 */
export async function lookAfterInspections(house: House): Promise<void> {
  const at = house.clock.now();
  let told = 0;
  for (const { inspection, dueOn } of await overdueResults(house.desk, dayIn(at, SHANGHAI))) {
    const key = `inspection-overdue:${inspection}:${dueOn}`;
    if (await byTheClock(house, at, key, { inspection }, remindOfResults)) told += 1;
  }
  if (told > 0) house.log.tell('results-overdue', { count: told });
}
