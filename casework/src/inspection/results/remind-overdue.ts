import { type Day, dayIn, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import { type InspectionTask, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../../ports.ts';
import { programmeAt } from '../../spine/case.ts';
import { commit } from '../../spine/commit.ts';
import { publicationDueOn } from './result-case.ts';

/** Results that wait to be published. */
export const UNPUBLISHED = [
  'signed',
  'objected',
  'answered',
  'concluded',
] as const satisfies readonly InspectionTask['state'][];

/** A batch with results that should have been published, and the day on which the first of them was due. */
export interface OverdueResults {
  readonly inspection: string;
  readonly programme: string;
  readonly count: number;
  readonly dueOn: Day;
}

/** What is overdue on a day, batch by batch (A4.3, B6.3). O(results not published). */
export async function overdueResults(
  desk: Pick<Desk, 'shelf' | 'calendar' | 'programmes'>,
  today: Day,
  programme?: string,
): Promise<readonly OverdueResults[]> {
  const tasks = await desk.shelf.where('inspectionTask', {
    state: UNPUBLISHED,
    ...(programme === undefined ? {} : { programme }),
  });
  const late = new Map<string, OverdueResults>();
  for (const task of tasks) {
    const dueOn = publicationDueOn(desk, programmeAt(desk, task.programmeDigest), task);
    if (dueOn === null || dueOn >= today) continue;
    const so = late.get(task.inspection);
    late.set(task.inspection, {
      inspection: task.inspection,
      programme: task.programme,
      count: (so?.count ?? 0) + 1,
      dueOn: so === undefined || dueOn < so.dueOn ? dueOn : so.dueOn,
    });
  }
  return [...late.values()];
}

/** Tells clerk and approver of a batch whose results are overdue; by the clock, once for each day that was missed. It publishes nothing. */
export async function remindOfResults(
  desk: Desk,
  act: Act<{ readonly inspection: string }>,
): Promise<Result<{ readonly count: number }, Refusal>> {
  const inspection = await desk.shelf.find('inspection', act.body.inspection);
  if (inspection === undefined) return refused(refusal('not-found'));
  const [late] = (await overdueResults(desk, dayIn(act.at, SHANGHAI), inspection.programme)).filter(
    (one) => one.inspection === inspection.id,
  );
  if (late === undefined) return ok({ count: 0 });
  return commit(
    desk,
    act,
    [],
    { count: late.count },
    {
      messages: [
        {
          topic: 'inspection-overdue',
          to: { programme: inspection.programme },
          values: { batch: inspection.name, count: String(late.count), dueOn: late.dueOn },
        },
      ],
    },
  );
}
