import { readFile } from 'node:fs/promises';
import { addDays, sha256Hex } from '@qichuang/base';
import type { Form } from '@qichuang/programmes';
import { fillForm, type PlannedApplication, pdfOf, slotsNeeded, type Values } from '@qichuang/world';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { signedIn } from '../../rehearse/administrators.ts';
import {
  attachAll,
  circumstancesOf,
  fillApplication,
  fillingOf,
  formOf,
} from '../../rehearse/fill-application.ts';
import type { Applicant } from '../../rehearse/play.ts';
import type { Journey } from './cast.ts';
import { dialog, opens, presses, sees, seesHeading } from './hand.ts';
import { tabsTo } from './keyboard.ts';
import { looksRight } from './looks.ts';
import { downloads } from './papers.ts';
import { typesField } from './type-fields.ts';

export interface Applied {
  readonly application: string;
  readonly receipt: string;
}

/** Begins, types a field of every kind, lets the rest be filled in, sees the self-check change, and submits. */
export async function apply(journey: Journey): Promise<Applied> {
  const page = await journey.windowOf(journey.accounts.submitter);
  const application = await begin(journey, page);
  const before = await metRules(page);
  await typeByHand(journey, page);
  await attachByHand(journey, page);
  await fillTheRest(journey, application);
  await page.reload();
  await expect.poll(() => metRules(page), { timeout: 15_000 }).toBeGreaterThan(before);
  return { application, receipt: await handIn(page) };
}

/** One field of every kind, each by its own control. */
async function typeByHand(journey: Journey, page: Page): Promise<void> {
  const { programme, recommender } = journey;
  const { form, values } = await answersOf(journey);
  const named = new Map([[recommender.id, recommender.name]]);
  const left = new Set<string>(
    form.sections.flatMap(({ fields }) => fields.filter(({ id }) => id in values).map(({ type }) => type)),
  );
  for (const { zh, fields } of form.sections) {
    const here = fields.filter(({ id }) => id in values && !CARRIED.has(id));
    const chosen = here.filter(
      ({ type }, place) => left.has(type) && here.findIndex((one) => one.type === type) === place,
    );
    if (chosen.length === 0) continue;
    await toSection(page, zh);
    for (const field of chosen) {
      await typesField({ page, programme, form, values, named }, field, values[field.id] ?? '');
      left.delete(field.type);
    }
    await sees(page.locator('.form-bar'), /全部已保存/);
  }
  expect([...left], 'kinds of fields nobody typed by hand').toEqual([]);
  await looksRight(page, 'form with fields');
}

/** Every file and every field of an application, and nothing but the page to do it with. */
export async function fillByHand(journey: Journey, page: Page): Promise<void> {
  const { programme, play, organisation, recommender } = journey;
  const planned = plannedOf(journey);
  const { form, values } = await answersOf(journey);
  const named = new Map([[recommender.id, recommender.name]]);
  await toSection(page, '附件');
  for (const slot of slotsNeeded(form, circumstancesOf(planned, organisation.kind))) {
    const place = page.locator(`#attachment-${slot}`);
    const day = place.getByLabel('出具日期');
    if ((await day.count()) > 0) await day.fill(addDays(play.timetable.calledOn, 7));
    const name = `${slot}（虚构）.pdf`;
    await place.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'application/pdf',
      buffer: Buffer.from(pdfOf(['Made-up file, handed in through the page', `slot: ${slot}`])),
    });
    await place.getByRole('link', { name }).waitFor();
  }
  for (const { zh, fields } of form.sections) {
    const asked = fields.filter(({ id }) => id in values && !CARRIED.has(id));
    if (asked.length === 0) continue;
    await toSection(page, zh);
    for (const field of asked) {
      await typesField({ page, programme, form, values, named }, field, values[field.id] ?? '');
    }
    await sees(page.locator('.form-bar'), /全部已保存/);
  }
}

async function attachByHand({ play }: Journey, page: Page): Promise<void> {
  const { slots } = formOf(play, plannedOf({ play }).category).attachments;
  const slot = slots.find(({ maxFiles }) => maxFiles > 1);
  const place = page.locator(`#attachment-${slot?.id}`);
  await toSection(page, '附件');
  await place.locator('input[type=file]').setInputFiles({
    name: '附件（虚构）.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('not a paper'),
  });
  await sees(place, /“附件（虚构）\.txt”不是 .*，没有上传。/);
  await place.locator('input[type=file]').setInputFiles({
    name: '由页面上传（虚构）.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(pdfOf(['Made-up file, handed in through the page'])),
  });
  await place.getByRole('link', { name: '由页面上传（虚构）.pdf' }).waitFor();
  await sees(place, /SHA-256/);
  await looksRight(page, 'form with files');
}

