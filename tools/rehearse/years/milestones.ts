import { addDays, type Day, day } from '@qichuang/base';
import { inParallel } from '../in-parallel.ts';
import { expects } from '../play.ts';
import { everyNth, type Held, standing, type Years } from './held.ts';
import { keepFile } from './operating-record.ts';
import { today } from './time.ts';

const SENT_BACK = everyNth(12, 4);
const ASKS_FOR_TIME = everyNth(12, 6);
const ASKS_TO_CANCEL = everyNth(12, 10);
const FALLS_BEHIND = everyNth(12, 3);

/** What has come due is reported with its proof and checked; some are sent back once, moved, cancelled, or run over (A4.1, B6.1). */
export async function lookAfterMilestones(years: Years): Promise<void> {
  const { play } = years;
  const all = standing(years).filter((held) => !FALLS_BEHIND(held));
  const on = await today(years);
  play.progress.stage(`milestones until ${on}`, all.length);
  await inParallel(all, play.atOnce, async (held) => {
    const { rows } = await held.host.asks('list-milestones', { query: { platform: held.id, limit: 200 } });
    const open = rows.filter(({ standing: now }) => now === 'planned' || now === 'due' || now === 'overdue');
    const due = open.filter(({ dueOn }) => day(dueOn) <= addDays(on, 30));
    const later = open.find(({ dueOn }) => day(dueOn) > addDays(on, 60));
    for (const one of due) await report(years, held, one, on);
    if (later !== undefined && ASKS_FOR_TIME(held)) await move(years, held, later);
    if (later !== undefined && ASKS_TO_CANCEL(held) && later.origin === 'application')
      await cancel(years, held, later);
    play.progress.step();
  });
}

interface OfList {
  readonly id: string;
  readonly version: number;
  readonly dueOn: string;
}

async function report(years: Years, held: Held, { id, version, dueOn }: OfList, on: Day): Promise<void> {
  const params = { milestone: id };
  const { clerk } = held.recommender;
  const file = await keepFile(held, `节点证明 ${dueOn}`);
  const body = { doneOn: dueOn < on ? dueOn : on, note: '已按计划完成（虚构）。', files: [file] };
  let told = await held.host.asks('report-milestone', { params, body: { version, ...body } });
  if (SENT_BACK(held)) {
    const back = await clerk.asks('send-back-milestone', {
      params,
      body: { version: told.version, finding: '证明材料缺少验收意见，请补充（虚构）。' },
    });
    told = await held.host.asks('report-milestone', { params, body: { version: back.version, ...body } });
  }
  const done = await clerk.asks('confirm-milestone', {
    params,
    body: { version: told.version, finding: '经核对，成果与证明一致（虚构）。' },
  });
  expects(years.play, 'acts answer where a thing stands', done.state === 'done', `${id} is ${done.state}`);
}

/** Another day, with the recommender's consent. */
async function move(years: Years, held: Held, { id, version, dueOn }: OfList): Promise<void> {
  const params = { milestone: id };
  const to = addDays(day(dueOn), 30);
  if (to > held.validUntil) return;
  const asked = await held.host.asks('ask-milestone-change', {
    params,
    body: { version, to, reason: '设备到货延迟，申请顺延一个月（虚构）。' },
  });
  const alone = await held.recommender.clerk.tries('decide-milestone-change', {
    params,
    body: { version: asked.version, consents: true, reason: '' },
  });
  expects(years.play, 'a clerk does not consent to another day (B6.1)', !alone.ok, id);
  await held.recommender.approver.asks('decide-milestone-change', {
    params,
    body: { version: asked.version, consents: true, reason: '情况属实，同意顺延（虚构）。' },
  });
  const { rows } = await held.host.asks('list-milestones', { query: { platform: held.id, limit: 200 } });
  expects(
    years.play,
    'a milestone moves only with consent, and says from where (B6.1)',
    rows.some((one) => one.id === id && one.dueOn === to && one.moved.at(-1)?.from === dueOn),
    id,
  );
}

/** Cancelled by the authority; the recommender alone cannot. */
async function cancel(years: Years, held: Held, { id, version }: OfList): Promise<void> {
  const params = { milestone: id };
  const asked = await held.host.asks('ask-milestone-change', {
    params,
    body: { version, to: null, reason: '该任务已并入国家项目，申请取消（虚构）。' },
  });
  const body = { version: asked.version, consents: true, reason: '同意取消（虚构）。' };
  const early = await held.recommender.approver.tries('decide-milestone-change', { params, body });
  expects(years.play, 'only the authority cancels a milestone (B6.1)', !early.ok, id);
  await years.cast.approver.asks('decide-milestone-change', { params, body });
}
