import { type Result, refused } from '@qichuang/base';
import {
  INSPECTION_TRANSITIONS,
  type Inspection,
  type InspectionTask,
  mayMove,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { Act, Desk, Message } from '../../ports.ts';
import { personOf } from '../../spine/case.ts';
import { commit, type Move, move, seen } from '../../spine/commit.ts';
import { momentIn } from '../../spine/programme-standing.ts';
import { mayMoveResult } from './result-case.ts';

export interface PublishResults {
  readonly inspection: string;
  readonly version: number;
  readonly tasks: readonly { readonly task: string; readonly version: number }[];
}

export interface ResultsPublished {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly published: number;
}

/**
 * Publishes concluded results of a batch, by another person than who concluded them; all or none (A4.3, B6.3: 一公开). Results that are due
 * need not wait for others; with the last the batch is published.
 */
export async function publishResults(
  desk: Desk,
  act: Act<PublishResults>,
): Promise<Result<ResultsPublished, Refusal>> {
  const inspection = await desk.shelf.find('inspection', act.body.inspection);
  if (inspection === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(
    INSPECTION_TRANSITIONS.publish,
    momentIn<Inspection['state']>(inspection.state, inspection.programme, act),
  );
  if (!allowed.ok) return allowed;
  const current = seen(inspection, act.body.version);
  if (!current.ok) return current;
  const asked = new Map(act.body.tasks.map(({ task, version }) => [task, version]));
  const all = await desk.shelf.where('inspectionTask', { inspection: inspection.id });
  const chosen = all.filter(({ id }) => asked.has(id));
  if (chosen.length < asked.size || asked.size === 0 || asked.size < act.body.tasks.length)
    return refused(refusal('value-not-allowed', 'A4.3', { field: 'tasks' }));
  const moves: Move[] = [];
  const messages: Message[] = [];
  for (const task of chosen) {
    const may = mayMoveResult(task, 'publish', act);
    if (!may.ok) return may;
    const fresh = seen(task, asked.get(task.id) ?? 0);
    if (!fresh.ok) return fresh;
    const next: InspectionTask = {
      ...task,
      state: may.value,
      published: { by: personOf(act), at: act.at },
    };
    moves.push(move(act, { act: 'publish-inspection-result', clause: 'A4.3' }, 'inspectionTask', task, next));
    messages.push(...(await toldOf(desk, inspection, next)));
  }
  const last = all.every(({ id, state }) => asked.has(id) || state === 'published' || state === 'dropped');
  const done: Inspection = last
    ? { ...inspection, state: allowed.value, published: { by: personOf(act), at: act.at } }
    : inspection;
  if (last)
    moves.push(move(act, { act: 'publish-inspection', clause: 'A4.3' }, 'inspection', inspection, done));
  const version = inspection.version + (last ? 1 : 0);
  return commit(
    desk,
    act,
    moves,
    { id: inspection.id, version, state: done.state, published: chosen.length },
    { messages },
  );
}

async function toldOf(desk: Desk, { name }: Inspection, task: InspectionTask): Promise<readonly Message[]> {
  const platform = await desk.shelf.find('platform', task.platform);
  const values = { platform: platform?.name ?? '', batch: name, result: task.findings?.overall ?? '' };
  return [
    { topic: 'inspection-published', to: { organisation: task.organisation }, values },
    { topic: 'inspection-published', to: { recommender: task.recommender }, values },
  ];
}
