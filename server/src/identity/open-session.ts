import { addMs } from '@qichuang/base';
import type { Person } from '@qichuang/domain';
import type { Session } from '@qichuang/store';
import type { Visit } from '../http/handler.ts';
import { sessionCookie } from './cookies.ts';
import { noteSecurity } from './security-event.ts';
import { ABSOLUTE_MS, newToken, tokenHash } from './session.ts';
import { firstOffice, type SessionView, sessionView } from './session-view.ts';

/** Signs somebody in whose identity is beyond doubt: a new token, whatever session the browser had before ends. */
export async function openSession(
  visit: Visit,
  person: Pick<Person, 'id' | 'account'>,
  { strong, outside }: Pick<Session, 'strong' | 'outside'>,
): Promise<SessionView> {
  const { house, language, at } = visit;
  const now = house.clock.real();
  await house.store.credentials.succeeded(person.id, now);
  if (visit.session !== null) await house.store.sessions.remove(visit.session.tokenHash);
  const token = newToken();
  const session: Session = {
    tokenHash: tokenHash(token),
    person: person.id,
    office: await firstOffice(house, person.id),
    language,
    createdAt: now,
    seenAt: now,
    expiresAt: addMs(now, ABSOLUTE_MS),
    strong,
    outside,
  };
  await house.store.sessions.create(session);
  await noteSecurity(house, outside ? 'signed-in-elsewhere' : 'signed-in', person.account);
  visit.setCookie(sessionCookie(house.cookies, token));
  return sessionView(house, session, language, at);
}
