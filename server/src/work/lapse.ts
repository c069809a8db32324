import { randomBytes } from 'node:crypto';
import { lapseDue } from '@qichuang/casework';
import type { House } from '../house.ts';
import { carryOut } from '../http/from-act.ts';

/**
 * Lets applications lapse whose time ran out. Every node looks; the key names the application and its due time, and is
 * given out once, so that one of them does it.
 */
export async function lapseApplications(house: House): Promise<void> {
  const at = house.clock.now();
  let lapsed = 0;
  for (const { id, dueAt } of await house.store.queries.lapsedDue(at)) {
    const key = `lapse:${id}:${dueAt}`;
    if ((await house.desk.shelf.firstAnswer(key, 'clock')) !== undefined) continue;
    const act = {
      actor: { person: null, office: null },
      at,
      seed: new Uint8Array(randomBytes(32)),
      request: { key, by: 'clock', digest: key },
      body: { application: id },
    };
    const result = await carryOut(house.desk, (desk) => lapseDue(desk, act));
    if (result.ok) lapsed += 1;
  }
  if (lapsed > 0) house.log.tell('applications-lapsed', { count: lapsed });
}
