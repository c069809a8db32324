import type { Instant } from '@qichuang/base';
import { type PersonId, parsePersonId } from '@qichuang/domain';
import { and, count, countDistinct, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Database } from '../database.ts';
import { recoveryCode, secondFactor } from '../schema/keeping.ts';
import { office } from '../schema/people.ts';
import { checkedId } from '../shelf/gate.ts';
import { inTransaction } from '../transaction.ts';

export interface SecondFactor {
  readonly person: PersonId;
  /** The secret as whoever has the key sealed it. */
  readonly sealed: string;
  /** `null`: begun, not yet shown to work, and asked of nobody. */
  readonly confirmedAt: Instant | null;
}

/** What beside a password shows who somebody is. The store holds no secret it could use by itself. */
export interface SecondFactors {
  find(person: PersonId): Promise<SecondFactor | undefined>;
  /** Keeps a secret to be confirmed; one that is begun already gives way. False where a confirmed one stands. */
  begin(person: PersonId, sealed: string, at: Instant): Promise<boolean>;
  /** From now on it is asked for; the recovery codes, by their hashes, take the place of any before. False if it was confirmed already. */
  confirm(person: PersonId, step: number, codes: readonly string[], at: Instant): Promise<boolean>;
  /** Takes the code of a step, once: false if one of this step or of a later one was taken before, on whatever node. */
  takeStep(person: PersonId, step: number): Promise<boolean>;
  /** Takes a recovery code, once. */
  takeCode(person: PersonId, hash: string, at: Instant): Promise<boolean>;
  codesLeft(person: PersonId): Promise<number>;
  renewCodes(person: PersonId, codes: readonly string[]): Promise<void>;
  /** People who hold each role, and how many of them have a second factor. */
  countByRole(): Promise<ReadonlyMap<string, { readonly people: number; readonly secured: number }>>;
  /** False if there was none that was asked for. */
  remove(person: PersonId): Promise<boolean>;
}

export function secondFactorsOn(db: NodePgDatabase): SecondFactors {
  return {
    async find(person) {
      const [row] = await db.select().from(secondFactor).where(eq(secondFactor.person, person));
      if (row === undefined) return undefined;
      const { sealed, confirmedAt } = row;
      return { person: checkedId(parsePersonId, row.person), sealed, confirmedAt };
    },
    async begin(person, sealed, at) {
      const fresh = { sealed, begunAt: at, lastStep: 0 };
      const written = await db
        .insert(secondFactor)
        .values({ person, ...fresh })
        .onConflictDoUpdate({
          target: secondFactor.person,
          set: fresh,
          setWhere: isNull(secondFactor.confirmedAt),
        })
        .returning({ person: secondFactor.person });
      return written.length > 0;
    },
    confirm: (person, step, codes, at) =>
      inTransaction(db, async (tx) => {
        const confirmed = await tx
          .update(secondFactor)
          .set({ confirmedAt: at, lastStep: step })
          .where(and(eq(secondFactor.person, person), isNull(secondFactor.confirmedAt)))
          .returning({ person: secondFactor.person });
        if (confirmed.length > 0) await writeCodes(tx, person, codes);
        return confirmed.length > 0;
      }),
    async takeStep(person, step) {
      const taken = await db
        .update(secondFactor)
        .set({ lastStep: step })
        .where(
          and(
            eq(secondFactor.person, person),
            isNotNull(secondFactor.confirmedAt),
            lt(secondFactor.lastStep, step),
          ),
        )
        .returning({ person: secondFactor.person });
      return taken.length > 0;
    },
    async takeCode(person, hash, at) {
      const taken = await db
        .update(recoveryCode)
        .set({ usedAt: at })
        .where(and(eq(recoveryCode.person, person), eq(recoveryCode.hash, hash), isNull(recoveryCode.usedAt)))
        .returning({ person: recoveryCode.person });
      return taken.length > 0;
    },
    async codesLeft(person) {
      const [row] = await db
        .select({ left: count() })
        .from(recoveryCode)
        .where(and(eq(recoveryCode.person, person), isNull(recoveryCode.usedAt)));
      return row?.left ?? 0;
    },
    renewCodes: (person, codes) => inTransaction(db, (tx) => writeCodes(tx, person, codes)),
    async countByRole() {
      const rows = await db
        .select({
          role: office.role,
          people: countDistinct(office.person),
          secured: countDistinct(secondFactor.person),
        })
        .from(office)
        .leftJoin(
          secondFactor,
          and(eq(secondFactor.person, office.person), isNotNull(secondFactor.confirmedAt)),
        )
        .where(eq(office.state, 'active'))
        .groupBy(office.role);
      return new Map(rows.map(({ role, people, secured }) => [role, { people, secured }]));
    },
    remove: (person) => inTransaction(db, (tx) => removeSecondFactor(tx, person)),
  };
}

/** In the transaction of the act that takes it away, or by itself. False if there was none that was asked for. */
export async function removeSecondFactor(tx: Database, person: PersonId): Promise<boolean> {
  await tx.delete(recoveryCode).where(eq(recoveryCode.person, person));
  const removed = await tx
    .delete(secondFactor)
    .where(eq(secondFactor.person, person))
    .returning({ confirmedAt: secondFactor.confirmedAt });
  return removed.some(({ confirmedAt }) => confirmedAt !== null);
}

async function writeCodes(tx: Database, person: PersonId, codes: readonly string[]): Promise<void> {
  await tx.delete(recoveryCode).where(eq(recoveryCode.person, person));
  await tx.insert(recoveryCode).values(codes.map((hash) => ({ person, hash })));
}
