import { addMs, type Instant } from '@qichuang/base';
import type { Message } from '@qichuang/casework';
import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { outbox } from '../schema/acts.ts';

export interface Claimed extends Omit<Message, 'topic'> {
  readonly id: number;
  /** As it was written, perhaps by a node of another version. */
  readonly topic: string;
  /** How often it was claimed, this time included. */
  readonly attempts: number;
}

/**
 * Messages waiting to go out, shared by any number of workers on any number of nodes. One is given to one worker at a
 * time; a worker that dies gives it back when its lease ends, so a message goes out at least once.
 */
export interface Outbox {
  claim(limit: number, leaseMs: number, at: Instant): Promise<readonly Claimed[]>;
  done(ids: readonly number[]): Promise<void>;
  /** Puts it off: a second at first, twice as long each time, an hour at most. */
  failed(id: number, at: Instant, error: string): Promise<void>;
  /** Forgets what went out before; gives how many. */
  removeDone(olderThanMs: number): Promise<number>;
  waiting(): Promise<number>;
}

const LONGEST_DELAY_MS = 3_600_000;

export function outboxOn(db: Database): Outbox {
  return {
    async claim(limit, leaseMs, at) {
      const free = sql`
        select ${outbox.id} from ${outbox}
         where ${outbox.doneAt} is null
           and (${outbox.dueAt} is null or ${outbox.dueAt} <= ${at}::timestamptz)
           and (${outbox.lockedUntil} is null or ${outbox.lockedUntil} < now())
         order by ${outbox.id}
         limit ${limit}
           for update skip locked`;
      const rows = await db
        .update(outbox)
        .set({
          lockedUntil: sql`now() + ${leaseMs} * interval '1 millisecond'`,
          attempts: sql`${outbox.attempts} + 1`,
        })
        .where(sql`${outbox.id} in (${free})`)
        .returning({
          id: outbox.id,
          topic: outbox.topic,
          to: outbox.to,
          values: outbox.values,
          attempts: outbox.attempts,
        });
      return rows.map(claimedFrom).sort((one, other) => one.id - other.id);
    },
    async done(ids) {
      if (ids.length === 0) return;
      await db
        .update(outbox)
        .set({ doneAt: sql`now()`, lockedUntil: null })
        .where(and(inArray(outbox.id, [...ids]), isNull(outbox.doneAt)));
    },
    async failed(id, at, error) {
      const [row] = await db.select({ attempts: outbox.attempts }).from(outbox).where(eq(outbox.id, id));
      const delayMs = Math.min(LONGEST_DELAY_MS, 1_000 * 2 ** Math.min(20, (row?.attempts ?? 1) - 1));
      await db
        .update(outbox)
        .set({ dueAt: addMs(at, delayMs), lockedUntil: null, lastError: error.slice(0, 500) })
        .where(and(eq(outbox.id, id), isNull(outbox.doneAt)));
    },
    async removeDone(olderThanMs) {
      const removed = await db
        .delete(outbox)
        .where(lt(outbox.doneAt, sql`now() - ${olderThanMs} * interval '1 millisecond'`))
        .returning({ id: outbox.id });
      return removed.length;
    },
    async waiting() {
      const [row] = await db
        .select({ count: sql<number>`count(*)` })
        .from(outbox)
        .where(isNull(outbox.doneAt));
      return Number(row?.count ?? 0);
    },
  };
}

interface ClaimedRow {
  readonly id: number;
  readonly topic: string;
  readonly to: unknown;
  readonly values: unknown;
  readonly attempts: number;
}

function claimedFrom(row: ClaimedRow): Claimed {
  const { to, values } = row;
  if (typeof to !== 'object' || to === null || typeof values !== 'object' || values === null) {
    throw new Error(`corrupt outbox row ${row.id}`);
  }
  return { ...row, to: to as Message['to'], values: values as Message['values'] };
}
