import { PROGRAMMES, programmeDigest } from '@qichuang/programmes';
import type { Store } from '@qichuang/store';
import type { Clock } from './clock.ts';
import type { Log } from './log/log.ts';

/**
 * Keeps the programmes that come with the house, each version for ever, where they are not kept yet. A document that an update of the
 * product changed is a version beside the earlier ones: what is pinned to those goes on by them.
 */
export async function publishProgrammes(store: Store, clock: Clock, log: Log): Promise<void> {
  for (const [id, document] of Object.entries(PROGRAMMES)) {
    const digest = programmeDigest(document);
    const publishedAt = clock.real();
    const fresh = await store.programmeVersions.publish({
      id,
      digest,
      document,
      publishedAt,
      origin: 'house',
    });
    if (fresh) log.tell('programme-published', { programme: id, digest });
  }
}
