import { day } from '@qichuang/base';
import { timetableFrom } from '@qichuang/world';
import { callRound } from '../../../rehearse/call-round.ts';
import { opens, presses, sees, seesHeading } from '../hand.ts';
import { looksRight } from '../looks.ts';
import type { Years } from './cast.ts';
import { goTo } from './time.ts';

/** Before its three years are over the host is told, and applies again; what it wrote then is carried over (A3.6, B5.2). */
export async function appliesAgain(years: Years): Promise<void> {
  const { first, play, cast, windowOf } = years;
  const again = { ...play, year: 2026, timetable: timetableFrom(day('2026-03-04')) };
  await callRound(again, cast);
  await goTo(years, '2026-03-20');
  const page = await windowOf(first.host);
  await opens(page, '/', /好/);
  await sees(page, /届满|到期/);
  await opens(page, '/endings', '到期与再申报');
  await looksRight(page, 'what ends soon');
  await page.getByRole('link', { name: '再申报', exact: true }).click();
  await seesHeading(page, '新建申报');
  await sees(page, new RegExp(`${first.number}.*再申报`));
  await looksRight(page, 'beginning a renewal');
  await presses(page, '开始填报');
  await page.waitForURL(/\/applications\/app_\w+\/form/);
  await sees(page, '尚未提交');
  await opens(page, '/endings', '到期与再申报');
  await sees(page, first.number);
}
