import { criteriaOf, sheetFor } from '@qichuang/programmes';
import { accountOf, fillSheet, openChance, personNameAt } from '@qichuang/world';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { declareStanding } from '../../rehearse/declare-standing.ts';
import { plannedOf } from './apply.ts';
import type { Journey } from './cast.ts';
import { dialog, gone, opens, presses, sees } from './hand.ts';
import { looksRight } from './looks.ts';

const HOUSE = '虚构评测研究所';
/** As many as sit on a panel. */
const HOUSES = [HOUSE, '示例数据研究院', '虚构经济研究会'] as const;

/** An expert joins the pool, three are assigned, one of them reads and scores on the desk, the rest elsewhere. */
export async function review(journey: Journey): Promise<void> {
  const { stage, play, accounts, windowOf } = journey;
  await stage.clock.moveTo(play.timetable.moments.reviewing);
  const account = await registerExpert(journey, HOUSE);
  await assignPanel(journey);

  const page = await windowOf(account);
  await declareByHand(page);
  await scoreByHand(journey, page);
  await reviewElsewhere(journey);
  await seeProgress(await windowOf(accounts.clerk));
}

/** The same with every expert at the page: none of them is there before. */
export async function reviewByHand(journey: Journey): Promise<void> {
  const { stage, play, accounts, windowOf } = journey;
  await stage.clock.moveTo(play.timetable.moments.reviewing);
  const panel: string[] = [];
  for (const house of HOUSES) panel.push(await registerExpert(journey, house, panel.length));
  await assignPanel(journey);
  for (const account of panel) {
    const page = await windowOf(account);
    await declareByHand(page);
    await scoreByHand(journey, page);
  }
  await seeProgress(await windowOf(accounts.clerk));
}

async function assignPanel({ accounts, windowOf }: Journey): Promise<void> {
  const clerk = await windowOf(accounts.clerk);
  await opens(clerk, '/assignment', '分派专家');
  await sees(clerk, '可分派 1 件，评审中 0 件');
  expect(await clerk.getByRole('button', { name: '确认分派' }).isDisabled()).toBe(true);
  await presses(clerk, /^预\s?览$/);
  await clerk.locator('button:enabled', { hasText: '确认分派' }).waitFor();
  await sees(clerk, /回避/);
  await looksRight(clerk, 'preview of the assignment');
  await presses(clerk, '确认分派');
  await presses(dialog(clerk), '确认分派');
  await sees(clerk, '可分派 0 件，评审中 1 件');
}

async function seeProgress(clerk: Page): Promise<void> {
  await opens(clerk, '/review-progress', '评审进度');
  await sees(clerk, '3 / 3 份已交，0 份逾期，0 份待改派');
  await looksRight(clerk, 'progress of the reviews');
}

async function registerExpert(
  { play, accounts, windowOf }: Journey,
  house: string,
  place = 0,
): Promise<string> {
  const clerk = await windowOf(accounts.clerk);
  const at = 777 + place;
  const person = accountOf(`${play.prefix}expert-by-hand-${place + 1}`, personNameAt(at), at);
  await opens(clerk, '/experts', '专家库');
  await looksRight(clerk, 'pool of experts');
  await presses(clerk, '专家入库');
  const drawer = dialog(clerk);
  await drawer.getByLabel('姓名').fill(person.name);
  await drawer.getByLabel('账号').fill(person.account);
  await drawer.getByLabel('电子邮箱').fill(person.email);
  await drawer.getByLabel('电话').fill(person.phone);
  await drawer.getByLabel('初始密码').fill(person.password);
  await drawer.getByLabel('工作单位', { exact: true }).fill(house);
  await drawer.getByLabel('所在城市').fill(`370${place + 1}`);
  await drawer.getByLabel('所在城市').blur();
  await looksRight(clerk, 'an expert joins the pool');
  await presses(drawer, /^保\s?存$/);
  await gone(drawer);
  await sees(clerk, person.name);
  return person.account;
}

