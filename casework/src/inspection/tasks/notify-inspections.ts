import { type Day, dayIn, parseDay, type Result, refused, SHANGHAI } from '@qichuang/base';
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
import { mayMoveTask } from './task-case.ts';

export interface NotifyInspections {
  readonly inspection: string;
  readonly tasks: readonly { readonly task: string; readonly version: number; readonly inspectOn: string }[];
  readonly ways: readonly ('online' | 'on-site')[];
  readonly recusalUntil: string;
}

/**
 * Tells the platforms of a batch that they will be inspected: by whom, on which day, about what, and until when they may ask for another
 * inspector (D16; A4.3, B6.3). All or none. The day lies within the batch, and nobody is told of a task with an open place.
 */
export async function notifyInspections(
  desk: Desk,
  act: Act<NotifyInspections>,
): Promise<Result<{ readonly notified: number; readonly state: string }, Refusal>> {
  const inspection = await desk.shelf.find('inspection', act.body.inspection);
  if (inspection === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(
    INSPECTION_TRANSITIONS.notify,
    momentIn<Inspection['state']>(inspection.state, inspection.programme, act),
  );
  if (!allowed.ok) return allowed;
  const plan = await desk.shelf.find('inspectionPlan', inspection.plan);
  const batch = plan?.batches.find(({ name }) => name === inspection.name);
  if (batch === undefined) throw new Error(`inspection ${inspection.id} without its batch`);
  const moves: Move[] = [];
  const messages: Message[] = [];
  const told = await Promise.all(act.body.tasks.map((one) => toldOf(desk, act, one, inspection, batch)));
  for (const made of told) {
    if (!made.ok) return made;
    moves.push(made.value.move);
    messages.push(...made.value.messages);
  }
  if (inspection.state !== allowed.value)
    moves.push(
      move(act, { act: 'notify-inspections', clause: 'A4.3' }, 'inspection', inspection, {
        ...inspection,
        state: allowed.value,
      }),
    );
  return commit(desk, act, moves, { notified: act.body.tasks.length, state: allowed.value }, { messages });
}

async function toldOf(
  desk: Desk,
  act: Act<NotifyInspections>,
  asked: NotifyInspections['tasks'][number],
  inspection: Inspection,
  batch: { readonly from: Day; readonly until: Day },
): Promise<Result<{ readonly move: Move; readonly messages: readonly Message[] }, Refusal>> {
  const task = await desk.shelf.find('inspectionTask', asked.task);
  if (task?.inspection !== inspection.id) return refused(refusal('not-found'));
  const allowed = mayMoveTask(task, 'notify', act);
  if (!allowed.ok) return allowed;
  const current = seen(task, asked.version);
  if (!current.ok) return current;
  if (task.declined.length > 0)
    return refused(refusal('incomplete', 'A4.3', { fields: ['inspectors'], task: task.id }));
  const days = daysOf(act, asked.inspectOn, batch);
  if (!days.ok) return days;
  const { inspectOn, recusalUntil } = days.value;
  const platform = await desk.shelf.find('platform', task.platform);
  const next: InspectionTask = {
    ...task,
    state: allowed.value,
    inspectOn,
    notified: { by: personOf(act), at: act.at, ways: act.body.ways, recusalUntil },
  };
  const values = { platform: platform?.name ?? '', batch: inspection.name, inspectOn };
  return {
    ok: true,
    value: {
      move: move(act, { act: 'notify-inspection', clause: 'A4.3' }, 'inspectionTask', task, next),
      messages: [
        {
          topic: 'inspection-notified',
          to: { organisation: task.organisation },
          values: { ...values, recusalUntil },
        },
        ...task.persons.map((person): Message => ({ topic: 'inspection-assigned', to: { person }, values })),
      ],
    },
  };
}

function daysOf(
  { body, at }: Act<NotifyInspections>,
  day: string,
  batch: { readonly from: Day; readonly until: Day },
): Result<{ readonly inspectOn: Day; readonly recusalUntil: Day }, Refusal> {
  const inspectOn = parseDay(day);
  const recusalUntil = parseDay(body.recusalUntil);
  const today = dayIn(at, SHANGHAI);
  if (inspectOn === undefined || inspectOn < batch.from || inspectOn > batch.until || inspectOn <= today)
    return refused(
      refusal('value-not-allowed', 'A4.3', { field: 'inspectOn', from: batch.from, until: batch.until }),
    );
  if (recusalUntil === undefined || recusalUntil < today || recusalUntil >= inspectOn)
    return refused(
      refusal('value-not-allowed', 'A4.3', { field: 'recusalUntil', from: today, until: inspectOn }),
    );
  return { ok: true, value: { inspectOn, recusalUntil } };
}
