import type { Instant } from '@qichuang/base';
import { type PersonId, parsePersonId } from '@qichuang/domain';
import { and, eq, gt, lte } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Database } from '../database.ts';
import { outsideIdentity, outsideQuestion } from '../schema/keeping.ts';
import { jsonOf } from '../schema/types.ts';
import { checkedId } from '../shelf/gate.ts';
import { inTransaction } from '../transaction.ts';

export interface LinkedIdentity {
  readonly issuer: string;
  /** The provider's own name for the person; `null`: it knows them by none any more. */
  readonly subject: string | null;
  readonly person: PersonId;
  readonly at: Instant;
}

/** What was asked of a provider, until the browser that asked comes back. */
export interface OutsideQuestion {
  /** SHA-256 of the token in its cookie, hex. */
  readonly tokenHash: string;
  /** Who wants the identity linked; `null`: somebody signs in. */
  readonly person: PersonId | null;
  readonly question: unknown;
  /** Who answered, where the answer was heard and only a code is still waited for. */
  readonly subject: string | null;
  readonly after: string;
  readonly expiresAt: Instant;
}

export interface OutsideIdentities {
  personOf(issuer: string, subject: string): Promise<PersonId | undefined>;
  of(
    issuer: string,
    person: PersonId,
  ): Promise<{ readonly subject: string; readonly linkedAt: Instant } | undefined>;
  /** @throws what the database says where the provider's name is another person's already. */
  link(identity: LinkedIdentity): Promise<void>;
  keep(question: OutsideQuestion): Promise<void>;
  /** Takes a question, once: an answer brought a second time finds none. */
  take(tokenHash: string, at: Instant): Promise<OutsideQuestion | undefined>;
  removeEnded(at: Instant): Promise<void>;
}

export function outsideIdentitiesOn(db: NodePgDatabase): OutsideIdentities {
  return {
    async personOf(issuer, subject) {
      const [row] = await db
        .select({ person: outsideIdentity.person })
        .from(outsideIdentity)
        .where(and(eq(outsideIdentity.issuer, issuer), eq(outsideIdentity.subject, subject)));
      return row === undefined ? undefined : checkedId(parsePersonId, row.person);
    },
    async of(issuer, person) {
      const [row] = await db
        .select({ subject: outsideIdentity.subject, linkedAt: outsideIdentity.linkedAt })
        .from(outsideIdentity)
        .where(and(eq(outsideIdentity.issuer, issuer), eq(outsideIdentity.person, person)));
      return row;
    },
    link: (identity) => inTransaction(db, (tx) => linkIdentity(tx, identity)),
    async keep({ question, ...row }) {
      await db.insert(outsideQuestion).values({ ...row, question: jsonOf(question) });
    },
    async take(tokenHash, at) {
      const [row] = await db
        .delete(outsideQuestion)
        .where(and(eq(outsideQuestion.tokenHash, tokenHash), gt(outsideQuestion.expiresAt, at)))
        .returning();
      if (row === undefined) return undefined;
      return { ...row, person: row.person === null ? null : checkedId(parsePersonId, row.person) };
    },
    async removeEnded(at) {
      await db.delete(outsideQuestion).where(lte(outsideQuestion.expiresAt, at));
    },
  };
}

/** In the transaction of the act that links them, or by itself. */
export async function linkIdentity(
  tx: Database,
  { issuer, subject, person, at }: LinkedIdentity,
): Promise<void> {
  await tx
    .delete(outsideIdentity)
    .where(and(eq(outsideIdentity.issuer, issuer), eq(outsideIdentity.person, person)));
  if (subject !== null) await tx.insert(outsideIdentity).values({ issuer, subject, person, linkedAt: at });
}
