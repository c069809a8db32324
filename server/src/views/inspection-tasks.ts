import { atLocalTime, type Day, type Instant, SHANGHAI } from '@qichuang/base';
import type { Grade, Inspection, InspectionTask } from '@qichuang/domain';
import type { TaskKind } from '@qichuang/language';
import type { Room, Scope } from './standing.ts';
import type { Waiting } from './waiting.ts';

const IN_HAND = ['drawn', 'notified', 'entering', 'entered'] as const;

/** What inspections ask: of an inspector to go, to enter, to sign; of the office to draw, to tell, to replace (A4.3, B6.3). */
export async function inspectionTasks(
  room: Room,
  scope: Scope,
  grade: Grade | null,
): Promise<readonly Waiting[]> {
  switch (scope.kind) {
    case 'inspector':
      return ofInspector(room, scope);
    case 'authority':
      return grade === 'clerk' ? ofClerk(room, scope) : [];
    default:
      return [];
  }
}

async function ofInspector(
  { store }: Room,
  scope: Extract<Scope, { readonly kind: 'inspector' }>,
): Promise<readonly Waiting[]> {
  const { rows } = await store.queries.listLife('inspectionTask', scope, { states: IN_HAND }, { limit: 200 });
  const unsigned = rows.filter(
    ({ state, signatures }) => state === 'entered' && signatures.every(({ by }) => by !== scope.person),
  );
  const coming = rows.filter(
    (task) => (task.state === 'drawn' || task.state === 'notified') && !hasDeclined(task, scope.person),
  );
  return [
    ...one('inspector.to-sign', unsigned, ({ enteredAt }) => enteredAt),
    ...one(
      'inspector.entering',
      rows.filter(({ state }) => state === 'entering'),
      ({ beganAt }) => beganAt,
    ),
    ...one('inspector.coming', coming, ({ notified }) => notified?.at ?? null),
  ];
}

function hasDeclined({ declined, inspectors, persons }: InspectionTask, person: string): boolean {
  return declined.some(({ inspector }) => persons[inspectors.indexOf(inspector)] === person);
}

async function ofClerk(
  { desk }: Room,
  { programme, awayFrom = [] }: Extract<Scope, { readonly kind: 'authority' }>,
): Promise<readonly Waiting[]> {
  const batches = await desk.shelf.where('inspection', {
    programme,
    state: ['prepared', 'drawn', 'running'],
  });
  const all = await desk.shelf.where('inspectionTask', { programme, state: ['drawn', 'notified'] });
  const tasks = all.filter(({ organisation }) => !awayFrom.includes(organisation));
  const untold = new Set<string>(
    tasks.filter(({ state, declined }) => state === 'drawn' && declined.length === 0).map(batchOf),
  );
  const prepared = batches.filter(({ state }) => state === 'prepared');
  const waits = await Promise.all(prepared.map((batch) => waitsForInspectors(desk, batch)));
  const undrawn = prepared.filter((_, nth) => waits[nth]);
  const since = ({ prepared: { at } }: Inspection) => at;
  return [
    ...batchesWaiting('authority.inspectors-to-draw', undrawn, since),
    ...batchesWaiting(
      'authority.inspections-to-tell',
      batches.filter(({ id }) => untold.has(id)),
      since,
    ),
    ...one(
      'authority.recusal-asked',
      tasks.filter(hasQuestion),
      ({ recusalsAsked }) => recusalsAsked?.find(({ answer }) => answer === null)?.at ?? null,
    ),
    ...one(
      'authority.inspector-needed',
      tasks.filter(({ declined }) => declined.length > 0),
      ({ declined }) => declined[0]?.at ?? null,
    ),
  ];
}

function hasQuestion({ recusalsAsked }: InspectionTask): boolean {
  return (recusalsAsked ?? []).some(({ answer }) => answer === null);
}

function batchOf({ inspection }: InspectionTask): string {
  return inspection;
}

/** Its objects are confirmed and its inspectors not drawn, or that draw was given up. */
async function waitsForInspectors(
  { shelf }: Room['desk'],
  { objectsDraw, inspectorsDraw }: Inspection,
): Promise<boolean> {
  const objects = objectsDraw === null ? undefined : await shelf.find('draw', objectsDraw);
  if (objects?.state !== 'confirmed') return false;
  const inspectors = inspectorsDraw === null ? undefined : await shelf.find('draw', inspectorsDraw);
  return inspectors === undefined || inspectors.state === 'cancelled';
}

function one(
  kind: TaskKind,
  tasks: readonly InspectionTask[],
  since: (task: InspectionTask) => Instant | null,
): readonly Waiting[] {
  const [first] = tasks;
  if (first === undefined) return [];
  const days = tasks.flatMap(({ inspectOn }) => inspectOn ?? []).sort();
  return [
    {
      kind,
      round: null,
      count: tasks.length,
      since: tasks.flatMap((task) => since(task) ?? []).sort()[0] ?? null,
      dueAt: days[0] === undefined ? null : endOf(days[0]),
      first: first.id,
    },
  ];
}

function batchesWaiting(
  kind: TaskKind,
  batches: readonly Inspection[],
  since: (batch: Inspection) => Instant,
): readonly Waiting[] {
  const [first] = batches;
  if (first === undefined) return [];
  const at = batches.map(since).sort()[0] ?? null;
  return [{ kind, round: null, count: batches.length, since: at, dueAt: null, first: first.id }];
}

/** The whole day is in time; told as the end of that day. */
function endOf(day: Day): Instant {
  return atLocalTime(day, '23:59', SHANGHAI);
}
