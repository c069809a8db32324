import { dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import { type InspectionTask, maySeeTask, type Standing, standingInInspection } from '@qichuang/domain';
import type { LifeFilter, LifeScope } from '@qichuang/store';
import { type Room, scopeOf } from './standing.ts';
import type { Reading } from './support-rows.ts';
import type { View } from './view.ts';

export type InspectionTaskRow = View<'list-inspection-tasks'>['rows'][number];

/** What the list is narrowed to, as its address says it. */
export interface InspectionTaskAsk {
  /** Several states, with commas between them. */
  readonly state?: string | undefined;
  readonly inspection?: string | undefined;
  readonly platform?: string | undefined;
  readonly city?: string | undefined;
  readonly text?: string | undefined;
}

const AT_ONCE = 200;

/** One part of the inspections the reader may see, the soonest day first (A4.3, B6.3). */
export async function inspectionTaskPage(
  room: Room,
  reading: Reading,
  ask: InspectionTaskAsk,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<View<'list-inspection-tasks'>> {
  const scope = taskScope(reading);
  const filter = filterOf(ask);
  const [found, counts] = await Promise.all([
    room.store.queries.listLife('inspectionTask', scope, filter, page),
    room.store.queries.lifeCounts('inspectionTask', scope, filter),
  ]);
  return {
    rows: await Promise.all(found.rows.map((task) => inspectionTaskRow(room, task, reading))),
    next: found.next,
    total: found.total,
    counts,
  };
}

/** The whole of the reader's list: for an export, which gives exactly what the screen would. */
export async function allInspectionTaskRows(
  room: Room,
  reading: Reading,
  ask: InspectionTaskAsk,
): Promise<readonly InspectionTaskRow[]> {
  const rows: InspectionTaskRow[] = [];
  for (let after: string | undefined; ; ) {
    const page = await inspectionTaskPage(room, reading, ask, { after, limit: AT_ONCE });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}

/** An expert has no inspections; everyone else has those of their scope. */
export function taskScope({ actor }: Pick<Reading, 'actor'>): LifeScope {
  const scope = scopeOf(actor);
  return scope.kind === 'expert' ? { kind: 'none' } : scope;
}

function filterOf({ state, inspection, platform, city, text }: InspectionTaskAsk): LifeFilter {
  return {
    states: state === undefined || state === '' ? undefined : state.split(','),
    columns: { inspection },
    platform,
    city,
    text,
  };
}

export async function inspectionTaskRow(
  room: Room,
  task: InspectionTask,
  { actor, at }: Pick<Reading, 'actor' | 'at'>,
): Promise<InspectionTaskRow> {
  const { shelf } = room.desk;
  const [platform, inspection, recommender, inspectors] = await Promise.all([
    shelf.find('platform', task.platform),
    shelf.find('inspection', task.inspection),
    shelf.find('recommender', task.recommender),
    Promise.all(task.inspectors.map((id) => shelf.find('inspector', id))),
  ]);
  if (platform === undefined || inspection === undefined)
    throw new Error(`inspection task ${task.id} without platform or batch`);
  const standing = standingInInspection(task, actor);
  const signed = maySeeTask('findings', standing, task);
  return {
    id: task.id,
    version: task.version,
    state: task.state,
    programme: task.programme,
    programmeDigest: task.programmeDigest,
    category: task.category,
    platform: { id: platform.id, name: platform.name, number: platform.number, city: platform.city },
    organisation: platform.organisationName,
    recommender: recommender?.name ?? '',
    inspection: { id: inspection.id, name: inspection.name, year: inspection.year },
    inspectors: inspectors.flatMap((one) =>
      one === undefined
        ? []
        : [
            {
              id: one.id,
              name: one.name,
              organisation: one.organisationName,
              credential: one.credential,
              declined: stepsBack(standing) && task.declined.some(({ inspector }) => inspector === one.id),
            },
          ],
    ),
    inspectOn: task.inspectOn,
    overdue: isOverdue(task, at),
    result: signed ? (task.findings?.overall ?? null) : null,
    endedOn: signed ? task.endedOn : null,
    objectionUntil: signed ? task.objectionUntil : null,
  };
}

/** Who stepped back is the office's and the inspectors' affair. */
function stepsBack({ part }: Standing): boolean {
  return part === 'authority' || part === 'inspector';
}

function isOverdue({ state, inspectOn }: InspectionTask, at: Instant): boolean {
  const waits = state === 'notified' || state === 'entering' || state === 'entered';
  return waits && inspectOn !== null && inspectOn < dayIn(at, SHANGHAI);
}
