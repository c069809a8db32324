import { opens, sees, seesHeading } from '../hand.ts';
import { looksRight } from '../looks.ts';
import type { Years } from './cast.ts';

const TABS = [
  ['filings', /^Reports and filings \(\d+\)$/],
  ['changes', /^Changes \(1\)$/],
  ['evaluations', /^Evaluations \(1\)$/],
  ['inspections', /^Inspections \(1\)$/],
  ['measures', /^Measures \(2\)$/],
  ['achievements', /^Achievements \(1\)$/],
  ['support', /^Support \(1\)$/],
] as const;

/** What the three years left behind, read in the other language, in the workbench and by the public. */
export async function readsInEnglish(years: Years, name: string): Promise<void> {
  const { first, stage, windowOf } = years;
  const page = await windowOf(first.host);
  await opens(page, '/', /好/);
  await page.getByRole('button', { name: 'English' }).click();
  await seesHeading(page, /^Good/);
  await opens(page, `/platforms/${first.id}`, name);
  await sees(page, 'Evaluations', /Change of Name/, /handed in late/, /Decided: Warning/, 'Found rectified');
  await looksRight(page, 'life of a platform, in English');
  for (const [tab, label] of TABS) {
    await page.getByRole('tab', { name: label }).click();
    await page.waitForURL(new RegExp(`tab=${tab}`));
    await page.locator('.tab-body table').first().waitFor();
  }
  const anyone = await stage.window();
  await anyone.goto(`/platforms/${first.number}?lang=en`);
  await seesHeading(anyone, name);
  await sees(anyone, 'Expiring', 'Goals and what was reached');
  await looksRight(anyone, 'public page of a platform, in English');
  await anyone.context().close();
}
