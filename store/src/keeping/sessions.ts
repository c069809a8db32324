import { addMs, type Instant } from '@qichuang/base';
import { type OfficeId, type PersonId, parseOfficeId, parsePersonId } from '@qichuang/domain';
import { and, eq, gt, lt, lte, ne, or } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { session } from '../schema/keeping.ts';
import { checkedId } from '../shelf/gate.ts';

export interface Session {
  /** SHA-256 of the token, hex; the token itself never comes here. */
  readonly tokenHash: string;
  readonly person: PersonId;
  /** The office acted in; `null`: none chosen. */
  readonly office: OfficeId | null;
  readonly language: 'zh' | 'en';
  readonly createdAt: Instant;
  readonly seenAt: Instant;
  readonly expiresAt: Instant;
  /** Whether more than a password stands behind it: a code of the second factor, or a provider that asked for one. */
  readonly strong: boolean;
  /** Signed in by the word of a provider. */
  readonly outside: boolean;
}

export interface Sessions {
  create(session: Omit<Session, 'seenAt'>): Promise<void>;
  /** The session if it is neither expired nor idle for longer than `idleMs`; marks it as seen, once a minute. */
  find(tokenHash: string, at: Instant, idleMs: number): Promise<Session | undefined>;
  setOffice(tokenHash: string, office: OfficeId | null): Promise<void>;
  setLanguage(tokenHash: string, language: 'zh' | 'en'): Promise<void>;
  /** Whether from now on more than a password stands behind it. */
  setStrong(tokenHash: string, strong: boolean): Promise<void>;
  remove(tokenHash: string): Promise<void>;
  /** Signs a person out everywhere, but for one session where it is named. */
  removeAllOf(person: PersonId, except?: string): Promise<void>;
  removeEnded(at: Instant, idleMs: number): Promise<void>;
}

// A session is read at every request; a write at each would be most of the database's work.
const TOUCH_EVERY_MS = 60_000;

export function sessionsOn(db: Database): Sessions {
  return {
    async create(one) {
      await db.insert(session).values({ ...one, seenAt: one.createdAt });
    },
    async find(tokenHash, at, idleMs) {
      const [row] = await db
        .select()
        .from(session)
        .where(
          and(
            eq(session.tokenHash, tokenHash),
            gt(session.expiresAt, at),
            gt(session.seenAt, addMs(at, -idleMs)),
          ),
        );
      if (row === undefined) return undefined;
      if (row.seenAt <= addMs(at, -TOUCH_EVERY_MS)) {
        await db
          .update(session)
          .set({ seenAt: at })
          .where(and(eq(session.tokenHash, tokenHash), lt(session.seenAt, at)));
      }
      return sessionFrom(row);
    },
    async setOffice(tokenHash, office) {
      await db.update(session).set({ office }).where(eq(session.tokenHash, tokenHash));
    },
    async setLanguage(tokenHash, language) {
      await db.update(session).set({ language }).where(eq(session.tokenHash, tokenHash));
    },
    async setStrong(tokenHash, strong) {
      await db.update(session).set({ strong }).where(eq(session.tokenHash, tokenHash));
    },
    async remove(tokenHash) {
      await db.delete(session).where(eq(session.tokenHash, tokenHash));
    },
    async removeAllOf(person, except) {
      const others = except === undefined ? undefined : ne(session.tokenHash, except);
      await db.delete(session).where(and(eq(session.person, person), others));
    },
    async removeEnded(at, idleMs) {
      await db.delete(session).where(or(lte(session.expiresAt, at), lte(session.seenAt, addMs(at, -idleMs))));
    },
  };
}

function sessionFrom(row: typeof session.$inferSelect): Session {
  const { language } = row;
  if (language !== 'zh' && language !== 'en') throw new Error('corrupt session row: language');
  return {
    ...row,
    language,
    person: checkedId(parsePersonId, row.person),
    office: row.office === null ? null : checkedId(parseOfficeId, row.office),
  };
}
