import { addDays, yearOf } from '@qichuang/base';
import { expects } from '../play.ts';
import { ceremonyOf, holdDraw } from './draws.ts';
import { standing, type Years } from './held.ts';
import { inspectBatch, registerInspectors } from './inspection-tasks.ts';
import { today } from './time.ts';

const RATIOS = [
  { risk: 'A', perMille: 50 },
  { risk: 'B', perMille: 100 },
  { risk: 'C', perMille: 300 },
  { risk: 'D', perMille: 1000 },
] as const;

/** The inspection of a year, from its plan to the published results (A4.3, B6.3). */
export async function inspectionOf(years: Years): Promise<void> {
  await inspectBatch(years, await drawBatch(years));
}

/** The plan of a year, by two people, and the draw of a batch from the whole register by classes of risk. @returns the batch. */
export async function drawBatch(years: Years): Promise<string> {
  const { cast, play } = years;
  if (years.inspectors.length === 0) years.inspectors.push(...(await registerInspectors(years)));
  const on = await today(years);
  const year = yearOf(on);
  const batch = '第一批';
  play.progress.stage(`inspection ${year}`, 2);
  const prepared = await cast.clerk.asks('prepare-inspection-plan', {
    body: {
      programme: play.programme.id,
      year,
      title: `${year}年度抽查计划（虚构）`,
      items: play.programme.reports.inspection.items.map(({ id }) => id),
      ratios: [...RATIOS],
      batches: [{ name: batch, from: addDays(on, 1), until: addDays(on, 60) }],
    },
  });
  await cast.approver.asks('publish-inspection-plan', {
    params: { plan: prepared.id },
    body: { version: prepared.version },
  });
  play.progress.step();
  const drawn = await cast.clerk.asks('draw-inspection-objects', {
    params: { plan: prepared.id },
    body: {
      batch,
      title: `${year}年度${batch}抽查对象`,
      hash: 'sha256',
      excluded: [],
      ...(await ceremonyOf(years)),
    },
  });
  await holdDraw(years, drawn.draw);
  await checkObjects(years, drawn.draw);
  return drawn.id;
}

/** Of each class so many as the plan says, rounded up; nobody but platforms that stand. */
export async function checkObjects(years: Years, draw: string): Promise<void> {
  const { play, cast } = years;
  const { strata } = await cast.clerk.asks('see-draw', { params: { draw } });
  const pooled = strata.reduce((sum, { pool }) => sum + pool.length, 0);
  expects(
    play,
    'the pool of a draw is every platform that stands (A4.3)',
    pooled === standing(years).length,
    `${pooled} of ${standing(years).length}`,
  );
  for (const { name, pool, outcome } of strata) {
    const ratio = RATIOS.find(({ risk }) => name.startsWith(risk));
    const taken = outcome.filter(({ fate }) => fate === 'taken').length;
    const wanted = Math.ceil((pool.length * (ratio?.perMille ?? 0)) / 1000);
    expects(
      play,
      'of each class of risk the plan’s share is drawn, rounded up (B6.3)',
      ratio !== undefined && taken === wanted,
      `${name}: ${taken} of ${pool.length}, expected ${wanted}`,
    );
  }
}
