import { atLocalTime, day, SHANGHAI } from '@qichuang/base';
import type { Years } from './cast.ts';

/** Goes on to a morning, and has done what falls due by it: duties are opened, reminders sent, validity ends. */
export async function goTo({ stage }: Pick<Years, 'stage'>, on: string, time = '09:30'): Promise<void> {
  await stage.clock.moveTo(atLocalTime(day(on), time, SHANGHAI));
  await stage.clock.catchUp();
}
