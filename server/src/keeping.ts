import type { Instant } from '@qichuang/base';
import type { OfficeId, PersonId } from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import type { Session } from './identity/session.ts';

export interface Credential {
  readonly passwordHash: string;
  readonly failed: number;
  readonly lockedUntil: Instant | null;
  readonly lastSignedInAt: Instant | null;
}

/** What the server keeps of its own beside the shelf; shared by all nodes. */
export interface Keeping {
  findSession(tokenHash: string): Promise<Session | undefined>;
  openSession(session: Session): Promise<void>;
  touchSession(tokenHash: string, seenAt: Instant): Promise<void>;
  chooseOffice(tokenHash: string, office: OfficeId): Promise<void>;
  chooseLanguage(tokenHash: string, language: Language): Promise<void>;
  endSession(tokenHash: string): Promise<void>;
  /** `except`: the session that asks for it stays. */
  endSessionsOf(person: PersonId, except: string | null): Promise<void>;
  findCredential(person: PersonId): Promise<Credential | undefined>;
  setPassword(person: PersonId, passwordHash: string, at: Instant): Promise<void>;
  /** Counts one more failure. @returns how many there are now in a row. */
  noteFailure(person: PersonId): Promise<number>;
  lock(person: PersonId, until: Instant): Promise<void>;
  noteSuccess(person: PersonId, at: Instant): Promise<void>;
  noteSecurityEvent(event: {
    readonly at: Instant;
    readonly kind: string;
    readonly account: string;
    readonly detail: string;
  }): Promise<void>;
  takeRate(
    bucket: string,
    most: number,
    windowMs: number,
    now: Instant,
  ): Promise<{ readonly allowed: boolean; readonly until: Instant }>;
}
