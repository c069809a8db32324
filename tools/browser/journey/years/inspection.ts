import type { Locator } from 'playwright-core';
import { dialog, gone, opens, picks, presses, sees, seesHeading } from '../hand.ts';
import { looksRight } from '../looks.ts';
import type { Years } from './cast.ts';
import { goTo } from './time.ts';

const WITNESSES = [
  { source: '监督处', person: '吴例宁（虚构）' },
  { source: '推荐单位代表', person: '郑示川（虚构）' },
] as const;
const PUBLIC_SOURCE = '福彩双色球次一期开奖号码';

/** A yearly plan by two people, then its objects drawn by ceremony before everyone’s eyes (A4.3, B6.3). */
export async function isDrawn(years: Years): Promise<void> {
  const { stage, windowOf } = years;
  await goTo(years, '2025-10-13');
  const clerk = await windowOf(years.clerk);
  await opens(clerk, '/inspections', /双随机/);
  await clerk.getByRole('link', { name: /拟年度抽查计划/ }).click();
  await seesHeading(clerk, '拟年度抽查计划');
  await picks(clerk.getByLabel('自', { exact: true }), '2025-10-20');
  await picks(clerk.getByLabel('至', { exact: true }), '2025-11-28');
  await looksRight(clerk, 'plan of inspections');
  await presses(clerk, '拟好，交审核人公布');
  await clerk.waitForURL(/\/inspections$/);
  const approver = await windowOf(years.approver);
  await opens(approver, '/inspections', /双随机/);
  await looksRight(approver, 'plan of inspections before an approver');
  await presses(approver, /公布计划/);
  await presses(dialog(approver), '公布年度抽查计划');
  await gone(dialog(approver));
  const draw = await sealsList(years);
  await drawsByCeremony(years, draw);
  const anyone = await stage.window({ javaScriptEnabled: false });
  await anyone.goto(`/draws/${draw}`);
  await seesHeading(anyone, /./);
  await sees(anyone, WITNESSES[0].source);
  await anyone.context().close();
}

/** The sealed list is published, the ceremony held, its outcome confirmed by another person. */
export async function drawsByCeremony(years: Years, draw: string): Promise<void> {
  const approver = await years.windowOf(years.approver);
  await opens(approver, `/draws/${draw}`);
  await presses(approver, '公布名单…');
  await presses(dialog(approver), '公布封存的名单');
  await gone(dialog(approver));
  await holdsCeremony(years, draw);
  await opens(approver, `/draws/${draw}`);
  await presses(approver, '确认结果…');
  await presses(dialog(approver), '确认抽取结果');
  await gone(dialog(approver));
  await looksRight(approver, 'a draw confirmed');
}

/** Says how chance comes into a draw: two witnesses and a value nobody can know beforehand. */
export async function saysHowChanceComes(drawing: Locator): Promise<void> {
  for (const [place, { source, person }] of WITNESSES.entries()) {
    await drawing.getByLabel('单位', { exact: true }).nth(place).fill(source);
    await drawing.getByLabel('见证人', { exact: true }).nth(place).fill(person);
  }
  await drawing.getByLabel('公开数值', { exact: true }).fill(PUBLIC_SOURCE);
}

async function sealsList({ windowOf, clerk: account }: Years): Promise<string> {
  const clerk = await windowOf(account);
  await opens(clerk, '/inspections', /双随机/);
  await presses(clerk, /抽取对象/);
  const drawing = dialog(clerk);
  await saysHowChanceComes(drawing);
  await looksRight(clerk, 'drawing the objects');
  await presses(drawing, '生成名单并封存');
  await clerk.waitForURL(/\/draws\/drw_\w+$/);
  return /drw_\w+/.exec(clerk.url())?.[0] ?? '';
}

/** Each witness commits, then each reveals in turn, and the public value comes last: only then is there a seed. */
async function holdsCeremony({ windowOf, clerk: account }: Years, draw: string): Promise<void> {
  const clerk = await windowOf(account);
  await opens(clerk, `/draws/${draw}`);
  await looksRight(clerk, 'ceremony of a draw');
  const nonces: string[] = [];
  for (const { source } of WITNESSES) {
    const step = clerk.locator('.draw-step').filter({ hasText: source }).first();
    await presses(step, '在本机生成一串随机数');
    nonces.push(/[0-9a-f]{32}/.exec((await step.locator('.notice').textContent()) ?? '')?.[0] ?? '');
    await presses(step, '录入见证承诺');
    await gone(step.getByRole('button', { name: '录入见证承诺' }));
  }
  for (const [place, { source }] of WITNESSES.entries()) {
    await clerk.getByLabel(`轮到${source}亮出随机数`).fill(nonces[place] ?? '');
    await presses(clerk, '亮出随机数');
    await sees(clerk, nonces[place] ?? '');
  }
  await clerk.getByLabel('数值', { exact: true }).fill('03 07 12 19 24 31 + 08');
  await clerk.getByLabel('在哪里可查').fill('虚构公报第 1 号');
  await presses(clerk, /^录\s?入$/);
  await sees(clerk, /种子/);
}
