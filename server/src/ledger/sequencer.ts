import { randomUUID } from 'node:crypto';
import { fromUtf8 } from '@qichuang/base';
import { formatCheckpoint, signNote } from '@qichuang/engine-ledger';
import type { Growth, Store, TreeHead } from '@qichuang/store';
import type { House } from '../house.ts';
import { arrange, BLOCK } from './arrange.ts';
import { growthOf } from './grow.ts';
import { isPublicAct, PUBLIC_ACTS } from './public-acts.ts';

export interface Sequencer {
  /** Puts what waits into the tree, and publishes a head if one is due. @returns how many facts went in. */
  readonly round: () => Promise<number>;
  /** Lets another node take over at once. */
  readonly release: () => Promise<void>;
}

const LEASE_MS = 10_000;
// Renewed in good time, and not at every look: a row written twice a second would be so for nothing.
const RENEW_MS = LEASE_MS / 3;
const BATCH = 2000;

/** What whoever holds the lease knows; whoever gets it begins anew from the database. */
interface Turn {
  readonly waiting: ReturnType<Store['ledger']['tree']['waiting']>;
  watermark: number;
  /** There are public facts under no public head. */
  publicWaits: boolean;
  /** The last block holds facts that are not public. */
  openPrivate: boolean;
  /** By the monotonic clock: when a head is due though nothing public happened. */
  headDueAt: number;
}

/**
 * Builds the tree: one node at a time, by lease. Acts never wait for it. Should two nodes believe to hold the lease,
 * the chain of heads refuses the second, who then begins anew.
 */
export function openSequencer(house: House): Sequencer {
  const { store, ledger } = house;
  const holder = randomUUID();
  let turn: Turn | undefined;
  let heldUntil = 0;

  async function round(): Promise<number> {
    if (ledger.signers === null) return 0;
    let taken = 0;
    for (;;) {
      if (turn === undefined || performance.now() >= heldUntil) {
        const askedAt = performance.now();
        const lease = await store.ledger.tree.lease(holder, LEASE_MS, turn?.watermark ?? 0);
        if (lease === undefined) {
          turn = undefined;
          return taken;
        }
        heldUntil = askedAt + RENEW_MS;
        turn ??= await beginTurn(house, lease.watermark);
      }
      const mine = turn;
      // Whatever fails in between: the next round begins anew from what stands.
      turn = undefined;
      const count = await step(mine);
      if (count === undefined) {
        house.log.tell('ledger-sequencer-overtaken');
        return taken;
      }
      turn = mine;
      taken += count;
      if (count < BATCH) return taken;
    }
  }

  /** @returns how many facts went in; `undefined` if someone else was faster. */
  async function step(mine: Turn): Promise<number | undefined> {
    const { facts, watermark } = await mine.waiting.look(BATCH);
    mine.watermark = watermark;
    const head = await store.ledger.tree.head();
    const arrived = facts.map(({ seq, leaf }) => ({ seq, leaf, act: actOf(leaf) }));
    const due =
      mine.publicWaits || arrived.some(({ act }) => isPublicAct(act)) || performance.now() >= mine.headDueAt;
    const published = due ? ((await store.ledger.published.latest())?.size ?? 0) : null;
    const leaves = arrange(head.size, mine.openPrivate, arrived, published);
    let now: TreeHead = head;
    if (leaves.length > 0) {
      const growth: Growth = await growthOf(store, head, leaves, house.clock.now());
      if ((await store.ledger.tree.grow(growth)) === 'moved-on') return undefined;
      now = growth.head;
      mine.publicWaits ||= arrived.some(({ act }) => isPublicAct(act));
      const last = leaves.at(-1);
      mine.openPrivate = last !== null && last !== undefined && !isPublicAct(last.act);
    }
    if (due) {
      await publishHead(house, now);
      mine.publicWaits = false;
      mine.headDueAt = performance.now() + ledger.headEveryMs;
    }
    return arrived.length;
  }

  return {
    round,
    async release() {
      turn = undefined;
      await store.ledger.tree.release(holder);
    },
  };
}

async function beginTurn({ store, ledger }: House, watermark: number): Promise<Turn> {
  const { tree, entries, published } = store.ledger;
  const [head, latest, ageMs] = await Promise.all([tree.head(), published.latest(), published.ageMs()]);
  return {
    waiting: tree.waiting(watermark),
    watermark,
    publicWaits: await entries.anyFrom(latest?.size ?? 0, PUBLIC_ACTS),
    openPrivate: head.size % BLOCK !== 0,
    headDueAt: performance.now() + (ageMs === undefined ? 0 : ledger.headEveryMs - ageMs),
  };
}

async function publishHead({ store, ledger, clock, log }: House, head: TreeHead): Promise<void> {
  const { size, sha256, sm3 } = head;
  const text = formatCheckpoint({ origin: ledger.origin, size, root: sha256, sm3Root: sm3 });
  await store.ledger.published.publish({ size, note: signNote(text, ledger.signers ?? []), at: clock.now() });
  log.tell('ledger-head-published', { size });
}

function actOf(leaf: Uint8Array): string {
  const fact = JSON.parse(fromUtf8(leaf) ?? '') as { readonly act?: unknown };
  return typeof fact.act === 'string' ? fact.act : '';
}
