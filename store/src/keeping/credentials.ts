import { addMs, foldForComparison, type Instant } from '@qichuang/base';
import { type PersonId, parsePersonId } from '@qichuang/domain';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { credential } from '../schema/keeping.ts';
import { person } from '../schema/people.ts';
import { checkedId } from '../shelf/gate.ts';

export interface Credential {
  readonly person: PersonId;
  /** Whether the account is in use. */
  readonly active: boolean;
  readonly hash: string;
  readonly failed: number;
  readonly lockedUntil: Instant | null;
  readonly changedAt: Instant;
}

export interface Credentials {
  /** By the account as typed: case and width make no difference. */
  find(account: string): Promise<Credential | undefined>;
  findOf(person: PersonId): Promise<Credential | undefined>;
  /** A new secret; failures and a lock are forgotten. */
  set(person: PersonId, hash: string, at: Instant): Promise<void>;
  /** Counts a failure; the one that fills `lockAfter` locks for `lockMs` and the count begins anew. */
  failed(
    person: PersonId,
    at: Instant,
    rule: { readonly lockAfter: number; readonly lockMs: number },
  ): Promise<Pick<Credential, 'failed' | 'lockedUntil'>>;
  succeeded(person: PersonId, at: Instant): Promise<void>;
}

export function credentialsOn(db: Database): Credentials {
  const chosen = () =>
    db
      .select({
        person: credential.person,
        state: person.state,
        hash: credential.passwordHash,
        failed: credential.failed,
        lockedUntil: credential.lockedUntil,
        changedAt: credential.changedAt,
      })
      .from(credential)
      .innerJoin(person, eq(person.id, credential.person));

  return {
    async find(account) {
      const [row] = await chosen().where(eq(person.account, foldForComparison(account)));
      return row === undefined ? undefined : credentialFrom(row);
    },
    async findOf(id) {
      const [row] = await chosen().where(eq(credential.person, id));
      return row === undefined ? undefined : credentialFrom(row);
    },
    async set(id, hash, at) {
      const fresh = { passwordHash: hash, changedAt: at, failed: 0, lockedUntil: null };
      await db
        .insert(credential)
        .values({ person: id, ...fresh })
        .onConflictDoUpdate({ target: credential.person, set: fresh });
    },
    async failed(id, at, { lockAfter, lockMs }) {
      // One statement: guesses made at once are each counted.
      const filled = sql`${credential.failed} + 1 >= ${lockAfter}`;
      const [row] = await db
        .update(credential)
        .set({
          failed: sql`case when ${filled} then 0 else ${credential.failed} + 1 end`,
          lockedUntil: sql`case when ${filled} then ${addMs(at, lockMs)}::timestamptz else ${credential.lockedUntil} end`,
        })
        .where(eq(credential.person, id))
        .returning({ failed: credential.failed, lockedUntil: credential.lockedUntil });
      return row ?? { failed: 0, lockedUntil: null };
    },
    async succeeded(id, at) {
      await db
        .update(credential)
        .set({ failed: 0, lockedUntil: null, lastSignedInAt: at })
        .where(eq(credential.person, id));
    },
  };
}

function credentialFrom(
  row: Omit<Credential, 'person' | 'active'> & { person: string; state: string },
): Credential {
  const { state, ...rest } = row;
  return { ...rest, person: checkedId(parsePersonId, row.person), active: state === 'active' };
}
