import { expect } from 'vitest';
import { type Applied, fillByHand, handIn } from './apply.ts';
import type { Journey } from './cast.ts';
import { CITY } from './city.ts';
import { opens, sees, seesHeading } from './hand.ts';
import { looksRight } from './looks.ts';
import type { OnNotice } from './publicise.ts';

/** Handed in by hand; no page asks who recommends, and none says that somebody did. */
export async function applyDirectly(journey: Journey, application: string): Promise<Applied> {
  const page = await journey.windowOf(journey.accounts.submitter);
  await opens(page, `/applications/${application}/form`);
  await fillByHand(journey, page);
  expect(await page.getByText('推荐单位').filter({ visible: true }).count()).toBe(0);
  const receipt = await handIn(page);
  for (const path of ['/', '/applications', `/applications/${application}`]) {
    await opens(page, path);
    await sees(page, '待形式审查');
    expect(await page.getByText('已推荐').count(), `${path} speaks of a recommendation`).toBe(0);
  }
  return { application, receipt };
}

/** The city's part of the portal has its programme, its notice and its list; the province has numbers, and the host a way on. */
export async function readOwnPart(journey: Journey, { platform, notice }: OnNotice): Promise<void> {
  const { stage, programme, accounts, windowOf } = journey;
  const anyone = await stage.window();
  await anyone.goto('/programmes');
  await anyone.getByRole('link', { name: programme.names.zh }).click();
  await seesHeading(anyone, '济南市市级方案');
  const news = anyone.locator('.news');
  await sees(news, /2024年度创新平台名单/, /2024年度拟认定创新平台公示/);
  expect(await anyone.locator(`a[href="/notices/${notice}"]`).count()).toBe(1);
  await looksRight(anyone, 'own part of a city');
  await anyone.getByRole('link', { name: '平台名录' }).first().click();
  await sees(anyone, platform);
  await anyone.goto(`/cities/${CITY}`);
  await anyone.getByRole('link', { name: '运行评价标准' }).click();
  await sees(anyone, '第 1 版方案所附', '首次公布');
  await looksRight(anyone, 'document of a programme');
  await anyone.goto('/?lang=en');
  await anyone.goto(`/cities/${CITY}`);
  await seesHeading(anyone, 'Programmes of Jinan');
  await sees(anyone, programme.names.en);
  await anyone.context().close();

  const province = await windowOf('province-clerk');
  await opens(province, '/city-programmes', '市级方案');
  await sees(province, new RegExp(programme.names.zh), '由第 1 版派生');
  expect(await province.getByText(platform).count(), 'numbers, not files').toBe(0);
  await looksRight(province, 'aggregates of city programmes');

  const submitter = await windowOf(accounts.submitter);
  await opens(submitter, '/platforms');
  await submitter.getByRole('link', { name: platform }).first().click();
  await submitter.getByRole('link', { name: '申报省级平台' }).waitFor();
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
