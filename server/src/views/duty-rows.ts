import { type Day, dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import type { Actor } from '@qichuang/domain';
import type { DutyFilter, OwedDuty } from '@qichuang/store';
import { listScope, type Room } from './standing.ts';
import type { View } from './view.ts';

export type DutyRow = View<'list-duties'>['rows'][number];

const AT_ONCE = 200;

/** Who owes what within the reader's scope, and how each city stands (A3.7, B5.1, B6.1). */
export async function dutyPage(
  room: Room,
  actor: Actor,
  filter: DutyFilter,
  page: { readonly after?: string | undefined; readonly limit: number },
  at: Instant,
): Promise<View<'list-duties'>> {
  const scope = listScope(actor);
  const today = dayIn(at, SHANGHAI);
  const [found, cities] = await Promise.all([
    room.store.queries.listDuties(scope, filter, today, page),
    room.store.queries.dutiesByCity(scope, filter, today),
  ]);
  return { rows: found.rows.map((duty) => rowOf(duty, today)), next: found.next, total: found.total, cities };
}

export async function allDutyRows(
  room: Room,
  actor: Actor,
  filter: DutyFilter,
  at: Instant,
): Promise<readonly DutyRow[]> {
  const rows: DutyRow[] = [];
  for (let after: string | undefined; ; ) {
    const page = await dutyPage(room, actor, filter, { after, limit: AT_ONCE }, at);
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}

function rowOf(duty: OwedDuty, today: Day): DutyRow {
  const { handedInAt, dueOn } = duty;
  return { ...duty, overdue: handedInAt === null && dueOn !== null && dueOn < today };
}
