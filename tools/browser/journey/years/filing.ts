import { dayIn, SHANGHAI } from '@qichuang/base';
import { FILING_STATE_WORDS } from '@qichuang/language';
import { type Form, type FormValues, filingForm, type Programme } from '@qichuang/programmes';
import { pdfOf } from '@qichuang/world';
import type { Page } from 'playwright-core';
import { type FilingWords, fillFiling } from '../../../rehearse/years/fill-filing.ts';
import { dialog, gone, opens, presses, sees } from '../hand.ts';
import { looksRight } from '../looks.ts';
import { typesField } from '../type-fields.ts';
import type { Held, Years } from './cast.ts';

interface Writing {
  /** Fields that are typed on the page; the others come over HTTP, as a colleague’s would. */
  readonly byHand: readonly string[];
  readonly known?: FormValues;
  /** Whether its goals are reached. */
  readonly generous?: boolean;
  /** Under which name the page is looked at. */
  readonly looks?: string;
}

/** Finds what the host has to write, in its list. */
export async function draftOf(held: Held, kind: string, period = ''): Promise<string> {
  const { rows } = await held.applicant.submitter.asks('list-filings', {
    query: { kind: kind as 'change', platform: held.id, ...(period === '' ? {} : { period }) },
  });
  const open = rows.find(({ state }) => state === 'draft' || state === 'returned');
  if (open === undefined) throw new Error(`${held.number} has no ${kind} ${period} to write`);
  return open.id;
}

/** The host writes a filing: some of it by hand, the rest over HTTP, then looks at it once more and hands it in. */
export async function writesFiling(
  years: Years,
  held: Held,
  filing: string,
  writing: Writing,
): Promise<void> {
  const page = await years.windowOf(held.host);
  await opens(page, `/filings/${filing}`);
  await page.getByRole('button', { name: /^填\s?报$/ }).click();
  await page.waitForURL(/\/form$/);
  const carry = page.getByRole('button', { name: '带出已有数据' });
  await page.locator('.section-menu').waitFor();
  if (await carry.isVisible()) {
    await carry.click();
    await gone(carry);
  }
  const { form, values, programme } = await planned(years, held, filing, writing);
  for (const { zh, fields } of form.sections) {
    const here = fields.filter(({ id }) => writing.byHand.includes(id));
    if (here.length === 0) continue;
    await page.locator('.section-menu').getByRole('button', { name: zh }).click();
    for (const field of here) {
      await typesField(
        { page, programme, form, values: values as never, named: new Map() },
        field,
        values[field.id] as never,
      );
    }
    await sees(page.locator('.form-bar'), /全部已保存/);
  }
  if (writing.looks !== undefined) await looksRight(page, writing.looks);
  await fillsTheRest(held, filing, form, values);
  await page.reload();
  await page.locator('.section-menu').waitFor();
  await handsIn(page, '报送');
}

/** The last look, the declaration, one button; the page of the filing follows. */
export async function handsIn(page: Page, verb: string): Promise<void> {
  await presses(page, /^检查并/);
  const last = dialog(page);
  await sees(last, '填报完整，可以报送。');
  await looksRight(page, 'last look before a filing is handed in');
  await last.getByRole('checkbox').check();
  await presses(last, verb);
  await page.waitForURL(/\/filings\/fil_\w+$/);
}

async function planned(years: Years, held: Held, filing: string, { known = {}, generous = true }: Writing) {
  const { submitter } = held.applicant;
  const params = { filing };
  const seen = await submitter.asks('see-filing', { params });
  const form = filingForm(years.play.programme, seen);
  if (form === undefined) throw new Error(`no form for ${seen.kind} ${seen.about}`);
  const draft = await submitter.asks('see-filing-draft', { params });
  const carried = Object.fromEntries(Object.entries(draft.values).map(([id, { value }]) => [id, value]));
  const words: FilingWords = {
    chance: years.play.chance.of(`${seen.kind} ${seen.about} ${seen.period} ${held.number}`),
    today: dayIn(await years.stage.clock.now(), SHANGHAI),
    known: { ...carried, ...known } as FormValues,
    generous,
  };
  const values: Readonly<Record<string, unknown>> = Object.assign(
    {},
    ...fillFiling(form, words).map((section) => section.values),
  );
  return { form, values, programme: years.play.programme satisfies Programme };
}

async function fillsTheRest(
  { applicant: { submitter } }: Held,
  filing: string,
  form: Form,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const params = { filing };
  const draft = await submitter.asks('see-filing-draft', { params });
  const fields = Object.entries(values)
    .filter(([id, value]) => JSON.stringify(draft.values[id]?.value) !== JSON.stringify(value))
    .map(([field, value]) => ({ field, basedOn: draft.values[field]?.revision ?? 0, value }));
  for (let from = 0; from < fields.length; from += 60) {
    await submitter.asks('save-filing-fields', { params, body: { fields: fields.slice(from, from + 60) } });
  }
  for (const { id: slot } of form.attachments.slots.filter(({ required }) => required)) {
    await submitter.sends(
      'upload-filing-attachment',
      { params, query: { slot, name: `${slot}（虚构）.pdf` } },
      pdfOf(['Made-up paper of a filing', slot]),
    );
  }
}

/** The same without a browser, for what was shown before: written, handed in, passed on, taken in. */
export async function filesOverHttp(
  years: Years,
  held: Held,
  filing: string,
  writing: Omit<Writing, 'byHand' | 'looks'> = {},
): Promise<void> {
  const { submitter, recommender } = held.applicant;
  const params = { filing };
  const { version, carries } = await submitter.asks('see-filing', { params });
  if (carries) await submitter.asks('carry-over-filing', { params, body: { version } });
  const { form, values } = await planned(years, held, filing, { ...writing, byHand: [] });
  await fillsTheRest(held, filing, form, values);
  const written = await submitter.asks('see-filing', { params });
  const handed = await submitter.asks('submit-filing', {
    params,
    body: { version: written.version, fields: [], declaresTrue: true },
  });
  const passed = await recommender.approver.asks('endorse-filing', {
    params,
    body: { version: handed.version, opinion: '同意（虚构意见）。' },
  });
  await years.cast.clerk.asks('accept-filing', { params, body: { version: passed.version, reason: '' } });
}

/** The recommender’s approver passes it on, the authority’s clerk takes it in. */
export async function takenIn(years: Years, held: Held, filing: string): Promise<void> {
  const bureau = await years.windowOf(held.bureauApprover);
  await opens(bureau, `/filings/${filing}`);
  await presses(bureau, '审核同意');
  await dialog(bureau).getByLabel('审核意见').fill('经核对，所报情况属实，同意上报（虚构意见）。');
  await presses(dialog(bureau), '审核同意');
  await sees(bureau, FILING_STATE_WORDS.endorsed.zh);
  const clerk = await years.windowOf(years.clerk);
  await opens(clerk, `/filings/${filing}`);
  await looksRight(clerk, 'a filing before the authority');
  await presses(clerk, /^接\s?收$/);
  await presses(dialog(clerk), /^接\s?收$/);
  await sees(clerk, FILING_STATE_WORDS.accepted.zh);
}
