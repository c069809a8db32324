import { addWorkingDays, type Day } from '@qichuang/base';
import { isWithdrawn, publishedCorrections } from '@qichuang/casework';
import { INSPECTION_OBJECTION_DAYS, type Inspection, type InspectionTask } from '@qichuang/domain';
import { dayOf, itemWords, programmeOf } from './inspection-results.ts';
import { nameOf } from './names.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';

export type PublishedBatch = View<'list-inspection-results'>['batches'][number];
type PublishedResult = PublishedBatch['results'][number];

interface Wanted {
  readonly programme?: string | undefined;
  readonly inspection?: string | undefined;
  readonly platform?: string | undefined;
}

/**
 * Published results of random inspections, the latest batch first: verdicts item by item, never facts, notes, inspectors or the words of
 * the inspected; corrected and withdrawn ones with the reason (A4.3, B6.3).
 */
export async function publishedInspections(room: Room, wanted: Wanted): Promise<readonly PublishedBatch[]> {
  const tasks = await room.desk.shelf.where('inspectionTask', {
    state: 'published',
    ...(wanted.programme === undefined ? {} : { programme: wanted.programme }),
    ...(wanted.inspection === undefined ? {} : { inspection: wanted.inspection }),
    ...(wanted.platform === undefined ? {} : { platform: wanted.platform }),
  });
  const ids = [...new Set(tasks.map(({ inspection }) => inspection))];
  const batches = await Promise.all(
    ids.map(async (id) => {
      const inspection = await room.desk.shelf.find('inspection', id);
      if (inspection === undefined) throw new Error(`published results without their batch ${id}`);
      return publishedBatch(
        room,
        inspection,
        tasks.filter((task) => task.inspection === id),
      );
    }),
  );
  return batches.sort((one, other) => (latestOf(one) < latestOf(other) ? 1 : -1));
}

function latestOf({ results }: PublishedBatch): string {
  return (
    results
      .map(({ publishedOn }) => publishedOn)
      .sort()
      .at(-1) ?? ''
  );
}

async function publishedBatch(
  room: Room,
  inspection: Inspection,
  tasks: readonly InspectionTask[],
): Promise<PublishedBatch> {
  const { id, programme, year, name, objectsDraw, inspectorsDraw } = inspection;
  const draws = await Promise.all(
    [objectsDraw, inspectorsDraw].map((draw) =>
      draw === null ? undefined : room.desk.shelf.find('draw', draw),
    ),
  );
  const all = await room.desk.shelf.where('inspectionTask', { inspection: id });
  const results = await Promise.all(tasks.map((task) => publishedResult(room, task)));
  const days = results.flatMap(({ inspectedOn }) => inspectedOn ?? []).sort();
  return {
    id,
    programme,
    year,
    name,
    // What was called off is not waited for.
    whole: all.every(({ state }) => state === 'published' || state === 'dropped'),
    from: days[0] ?? null,
    until: days.at(-1) ?? null,
    draws: draws.flatMap((draw) => (draw === undefined ? [] : [{ id: draw.id, number: draw.number }])),
    results: results.sort((one, other) => (one.platform.number < other.platform.number ? -1 : 1)),
  };
}

async function publishedResult(room: Room, task: InspectionTask): Promise<PublishedResult> {
  const platform = await room.desk.shelf.find('platform', task.platform);
  const { findings, published } = task;
  if (platform === undefined || findings === null || published === null)
    throw new Error(`inspection task ${task.id} cannot be published`);
  const withdrawn = isWithdrawn(task);
  const programme = programmeOf(room, task);
  return {
    id: task.id,
    platform: { id: platform.id, name: platform.name, number: platform.number, city: platform.city },
    organisation: await nameOf(room, 'organisation', task.organisation),
    inspectedOn: task.inspectOn,
    publishedOn: dayOf(published.at),
    overall: withdrawn ? null : findings.overall,
    items: withdrawn
      ? []
      : findings.items.map(({ item, verdict }) => ({ ...itemWords(programme, item), verdict })),
    rectification: withdrawn ? null : await rectificationOf(room, task),
    corrections: publishedCorrections(task)
      .toReversed()
      .map(({ kind, reason, before, after, published: told, prepared }) => ({
        kind,
        reason,
        on: dayOf((told ?? prepared).at),
        before: before.overall,
        after: after?.overall ?? null,
      })),
  };
}

/** Only what was ordered is told: a rectification that is still being heard is between the authority and the host. */
async function rectificationOf(
  { desk }: Room,
  { rectification }: InspectionTask,
): Promise<PublishedResult['rectification']> {
  const measure = rectification === null ? undefined : await desk.shelf.find('measure', rectification);
  if (measure === undefined) return null;
  const { state, dueOn } = measure;
  return state === 'running' || state === 'fulfilled' || state === 'failed' ? { state, dueOn } : null;
}

/** Until when anybody may say that a published result is wrong, as its notice names the day (D16). */
export function doubtsUntil({ desk }: Room, publishedOn: Day): Day {
  return addWorkingDays(desk.calendar, publishedOn, INSPECTION_OBJECTION_DAYS);
}
