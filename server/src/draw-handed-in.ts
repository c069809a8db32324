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
    const drawn = (await Promise.all(ids.map((id) => draw(desk, id)))).flatMap((one) => one ?? []);
    // What is left is pinned to a programme version nobody can read at the moment; it is drawn at the start after it can be.
    if (drawn.length === 0) return;
    await store.handedIn.keep(drawn);
  }
}

async function draw({ shelf, programmes }: Desk, id: string) {
  const application = await shelf.find('application', id);
  const hash = application?.copies.at(-1)?.hash;
  const bytes = hash === undefined ? undefined : await shelf.frozenBytes(hash);
  const programme = programmes.get(application?.programmeDigest ?? '');
  if (application === undefined || hash === undefined || bytes === undefined)
    throw new Error(`application ${id} without its copy`);
  if (programme === undefined) return undefined;
  return handedIn(programme, application, hash, readCopy(bytes));
}
