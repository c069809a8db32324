import { type Result, refused } from '@qichuang/base';
import { type InspectionTask, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../../ports.ts';
import { personOf } from '../../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../../spine/commit.ts';
import { mayMoveTask, taskCaseOf } from './task-case.ts';

interface OnInspector {
  readonly task: string;
  readonly version: number;
  readonly inspector: string;
  readonly reason: string;
}

/** The host asks for another inspector, with the reason, until the day the letter says (D16; A4.3, B6.3). The office decides. */
export async function askRecusal(desk: Desk, act: Act<OnInspector>): Promise<Result<Standpoint, Refusal>> {
  const found = await taskCaseOf(desk, act.body.task, act);
  if (!found.ok) return found;
  const { task, inspection, platform } = found.value;
  const allowed = mayMoveTask(task, 'ask-recusal', act);
  if (!allowed.ok) return allowed;
  const current = seen(task, act.body.version);
  if (!current.ok) return current;
  const { reason } = act.body;
  const inspector = task.inspectors.find((id) => id === act.body.inspector);
  if (inspector === undefined) return refused(refusal('value-not-allowed', 'A4.3', { field: 'inspector' }));
  const asked = task.recusalsAsked ?? [];
  if (asked.some((one) => one.inspector === inspector))
    return refused(refusal('already-exists', 'A4.3', { what: 'recusal' }));
  const next: InspectionTask = {
    ...task,
    state: allowed.value,
    recusalsAsked: [...asked, { inspector, reason, by: personOf(act), at: act.at, answer: null }],
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'ask-inspector-recusal', clause: 'A4.3' }, 'inspectionTask', task, next),
    {
      messages: [
        {
          topic: 'inspection-recusal-asked',
          to: { programme: task.programme },
          values: { platform: platform.name, batch: inspection.name, reason },
        },
      ],
    },
  );
}

/** The office finds no ground and keeps the inspector, with the reason; the host is told. */
export async function keepInspector(desk: Desk, act: Act<OnInspector>): Promise<Result<Standpoint, Refusal>> {
  const found = await taskCaseOf(desk, act.body.task, act);
  if (!found.ok) return found;
  const { task, inspection, platform } = found.value;
  const allowed = mayMoveTask(task, 'keep-inspector', act);
  if (!allowed.ok) return allowed;
  const current = seen(task, act.body.version);
  if (!current.ok) return current;
  const { reason, inspector } = act.body;
  const asked = task.recusalsAsked ?? [];
  if (!asked.some((one) => one.inspector === inspector && one.answer === null))
    return refused(refusal('value-not-allowed', 'A4.3', { field: 'inspector' }));
  const answer = { by: personOf(act), at: act.at, replaced: false, reason };
  const next: InspectionTask = {
    ...task,
    state: allowed.value,
    recusalsAsked: asked.map((one) =>
      one.inspector === inspector && one.answer === null ? { ...one, answer } : one,
    ),
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'keep-inspector', clause: 'A4.3' }, 'inspectionTask', task, next),
    {
      messages: [
        {
          topic: 'inspection-recusal-kept',
          to: { organisation: task.organisation },
          values: { platform: platform.name, batch: inspection.name, reason },
        },
      ],
    },
  );
}
