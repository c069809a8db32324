import { addDays, type Day, day } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { expects } from '../play.ts';
import type { Held, Years } from './held.ts';
import { goTo } from './time.ts';

type Task = ViewOf<(typeof REQUESTS)['see-inspection']>['tasks'][number];

/** Some object; another person answers; then everything is concluded once nobody may object any more. */
export async function objectAndConclude(years: Years, inspection: string): Promise<void> {
  const { cast, play } = years;
  const { tasks } = await cast.clerk.asks('see-inspection', { params: { inspection } });
  let last: Day | null = null;
  for (const [place, task] of tasks.entries()) {
    const params = { task: task.id };
    const held = heldOf(years, task);
    if (task.objectionUntil !== null && (last === null || task.objectionUntil > last))
      last = day(task.objectionUntil);
    const early = await cast.clerk.tries('conclude-inspection', { params, body: { version: task.version } });
    expects(play, 'no result is concluded while it may be objected to (A4.3)', !early.ok, task.id);
    if (place % 2 !== 0) continue;
    const objected = await held.host.asks('object-to-findings', {
      params,
      body: { version: task.version, text: '登记信息已于检查前完成变更，请予核对（虚构异议）。' },
    });
    await cast.approver.asks('answer-inspection-objection', {
      params,
      body: {
        version: objected.version,
        text: '经核对登记档案，原记录属实，维持原结果（虚构答复）。',
        upheld: false,
        changes: null,
      },
    });
  }
  if (last !== null) await goTo(years, addDays(last, 1));
  for (const { id } of tasks) {
    const { version } = await cast.clerk.asks('see-inspection-task', { params: { task: id } });
    await cast.clerk.asks('conclude-inspection', { params: { task: id }, body: { version } });
  }
}

/** Published by another person than who concluded: what everyone reads is what was signed. */
export async function publishResults(years: Years, inspection: string): Promise<void> {
  const { cast, play } = years;
  const params = { inspection };
  const batch = await cast.clerk.asks('see-inspection', { params });
  const body = {
    version: batch.version,
    tasks: batch.tasks.map(({ id, version }) => ({ task: id, version })),
  };
  if (cast.bothHands !== null) {
    const alone = await cast.bothHands.tries('publish-inspection-results', { params, body });
    expects(
      play,
      'nobody confirms what they have prepared',
      !alone.ok && alone.problem?.kind === 'same-person',
      `${inspection}: ${alone.ok ? 'published' : alone.problem?.kind}`,
    );
  }
  await cast.approver.asks('publish-inspection-results', { params, body });
  const { batches } = await cast.auditor.asks('list-inspection-results', { query: { inspection } });
  const results = batches.flatMap((one) => one.results);
  expects(
    play,
    'every result of a batch is published, as it was signed (A4.3, B6.3)',
    results.length === batch.tasks.length &&
      batch.tasks.every(({ id, result }) => results.some((one) => one.id === id && one.overall === result)),
    `${results.length} of ${batch.tasks.length}`,
  );
}

function heldOf({ held }: Years, { platform }: Task): Held {
  const found = held.find(({ id }) => id === platform.id);
  if (found === undefined) throw new Error(`an inspection of a platform nobody holds: ${platform.number}`);
  return found;
}
