import { PROGRAMMES, programmeDigest } from '@qichuang/programmes';
import type { Store } from '@qichuang/store';
import type { Clock } from './clock.ts';
import type { Log } from './log/log.ts';

/** Keeps the programmes that come with the house, each version for ever, where they are not kept yet. */
export async function publishProgrammes(store: Store, clock: Clock, log: Log): Promise<void> {
  for (const [id, document] of Object.entries(PROGRAMMES)) {
    const digest = programmeDigest(document);
    const fresh = await store.programmeVersions.publish({ id, digest, document, publishedAt: clock.real() });
    if (fresh) log.tell('programme-published', { programme: id, digest });
  }
}
