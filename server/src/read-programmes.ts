import { type Programme, readStoredProgramme } from '@qichuang/programmes';
import type { Store } from '@qichuang/store';
import type { Log } from './log/log.ts';

export interface KnownProgrammes {
  /** Every version by its digest; by its id the one in force. */
  readonly programmes: ReadonlyMap<string, Programme>;
  /** Reads what was published since, on whatever node. One count where there is nothing new. */
  readonly refresh: () => Promise<void>;
}

/**
 * Holds every published version, whichever schema wrote it. One that cannot be read any more is told of and left out: the rest works, the
 * document stays as it was published, and what is pinned to it waits for a step that brings it up.
 */
export async function readProgrammes(store: Store, log: Log): Promise<KnownProgrammes> {
  const read = new Map<string, Programme | null>();
  let programmes: ReadonlyMap<string, Programme> = new Map();
  let seen = -1;

  async function refresh(): Promise<void> {
    const count = await store.programmeVersions.count();
    if (count === seen) return;
    const list = await store.programmeVersions.list();
    for (const { id, digest } of list) {
      if (!read.has(digest)) read.set(digest, await readOne(id, digest));
    }
    programmes = inOrder(list, read);
    seen = list.length;
  }

  async function readOne(id: string, digest: string): Promise<Programme | null> {
    const version = await store.programmeVersions.find(id, digest);
    const stored = readStoredProgramme(version?.document, digest);
    if (!stored.ok) {
      const places = stored.refusal.slice(0, 10).map(({ path, message }) => `${path} ${message}`);
      log.tell('programme-not-readable', { programme: id, digest, places });
      return null;
    }
    const { programme, broughtUpBy } = stored.value;
    if (broughtUpBy.length > 0)
      log.tell('programme-brought-up', { programme: id, digest, steps: broughtUpBy });
    return programme;
  }

  await refresh();
  return {
    get programmes() {
      return programmes;
    },
    refresh,
  };
}

/** The oldest first, so that the last one put under an id is the one in force. */
function inOrder(
  list: readonly { readonly id: string; readonly digest: string }[],
  read: ReadonlyMap<string, Programme | null>,
): ReadonlyMap<string, Programme> {
  const found = new Map<string, Programme>();
  for (const { id, digest } of [...list].reverse()) {
    const programme = read.get(digest) ?? null;
    if (programme === null) continue;
    found.set(digest, programme);
    found.set(id, programme);
  }
  return found;
}