/** Before anything opens the expert declares for the year; then for the case. */
async function declareByHand(page: Page): Promise<void> {
  await opens(page, '/reviews', '我的评审');
  await sees(page, /请先作 \d+ 年度利害关系声明/);
  await page.getByRole('link', { name: '去声明' }).click();
  await presses(page, /作 \d+ 年度声明/);
  const year = dialog(page);
  await year.getByRole('checkbox', { name: '我没有需要声明的关系' }).check();
  await looksRight(page, 'standing declaration');
  await presses(year, '确认声明');
  await gone(year);
  await sees(page, /\d+ 年度声明已作/);
  await opens(page, '/reviews', '我的评审');
  await sees(page, '先作回避声明，才能看内容');
  await looksRight(page, 'own reviews');
  await presses(page, '作回避声明…');
  const declaring = dialog(page);
  await sees(declaring, /本轮遮盖单位和人员名称/);
  await declaring.getByRole('radio', { name: /与本件无利害关系/ }).check();
  await looksRight(page, 'declaration of conflicts');
  await presses(declaring, '确认声明');
  await page.waitForURL(/\/reviews\/rev_/);
}

async function scoreByHand(journey: Journey, page: Page): Promise<void> {
  const { programme, organisation } = journey;
  const planned = plannedOf(journey);
  await sees(page, '评分表', '单位和人员名称已遮盖。');
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text, 'names are hidden from reviewers').not.toContain(organisation.name);
  await looksRight(page, 'review desk');

  const sheet = sheetFor(programme, planned.category, planned.kind);
  if (sheet === undefined) throw new Error(`no sheet for ${planned.category}`);
  const filled = fillSheet(openChance('by hand'), criteriaOf(sheet), 88);
  await presses(page, '检查并提交');
  await sees(page, /还有 \d+ 处，填好才能提交/);
  await page.keyboard.press('Escape');
  for (const { criterion, halfPoints, comment } of filled.scores) {
    const row = page.locator(`#criterion-${criterion}`);
    await row
      .locator('input.points, .points input')
      .first()
      .fill(String(halfPoints / 2));
    if (comment !== '') await row.getByRole('textbox', { name: '评语' }).fill(comment);
  }
  for (const [id, words] of Object.entries(filled.overall)) {
    await page.locator(`#overall-${id}`).getByRole('textbox').fill(words);
  }
  const advice = sheet.scoring.recommendation.find(({ id }) => id === filled.recommendation);
  await page
    .locator('#recommendation')
    .getByRole('radio', { name: advice?.zh ?? '', exact: true })
    .check();
  await sees(page, '各项已填');
  await presses(page, '检查并提交');
  await presses(dialog(page), '确认提交');
  await sees(page, /已提交 .* 分，不能再改/);
  await looksRight(page, 'review handed in');
}

async function reviewElsewhere(journey: Journey): Promise<void> {
  const { programme, experts } = journey;
  const planned = plannedOf(journey);
  const sheet = sheetFor(programme, planned.category, planned.kind);
  if (sheet === undefined) throw new Error(`no sheet for ${planned.category}`);
  for (const { visitor, account } of experts) {
    await declareStanding(visitor);
    const { rows } = await visitor.asks('list-own-reviews');
    for (const { id, version, state } of rows) {
      if (state !== 'assigned') continue;
      const params = { review: id };
      const declared = await visitor.asks('declare', { params, body: { version, kind: 'none', ground: '' } });
      const { scores, overall, recommendation, doubts } = fillSheet(
        openChance(account),
        criteriaOf(sheet),
        84,
      );
      const saved = await visitor.asks('save-scores', {
        params,
        body: {
          version: declared.version,
          scores: scores.map((score) => ({ ...score })),
          overall,
          recommendation,
          doubts: doubts.map((doubt) => ({ ...doubt })),
        },
      });
      await visitor.asks('submit-scores', { params, body: { version: saved.version } });
    }
  }
}
