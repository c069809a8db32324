import { type Desk, handedIn, readCopy } from '@qichuang/casework';
import type { Store } from '@qichuang/store';

const AT_A_TIME = 100;

/**
 * Draws claims and prints from copies that were frozen before they were kept beside them. A check asks them, so nobody is let in before
 * it is done; afterwards each submission writes its own, and this finds nothing to do.
 */
export async function drawHandedIn(desk: Desk, store: Store): Promise<void> {
  for (;;) {
    const ids = await store.handedIn.notDrawn(AT_A_TIME);
    if (ids.length === 0) return;
    await store.handedIn.keep(await Promise.all(ids.map((id) => drawn(desk, id))));
  }
}

async function drawn({ shelf, programmes }: Desk, id: string) {
  const application = await shelf.find('application', id);
  const hash = application?.copies.at(-1)?.hash;
  const bytes = hash === undefined ? undefined : await shelf.frozenBytes(hash);
  const programme = programmes.get(application?.programmeDigest ?? '');
  if (application === undefined || hash === undefined || bytes === undefined || programme === undefined)
    throw new Error(`application ${id} without its copy or its programme`);
  return handedIn(programme, application, hash, readCopy(bytes));
}
