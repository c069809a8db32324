import { addDays, day, dayIn, SHANGHAI } from '@qichuang/base';
import { INSPECTION_RESULT_WORDS, INSPECTION_TASK_STATE_WORDS } from '@qichuang/language';
import { verdictField } from '@qichuang/programmes';
import { accountOf, DEMO_PASSWORD, personNameAt } from '@qichuang/world';
import { signedIn } from '../../../rehearse/administrators.ts';
import { dialog, gone, opens, picks, presses, sees } from '../hand.ts';
import { looksRight } from '../looks.ts';
import type { Years } from './cast.ts';
import { drawsByCeremony, saysHowChanceComes } from './inspection.ts';
import { goTo } from './time.ts';

const INSPECTORS = 3;
const INSPECT_ON = '2025-10-24';

/** Inspectors are drawn, the platform is told, what was found is typed on the spot, signed by each and published by another (A4.3, B6.3). */
export async function isInspected(years: Years): Promise<void> {
  const { cast } = years;
  const accounts = await registersInspectors(years);
  const { rows } = await cast.clerk.asks('list-inspection-plans', { query: {} });
  const batch = rows[0]?.batches[0]?.inspection?.id ?? '';
  await drawsInspectors(years, batch);
  await tells(years, batch);
  await goTo(years, INSPECT_ON, '09:40');
  const task = await entersFindings(years, batch, accounts);
  await publishesResult(years, batch, task);
}

/** After the days for objections it is concluded, and another person publishes it. */
async function publishesResult(years: Years, batch: string, task: string): Promise<void> {
  const { first, stage, windowOf, cast } = years;
  await goTo(years, '2025-11-06');
  const { version } = await cast.clerk.asks('see-inspection-task', { params: { task } });
  await cast.clerk.asks('conclude-inspection', { params: { task }, body: { version } });
  const approver = await windowOf(years.approver);
  await opens(approver, `/inspections/batches/${batch}/results`);
  await approver.locator('main tbody').getByRole('checkbox').first().check();
  await looksRight(approver, 'results of a batch');
  await presses(approver, /公布/);
  await presses(dialog(approver), /公布/);
  await gone(dialog(approver));
  const anyone = await stage.window({ javaScriptEnabled: false });
  await anyone.goto(`/platforms/${first.number}`);
  await sees(anyone, `抽查：${INSPECTION_RESULT_WORDS.normal.zh}`);
  await anyone.context().close();
}

async function registersInspectors({ cast, play }: Years): Promise<readonly string[]> {
  const lines = Array.from({ length: INSPECTORS }, (_, place) => ({
    ...accountOf(`${play.prefix}inspector${place + 1}`, personNameAt(7000 + place), 7000 + place),
    password: DEMO_PASSWORD,
    inspector: {
      organisationName: `虚构检查单位${place + 1}`,
      uscc: null,
      city: '3700',
      credential: `虚构证〔2025〕00${place + 1}`,
      fields: [],
      cities: [],
      validUntil: day('2027-12-31'),
      conflicts: [],
    },
  }));
  await cast.clerk.asks('add-inspectors', { body: { programme: play.programme.id, lines } });
  return lines.map(({ account }) => account);
}

async function drawsInspectors(years: Years, batch: string): Promise<void> {
  const clerk = await years.windowOf(years.clerk);
  await opens(clerk, `/inspections/batches/${batch}`);
  await looksRight(clerk, 'a batch of inspections');
  await presses(clerk, '抽取检查人员…');
  await saysHowChanceComes(dialog(clerk));
  await presses(dialog(clerk), '生成名单并封存');
  await clerk.waitForURL(/\/draws\/drw_\w+$/);
  await drawsByCeremony(years, /drw_\w+/.exec(clerk.url())?.[0] ?? '');
}

async function tells({ windowOf, clerk: account }: Years, batch: string): Promise<void> {
  const clerk = await windowOf(account);
  await opens(clerk, `/inspections/batches/${batch}`);
  await presses(clerk, '通知被抽查平台…');
  const telling = dialog(clerk);
  await picks(telling.getByLabel('统一检查日'), INSPECT_ON);
  await picks(telling.getByLabel('建设单位可申请回避至'), addDays(day(INSPECT_ON), -3));
  const onTheSpot = telling.getByRole('checkbox', { name: '实地检查' });
  if (!(await onTheSpot.isChecked())) await onTheSpot.check();
  await looksRight(clerk, 'telling a platform of its inspection');
  await presses(telling, /^发出/);
  await gone(telling);
}

/** One inspector types on a phone and hands in; the other signs the very copy. */
async function entersFindings(years: Years, batch: string, accounts: readonly string[]): Promise<string> {
  const { cast, first, play, stage, windowOf } = years;
  const { tasks } = await cast.clerk.asks('see-inspection', { params: { inspection: batch } });
  const task = tasks.find(({ platform }) => platform.id === first.id);
  if (task === undefined) throw new Error(`${first.number} was not drawn`);
  const params = { task: task.id };
  const sent: string[] = [];
  for (const account of accounts) {
    const visitor = await signedIn(play.street, account);
    if ((await visitor.tries('see-inspection-task', { params })).ok) sent.push(account);
  }
  const [writer = '', signer = ''] = sent;
  const page = await windowOf(writer);
  await opens(page, `/inspection-tasks/${task.id}`);
  await looksRight(page, 'an inspection before its inspector');
  await presses(page, '到场，开始检查');
  await dialog(page).getByRole('checkbox').check();
  await presses(dialog(page), '到场，开始检查');
  await page.waitForURL(/\/entry$/);
  const visitor = await signedIn(play.street, writer, `${writer}-beside`);
  const { items } = await visitor.asks('see-inspection-task', { params });
  const [firstItem] = items;
  const card = page.locator(`#item-${firstItem?.id}`);
  await card.getByRole('radio', { name: '符合', exact: true }).check();
  await page.getByText(`已录入 1 / ${items.length} 项`).waitFor();
  const today = dayIn(await stage.clock.now(), SHANGHAI);
  await looksRight(page, 'findings typed on the spot');
  const values: Readonly<Record<string, string>> = {
    ...Object.fromEntries(items.slice(1).map(({ id }) => [verdictField(id), 'conforming'])),
    overall: 'normal',
    facts: `${today} 逐项查看资料和现场，如实记录（虚构）。`,
    party_stand: 'signed',
    party_name: '郑示远',
  };
  await visitor.asks('save-findings', {
    params,
    body: { fields: Object.entries(values).map(([field, value]) => ({ field, basedOn: 0, value })) },
  });
  await page.reload();
  await presses(page, '提交并签字…');
  await dialog(page).getByRole('checkbox').check();
  await presses(dialog(page), '提交并签字');
  await page.waitForURL(/\/inspection-tasks\/itk_\w+$/);
  const other = await windowOf(signer);
  await opens(other, `/inspection-tasks/${task.id}`);
  await presses(other, '签字…');
  const signing = dialog(other);
  if ((await signing.getByRole('checkbox').count()) > 0) await signing.getByRole('checkbox').first().check();
  await presses(signing, '确认签字');
  await gone(signing);
  await sees(other, INSPECTION_TASK_STATE_WORDS.signed.zh);
  await looksRight(other, 'an inspection signed');
  return task.id;
}
