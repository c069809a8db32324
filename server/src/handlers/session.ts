import { ok, refused, sha256Hex, utf8 } from '@qichuang/base';
import { foldAccount } from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { type Person, type Refusal, refusal } from '@qichuang/domain';
import type { Handler, Handlers, Visit } from '../http/handler.ts';
import { SIGN_IN_LIMIT, takeFrom } from '../http/limits.ts';
import { languageCookie, noSessionCookie } from '../identity/cookies.ts';
import { countFailure, refusalOfGuess } from '../identity/failures.ts';
import { openSession } from '../identity/open-session.ts';
import { hashPassword, passwordFaults, passwordFits } from '../identity/password.ts';
import { secondStep } from '../identity/second-step.ts';
import { noteSecurity } from '../identity/security-event.ts';
import { sessionView } from '../identity/session-view.ts';

type Requests = typeof REQUESTS;

const signIn: Handler<Requests['sign-in']> = async (visit) => {
  const { house, body, sender } = visit;
  const full = visit.trusted ? undefined : await takeFrom(SIGN_IN_LIMIT, house, sender);
  if (full !== undefined) return refused(full);
  const account = foldAccount(body.account);
  const [person] = await house.desk.shelf.where('person', { account });
  const kept = person === undefined ? undefined : await house.store.credentials.findOf(person.id);
  const now = house.clock.real();
  if (kept?.lockedUntil != null && kept.lockedUntil > now) {
    return refused(refusal('account-locked', null, { until: house.clock.asModel(kept.lockedUntil) }));
  }
  const fits = await passwordFits(body.password, kept?.hash);
  if (person === undefined) return refused(await strangerFailed(visit, account));
  if (!fits || person.state !== 'active') return refused(await holderFailed(visit, person, fits));

  const step = await secondStep(house, person, body.code);
  if (step === 'needed') return refused(refusal('code-needed'));
  if (step === 'no-key') return refused(refusal('not-set-up', null, { missing: 'SECRETS_KEY' }));
  if (step === 'wrong') return refused(await refusalOfGuess(house, person));

  return ok(await openSession(visit, person, { strong: step === 'passed', outside: false }));
};

/** A closed account fails like a wrong password; only wrong passwords count towards the lock. */
async function holderFailed({ house }: Visit, person: Person, fits: boolean): Promise<Refusal> {
  const until = fits ? null : await countFailure(house, person);
  if (until !== null) {
    await noteSecurity(house, 'account-locked', person.account);
    house.log.tell('account-locked');
    return refusal('account-locked', null, { until: house.clock.asModel(until) });
  }
  await noteSecurity(house, 'sign-in-failed', person.account);
  house.log.tell('sign-in-failed');
  return refusal('wrong-credentials');
}

/** An account that does not exist is locked after as many failures as one that does, so that the lock tells nothing. */
async function strangerFailed({ house }: Visit, account: string): Promise<Refusal> {
  house.log.tell('sign-in-failed');
  const bucket = `stranger:${sha256Hex(utf8(account))}`;
  const { allowed, endsAt } = await house.store.rate.take(bucket, 4, 60_000, house.clock.real());
  return allowed
    ? refusal('wrong-credentials')
    : refusal('account-locked', null, { until: house.clock.asModel(endsAt) });
}

const signOut: Handler<Requests['sign-out']> = async ({ house, session, setCookie }) => {
  if (session !== null) await house.store.sessions.remove(session.tokenHash);
  setCookie(noSessionCookie(house.cookies));
  return ok({ elsewhere: session?.outside ? ((await house.provider?.signOut()) ?? null) : null });
};

const takeOffice: Handler<Requests['take-office']> = async ({ house, session, body, language, at }) => {
  if (session === null) return refused(refusal('not-signed-in'));
  const office = await house.desk.shelf.find('office', body.office);
  if (office?.person !== session.person || office.state !== 'active') return refused(refusal('not-found'));
  await house.store.sessions.setOffice(session.tokenHash, office.id);
  return ok(await sessionView(house, { ...session, office: office.id }, language, at));
};

const chooseLanguage: Handler<Requests['choose-language']> = async ({ house, session, body, setCookie }) => {
  if (session !== null) await house.store.sessions.setLanguage(session.tokenHash, body.language);
  setCookie(languageCookie(house.cookies, body.language));
  return ok({ language: body.language });
};

const changePassword: Handler<Requests['change-password']> = async ({ house, session, body, sender }) => {
  if (session === null) return refused(refusal('not-signed-in'));
  const full = await takeFrom(SIGN_IN_LIMIT, house, sender);
  if (full !== undefined) return refused(full);
  const person = await house.desk.shelf.find('person', session.person);
  const kept = await house.store.credentials.findOf(session.person);
  const account = person?.account ?? '';
  if (!(await passwordFits(body.current, kept?.hash))) {
    await noteSecurity(house, 'password-change-failed', account);
    const fields = [{ field: 'current', fault: 'password-wrong', zh: '', en: '' }];
    return refused({ ...refusal('value-not-allowed'), fields });
  }
  if (body.current === body.next) {
    return refused(refusal('value-not-allowed', null, { why: 'password-same' }));
  }
  const fields = passwordFaults(body.next, account, 'next');
  if (fields.length > 0) return refused({ ...refusal('value-not-allowed'), fields });
  await house.store.credentials.set(session.person, await hashPassword(body.next), house.clock.real());
  await house.store.sessions.removeAllOf(session.person, session.tokenHash);
  await noteSecurity(house, 'password-changed', account);
  return ok({});
};

export const SESSION_HANDLERS = {
  'see-session': async ({ house, session, language, at }) =>
    ok(await sessionView(house, session, language, at)),
  'sign-in': signIn,
  'sign-out': signOut,
  'take-office': takeOffice,
  'choose-language': chooseLanguage,
  'change-password': changePassword,
} satisfies Partial<Handlers>;
