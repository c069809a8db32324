import { addDays, type Day } from '@qichuang/base';
import type { Actor } from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import { listScope, type Room } from './standing.ts';
import type { View } from './view.ts';

type Gap = View<'list-record-gaps'>['rows'][number];

/** Platforms in the reader's sight whose operating record lacks what has to be there (B5.2). */
export async function gapsOf({ desk, store }: Room, actor: Actor, today: Day): Promise<readonly Gap[]> {
  const found = await Promise.all(
    inForce(desk.programmes).map(async ({ id, reports }): Promise<readonly Gap[]> => {
      const items = reports.operatingRecord.items.filter((item) => item.required && item.from === undefined);
      const gaps = await store.queries.recordGaps(
        listScope(actor),
        id,
        items.map((item) => item.id),
        today,
      );
      return gaps.map(({ missing, ...gap }) => ({
        ...gap,
        missing: items
          .filter((item) => missing.includes(item.id))
          .map(({ zh, en }) => ({ zh, en: en ?? zh })),
      }));
    }),
  );
  return found.flat();
}

/** The desk knows the newest version of each programme by its id too. */
function inForce(programmes: ReadonlyMap<string, Programme>): readonly Programme[] {
  return [...programmes].flatMap(([key, programme]) => (key === programme.id ? [programme] : []));
}

/** Milestones in the reader's sight, city by city (A4.1, B6.1). */
export async function milestonesByCity(
  { store }: Room,
  actor: Actor,
  today: Day,
  dueWithin: number,
): Promise<View<'count-milestones'>['rows']> {
  const found = await store.queries.milestonesByCity(listScope(actor), {
    today,
    dueUntil: addDays(today, dueWithin),
  });
  return found.map(({ city, ...counts }) => ({ city, counts }));
}
