import type { Instant } from '@qichuang/base';
import type { Draw, Grade } from '@qichuang/domain';
import type { TaskKind } from '@qichuang/language';
import type { Room, Scope } from './standing.ts';
import type { Waiting } from './waiting.ts';

/** What draws and inspection plans ask of the authority: lists to publish, ceremonies under way, results to confirm (A3.3, A4.3). */
export async function drawTasks(
  { desk }: Room,
  scope: Scope,
  grade: Grade | null,
): Promise<readonly Waiting[]> {
  if (scope.kind !== 'authority') return [];
  const { programme } = scope;
  const open = await desk.shelf.where('draw', {
    programme,
    state: ['prepared', 'committed', 'revealing', 'drawn'],
  });
  const inState = (...states: Draw['state'][]) => open.filter(({ state }) => states.includes(state));
  if (grade !== 'approver')
    return one('authority.draw-running', inState('committed', 'revealing'), ({ deadline }) => deadline);
  const plans = await desk.shelf.where('inspectionPlan', { programme, state: 'prepared' });
  return [
    ...one('authority.draw-prepared', inState('prepared'), () => null),
    ...one('authority.draw-drawn', inState('drawn'), () => null),
    ...one('authority.inspection-plan', plans, () => null),
  ];
}

function one<Thing extends Pick<Draw, 'prepared'> & { readonly id: string }>(
  kind: TaskKind,
  things: readonly Thing[],
  due: (thing: Thing) => Instant | null,
): readonly Waiting[] {
  const [first] = things;
  if (first === undefined) return [];
  return [
    {
      kind,
      round: null,
      count: things.length,
      since: things.map(({ prepared }) => prepared.at).sort()[0] ?? null,
      dueAt: things.flatMap((thing) => due(thing) ?? []).sort()[0] ?? null,
      first: first.id,
    },
  ];
}
