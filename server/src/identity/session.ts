import { createHash, randomBytes } from 'node:crypto';
import { addMs, type Instant } from '@qichuang/base';
import type { Session } from '@qichuang/store';

const MINUTE_MS = 60_000;
export const IDLE_MS = 120 * MINUTE_MS;
export const ABSOLUTE_MS = 12 * 60 * MINUTE_MS;
const TOKEN_BYTES = 32;

/** Two hundred and fifty-six bits nobody can guess. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What the store knows a token by: whoever reads the database can open nothing with it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function isToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}

/** When it ends if nothing more is done: the idle end, but never after the absolute one. */
export function endOf(session: Pick<Session, 'seenAt' | 'expiresAt'>): Instant {
  const idle = addMs(session.seenAt, IDLE_MS);
  if (idle < session.expiresAt) return idle;
  return session.expiresAt;
}