/** What would take a person the better part of a day. */
async function fillTheRest(journey: Journey, application: string): Promise<void> {
  const { play } = journey;
  const applicant = await applicantOf(journey);
  await fillApplication(play, applicant, plannedOf(journey), application, 99);
  await attachAll(play, applicant, plannedOf(journey), application, addDays(play.timetable.calledOn, 7));
}

/** Submits on the page; the receipt's digest is that of the copy one can download. */
export async function handIn(page: Page): Promise<string> {
  await toSection(page, '承诺');
  await presses(page, '检查并提交');
  await sees(dialog(page), /还有 \d+ 条不符合，改好才能提交/);
  await dialog(page)
    .getByRole('button', { name: /^取\s?消$/ })
    .click();
  for (const box of await page.locator('.statements').getByRole('checkbox').all()) await box.check();
  await presses(page, '检查并提交');
  const last = dialog(page);
  await sees(last, '各项规则均符合。');
  await looksRight(page, 'last look before submitting');
  expect(await last.getByRole('button', { name: '确认提交' }).isDisabled()).toBe(true);
  await tabsTo(page, '[role=dialog] input[type=checkbox]');
  await page.keyboard.press('Space');
  await tabsTo(page, '[role=dialog] .ant-btn-primary');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/receipt$/);
  await seesHeading(page, '已提交');
  await sees(page, '第 1 版');
  await looksRight(page, 'receipt');
  const told = (await page.getByText(/已提交。回执 /).textContent()) ?? '';
  const hash = /[0-9a-f]{64}/.exec(await page.locator('.receipt').innerHTML())?.[0];
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载冻结副本' }).click(),
  ]);
  const bytes = await readFile(await copy.path());
  expect(sha256Hex(bytes), 'the copy has the digest on its receipt').toBe(hash);
  await downloads(page, page.getByRole('link', { name: '下载申报书（Word）' }), 'docx');
  return /回执 (\S+?)，/.exec(told)?.[1] ?? '';
}

function toSection(page: Page, name: string): Promise<void> {
  return page.locator('.section-menu').getByRole('button', { name }).click();
}

export function plannedOf({ play }: Pick<Journey, 'play'>): PlannedApplication {
  const [planned] = play.world.applications;
  if (planned === undefined) throw new Error('a world without applications');
  return planned;
}

/** Filled in by the organisation's record. */
const CARRIED = new Set(['organisation_name']);

export async function begin({ play, programme }: Journey, page: Page): Promise<string> {
  const planned = plannedOf({ play });
  const category = programme.categories.find(({ id }) => id === planned.category);
  await opens(page, '/', /好/);
  await sees(page, '还没有申报');
  await looksRight(page, 'home of an applicant');
  await page.getByRole('link', { name: '新建申报' }).first().click();
  await seesHeading(page, '新建申报');
  await sees(page, '先选批次和类别。');
  await page.getByRole('radio', { name: category?.names.zh ?? '' }).check();
  await sees(page, '申报条件', '不符合的不能提交');
  const kind = category?.kinds?.find(({ id }) => id === planned.kind);
  if (kind !== undefined) await page.getByRole('radio', { name: kind.zh }).check();
  await looksRight(page, 'begin an application');
  await presses(page, '开始填报');
  await page.waitForURL(/\/applications\/app_\w+\/form/);
  await sees(page, '尚未提交');
  return /app_\w+/.exec(page.url())?.[0] ?? '';
}

/** How many rules the self-check finds met. */
async function metRules(page: Page): Promise<number> {
  const told = page.locator('.check-pane .card-head [aria-live]');
  await told.waitFor();
  return Number(/中 (\d+) 条/.exec((await told.textContent()) ?? '')?.[1] ?? -1);
}

/** What this applicant would answer, field by field. */
async function answersOf(journey: Journey): Promise<{ readonly form: Form; readonly values: Values }> {
  const planned = plannedOf(journey);
  const form = formOf(journey.play, planned.category);
  const filled = fillForm(form, fillingOf(journey.play, form, await applicantOf(journey), planned));
  return { form, values: Object.assign({}, ...filled.map((section) => section.values)) };
}

/** The same applicant over HTTP. */
async function applicantOf({ play, organisation, accounts, recommender }: Journey): Promise<Applicant> {
  const submitter = await signedIn(play.street, accounts.submitter);
  const { offices } = await submitter.asks('see-session');
  return {
    organisation,
    id: offices[0]?.unit.id ?? '',
    account: accounts.submitter,
    recommender: {
      ...recommender,
      kind: 'city-bureau',
      city: organisation.city,
    } as unknown as Applicant['recommender'],
    submitter,
    handler: null,
  };
}
