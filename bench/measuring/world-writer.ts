import {
  canonicalBytes,
  type Day,
  type Id,
  type Instant,
  instant,
  mintId,
  sha256,
  sha256Hex,
  utf8,
} from '@qichuang/base';
import type { Change, Desk, Write } from '@qichuang/casework';
import type { Things } from '@qichuang/domain';

/** How many things are written in one transaction. */
const BATCH = 400;

interface Fact {
  readonly kind: keyof Things;
  readonly id: string;
  readonly act: string;
  readonly at: Instant;
  readonly from: string | null;
  readonly to: string;
}

export type Writer = ReturnType<typeof openWriter>;

export function morning(on: Day): Instant {
  return instant(`${on}T02:00:00.000Z`);
}

/** Writes made-up things in batches, past the acts: a bench reads them, and asks nobody's leave. */
export function openWriter(shelf: Desk['shelf']) {
  let made = 0;
  let writes: Write[] = [];
  let frozen: { readonly hash: string; readonly bytes: Uint8Array }[] = [];
  let facts: Fact[] = [];
  let batches = 0;

  async function flush(): Promise<void> {
    if (writes.length === 0) return;
    batches += 1;
    const outcome = await shelf.commit({
      writes,
      frozen,
      facts: facts.map(({ kind, id, act, at, from, to }) => ({
        act,
        at,
        office: null,
        subject: { kind, id },
        from,
        to,
        clause: 'B5.1',
        digest: 'd',
      })) as Change['facts'],
      messages: [],
      numbers: [],
      drafts: [],
      request: { key: `many-${batches}`, by: 'bench', digest: 'd' },
      answer: null,
    });
    if (outcome !== 'written') throw new Error(`not written: ${outcome}`);
    [writes, frozen, facts] = [[], [], []];
  }

  return {
    id<Kind extends string>(prefix: Kind): Id<Kind> {
      made += 1;
      return mintId(prefix, sha256(utf8(`many ${made}`)));
    },
    async put<Kind extends keyof Things>(kind: Kind, next: Things[Kind]): Promise<void> {
      if (writes.length >= BATCH) await flush();
      // The pair is of one kind by the signature; the union of all kinds cannot say so.
      writes.push({ kind, previous: null, next } as unknown as Write);
    },
    keep(content: unknown): string {
      const bytes = canonicalBytes(content as Parameters<typeof canonicalBytes>[0]);
      const hash = sha256Hex(bytes);
      frozen.push({ hash, bytes });
      return hash;
    },
    fact: (fact: Fact) => {
      facts.push(fact);
    },
    flush,
  };
}
