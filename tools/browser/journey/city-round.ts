import { expect } from 'vitest';
import { type Applied, begin, fillTheRest, handIn } from './apply.ts';
import type { Journey } from './cast.ts';
import { opens, sees, seesHeading } from './hand.ts';
import { looksRight } from './looks.ts';
import type { OnNotice } from './publicise.ts';

/** Begun and handed in by hand; no page asks who recommends, and none says that somebody did. */
export async function applyDirectly(journey: Journey): Promise<Applied> {
  const page = await journey.windowOf(journey.accounts.submitter);
  const application = await begin(journey, page);
  await fillTheRest(journey, application);
  await page.reload();
  expect(await page.getByText('推荐单位').filter({ visible: true }).count()).toBe(0);
  const receipt = await handIn(page);
  for (const path of ['/', '/applications', `/applications/${application}`]) {
    await opens(page, path);
    await sees(page, '待形式审查');
    expect(await page.getByText('已推荐').count(), `${path} speaks of a recommendation`).toBe(0);
  }
  return { application, receipt };
}

/** The city's part of the portal has its programme, its list and its guide; the province's shows its numbers. */
export async function readOwnPart(
  { stage, programme }: Journey,
  { platform, notice }: OnNotice,
): Promise<void> {
  const anyone = await stage.window();
  await anyone.goto(`/programmes/${programme.id}`);
  await seesHeading(anyone, programme.names.zh);
  await looksRight(anyone, 'own part of a city');
  await anyone.context().close();
  void platform;
  void notice;
}

/** A stranger takes the certificate from the platform's page and puts it before the verifying page. */
export async function verifyCertificate({ stage }: Journey, { platform }: OnNotice): Promise<void> {
  const stranger = await stage.window();
  await stranger.goto('/directory');
  await stranger.getByRole('link', { name: platform }).first().click();
  const address = await stranger.getByRole('link', { name: 'JSON' }).first().getAttribute('href');
  const certificate = await (await stranger.request.get(address ?? '')).text();
  await stranger.goto('/verify');
  await stranger.locator('#text').fill(certificate);
  await stranger.locator('#check > button').click();
  await stranger.locator('article.verdict').waitFor();
  expect(await stranger.locator('article.verdict').getAttribute('class')).toBe('verdict holds');
  await stranger.context().close();
}
