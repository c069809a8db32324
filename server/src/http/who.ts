import { heldFromOf } from '@qichuang/casework';
import type { Actor } from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import type { Session } from '@qichuang/store';
import type { House } from '../house.ts';
import { cookieOf } from '../identity/cookies.ts';
import { IDLE_MS, isToken, tokenHash } from '../identity/session.ts';

export interface Visitor {
  readonly actor: Actor;
  readonly session: Session | null;
  /** The office chosen asks for a second factor, and the session has none: nothing is done in it before that. */
  readonly factorMissing: boolean;
}

const NOBODY: Visitor = { actor: { person: null, office: null }, session: null, factorMissing: false };

/** Who sends a request. A closed account or an ended office counts at once, not at the next sign-in. */
export async function visitorOf(request: Request, house: House): Promise<Visitor> {
  const token = cookieOf(request.headers.get('cookie'), house.cookies.session);
  if (token === undefined || !isToken(token)) return NOBODY;
  const session = await house.store.sessions.find(tokenHash(token), house.clock.real(), IDLE_MS);
  if (session === undefined) return NOBODY;
  const { shelf } = house.desk;
  const person = await shelf.find('person', session.person);
  if (person?.state !== 'active') return NOBODY;
  const chosen = session.office === null ? undefined : await shelf.find('office', session.office);
  const held = chosen?.state === 'active' && chosen.person === person.id ? chosen : null;
  const factorMissing = held !== null && !session.strong && house.factorRoles.includes(held.role);
  const office = factorMissing ? null : held;
  const heldFrom = await heldFromOf(house.desk, person, office);
  const actor = { person: person.id, office, ...(heldFrom.length === 0 ? {} : { heldFrom }) };
  return { actor, session, factorMissing };
}

/** The language chosen, or the first the browser names; Chinese where neither says. */
export function languageOf(request: Request, session: Session | null, house: House): Language {
  const asked = new URL(request.url).searchParams.get('lang');
  if (asked === 'zh' || asked === 'en') return asked;
  if (session !== null) return session.language;
  const chosen = cookieOf(request.headers.get('cookie'), house.cookies.language);
  if (chosen === 'zh' || chosen === 'en') return chosen;
  const accepted = /\b(zh|en)\b/i.exec(request.headers.get('accept-language') ?? '');
  return accepted?.[1]?.toLowerCase() === 'en' ? 'en' : 'zh';
}
