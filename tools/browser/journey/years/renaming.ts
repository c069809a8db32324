import { setTimeout as pause } from 'node:timers/promises';
import { dialog, opens, presses, sees, seesHeading } from '../hand.ts';
import { looksRight } from '../looks.ts';
import type { Years } from './cast.ts';
import { takenIn, writesFiling } from './filing.ts';
import { goTo } from './time.ts';

const EFFECTIVE_ON = '2025-05-06';
const TURNS = 30;

/** The host files another name from its platform's page; the public finds it by the earlier one, and the certificate follows (B5.4). */
export async function renames(years: Years): Promise<string> {
  const { first, stage, windowOf } = years;
  await goTo(years, '2025-05-12');
  const name = first.name.replace('创新实验室', '与应用创新实验室');
  const page = await windowOf(first.host);
  await opens(page, `/platforms/${first.id}?tab=changes`);
  await presses(page, '填报变更备案');
  await dialog(page).getByRole('radio', { name: '平台名称（研究方向）调整' }).check();
  await looksRight(page, 'which change is filed');
  await presses(dialog(page), '开始填报');
  await page.waitForURL(/\/filings\/fil_\w+\/form$/);
  const filing = /fil_\w+/.exec(page.url())?.[0] ?? '';
  await writesFiling(years, first, filing, {
    byHand: ['change_effective_on', 'change_platform_name', 'change_reason'],
    known: {
      change_effective_on: EFFECTIVE_ON,
      change_before: first.name,
      change_after: name,
      change_platform_name: name,
      change_reason: '研究方向扩展到应用示范（虚构原因）。',
    },
  });
  await takenIn(years, first, filing);

  const anyone = await stage.window({ javaScriptEnabled: false });
  await anyone.goto(`/directory?q=${encodeURIComponent(first.name)}`);
  await sees(anyone, name, `按曾用名找到：${first.name}`);
  await anyone.getByRole('link', { name }).click();
  await seesHeading(anyone, name);
  await sees(anyone, '曾用名', first.name, '平台名称变更备案');
  await anyone.goto(`/platforms/${first.number}?on=2025-01-01`);
  await seesHeading(anyone, first.name);
  await anyone.context().close();
  await certificateSays(years, name);
  return name;
}

/** The certificate is issued anew by the clock, and stands once a head of the ledger covers it. */
async function certificateSays(years: Years, name: string): Promise<void> {
  await years.stage.clock.catchUp();
  for (let turn = 0; turn < TURNS; turn += 1) {
    if ((await certificate(years)).statement.name === name) return;
    await pause(500);
  }
  throw new Error('the certificate does not follow the name');
}

async function certificate({
  cast,
  first,
}: Years): Promise<{ readonly statement: { readonly name: string } }> {
  const { status, bytes } = await cast.auditor.fetches('fetch-certificate', {
    params: { number: first.number },
    query: { format: 'json' },
  });
  if (status !== 200) throw new Error(`the certificate answers ${status}`);
  return JSON.parse(new TextDecoder().decode(bytes));
}
