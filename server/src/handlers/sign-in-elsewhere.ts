import { addMs, ok, type Result, refused } from '@qichuang/base';
import { setOutsideIdentity } from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { isAdministrator, type Person, type Refusal, refusal } from '@qichuang/domain';
import type { OutsideQuestion } from '@qichuang/store';
import type { House } from '../house.ts';
import { actOf, carryOut } from '../http/from-act.ts';
import type { AnswerOf, Handler, Handlers, Visit } from '../http/handler.ts';
import { SIGN_IN_LIMIT, takeFrom } from '../http/limits.ts';
import { questionCookie } from '../identity/cookies.ts';
import { deskAlongside } from '../identity/desk-alongside.ts';
import { refusalOfGuess } from '../identity/failures.ts';
import { openSession } from '../identity/open-session.ts';
import { passwordFits } from '../identity/password.ts';
import type { Provider, ProviderFault, Question } from '../identity/provider.ts';
import { secondStep } from '../identity/second-step.ts';
import { noteSecurity } from '../identity/security-event.ts';
import { isToken, newToken, tokenHash } from '../identity/session.ts';
import { sessionView } from '../identity/session-view.ts';
import { tellPerson } from '../identity/tell-person.ts';

type Requests = typeof REQUESTS;
type Finished = Result<AnswerOf<Requests['finish-sign-in-elsewhere']>, Refusal>;

/** As long as somebody may take to sign in over there. */
const PATIENCE_MS = 10 * 60_000;
const NO_PROVIDER = refusal('not-set-up', null, { missing: 'OIDC_ISSUER' });
const OVER = refusal('provider-failed', null, { why: 'question-over' });

const begin: Handler<Requests['begin-sign-in-elsewhere']> = async (visit) => {
  const { house, body, session, sender } = visit;
  const { provider } = house;
  if (provider === null) return refused(NO_PROVIDER);
  const full = await takeFrom(SIGN_IN_LIMIT, house, sender);
  if (full !== undefined) return refused(full);
  if (body.link !== undefined) {
    if (session === null) return refused(refusal('not-signed-in'));
    // The password again: an unwatched screen must not be enough to let somebody else in for good.
    const kept = await house.store.credentials.findOf(session.person);
    if (!(await passwordFits(body.link.password, kept?.hash))) {
      const fields = [{ field: 'link.password', fault: 'password-wrong', zh: '', en: '' }];
      return refused({ ...refusal('value-not-allowed'), fields });
    }
  }
  const asked = await provider.ask();
  if (!asked.ok) return refused(refusalOf(house, asked.refusal));
  await ask(visit, {
    person: body.link === undefined || session === null ? null : session.person,
    question: asked.value.question,
    subject: null,
    after: body.after,
  });
  return ok({ address: asked.value.address });
};

/** Keeps what was asked, and binds it to this browser. */
async function ask(
  { house, setCookie }: Visit,
  question: Omit<OutsideQuestion, 'tokenHash' | 'expiresAt'>,
): Promise<void> {
  const token = newToken();
  const expiresAt = addMs(house.clock.real(), PATIENCE_MS);
  await house.store.outsideIdentities.keep({ ...question, tokenHash: tokenHash(token), expiresAt });
  setCookie(questionCookie(house.cookies, token, PATIENCE_MS / 1000));
}

/** The browser is back. What was asked is taken from the table whatever the answer says: nobody may try twice. */
const finish: Handler<Requests['finish-sign-in-elsewhere']> = async (visit) => {
  const { house, body, sender, setCookie } = visit;
  const { provider } = house;
  if (provider === null) return refused(NO_PROVIDER);
  const full = await takeFrom(SIGN_IN_LIMIT, house, sender);
  if (full !== undefined) return refused(full);
  const token = visit.cookie(house.cookies.question);
  if (token === undefined || !isToken(token)) return refused(OVER);
  const asked = await house.store.outsideIdentities.take(tokenHash(token), house.clock.real());
  setCookie(questionCookie(house.cookies, null));
  if (asked === undefined) return refused(OVER);
  if (asked.subject !== null) return letIn(visit, provider, asked, asked.subject, false);
  if (body.answer === undefined) return refused(OVER);
  const heard = await provider.hear(body.answer, asked.question as Question);
  if (!heard.ok) return refused(refusalOf(house, heard.refusal));
  const { subject, strong } = heard.value;
  if (asked.person === null) return letIn(visit, provider, asked, subject, strong);
  return linkOwn(visit, provider, asked.person, subject, asked.after);
};

/** Signs in whoever is linked with that name; opens no account and grants nothing. */
async function letIn(
  visit: Visit<Requests['finish-sign-in-elsewhere']>,
  { issuer }: Provider,
  asked: OutsideQuestion,
  subject: string,
  strong: boolean,
): Promise<Finished> {
  const { house, body } = visit;
  const id = await house.store.outsideIdentities.personOf(issuer, subject);
  const person = id === undefined ? undefined : await house.desk.shelf.find('person', id);
  if (person?.state !== 'active') {
    await noteSecurity(house, 'sign-in-elsewhere-failed', person?.account ?? '', subject.slice(0, 100));
    return refused(refusal('not-linked', null, { subject }));
  }
  const locked = (await house.store.credentials.findOf(person.id))?.lockedUntil ?? null;
  if (locked !== null && locked > house.clock.real()) {
    return refused(refusal('account-locked', null, { until: house.clock.asModel(locked) }));
  }
  const step = strong ? 'none' : await secondStep(house, person, body.code);
  if (step === 'no-key') return refused(refusal('not-set-up', null, { missing: 'SECRETS_KEY' }));
  if (step === 'needed' || step === 'wrong') {
    // The provider’s answer was heard and holds once: what is still waited for is the code.
    await ask(visit, { person: null, question: {}, subject, after: asked.after });
    return refused(step === 'needed' ? refusal('code-needed') : await refusalOfGuess(house, person));
  }
  const view = await openSession(visit, person, { strong: strong || step === 'passed', outside: true });
  return ok({ outcome: 'signed-in', after: asked.after, session: view });
}

async function linkOwn(
  visit: Visit,
  { issuer }: Provider,
  person: Person['id'],
  subject: string,
  after: string,
): Promise<Finished> {
  const { house, session, language, at } = visit;
  if (session?.person !== person) return refused(OVER);
  const taken = await takenByAnother(house, issuer, subject, person);
  if (taken !== undefined) return refused(taken);
  await house.store.outsideIdentities.link({ issuer, subject, person, at: house.clock.real() });
  const known = await house.desk.shelf.find('person', person);
  await noteSecurity(house, 'outside-identity-linked', known?.account ?? '');
  await tellPerson(house, person, 'outside-identity-linked');
  return ok({ outcome: 'linked', after, session: await sessionView(house, session, language, at) });
}

async function takenByAnother(
  { store }: House,
  issuer: string,
  subject: string,
  person: string,
): Promise<Refusal | undefined> {
  const holder = await store.outsideIdentities.personOf(issuer, subject);
  if (holder === undefined || holder === person) return undefined;
  return refusal('already-exists', null, { what: 'outside-identity' });
}

function refusalOf(house: House, fault: ProviderFault): Refusal {
  if (fault !== 'denied') house.log.tell('provider-failed', { fault });
  return refusal('provider-failed', null, { why: `provider-${fault}` });
}

const see: Handler<Requests['see-outside-identity']> = async ({ house, session }) => {
  if (session === null) return refused(refusal('not-signed-in'));
  const { provider } = house;
  const link =
    provider === null ? undefined : await house.store.outsideIdentities.of(provider.issuer, session.person);
  return ok({
    subject: link?.subject ?? null,
    since: link === undefined ? null : house.clock.asModel(link.linkedAt),
  });
};

const end: Handler<Requests['end-outside-identity']> = async ({ house, session }) => {
  if (session === null) return refused(refusal('not-signed-in'));
  if (house.provider === null) return refused(NO_PROVIDER);
  const { issuer } = house.provider;
  await house.store.outsideIdentities.link({
    issuer,
    subject: null,
    person: session.person,
    at: house.clock.real(),
  });
  const person = await house.desk.shelf.find('person', session.person);
  await noteSecurity(house, 'outside-identity-ended', person?.account ?? '');
  return ok({});
};

/**
 * An administrator links somebody. Not the security administrator or the auditor: whoever can choose by which name they
 * sign in can be them, and the three would be one.
 */
const set: Handler<Requests['set-outside-identity']> = async (visit) => {
  const { house, params, body } = visit;
  if (house.provider === null) return refused(NO_PROVIDER);
  const { issuer } = house.provider;
  const person = await house.desk.shelf.find('person', params.person);
  if (person === undefined) return refused(refusal('not-found'));
  const held = await house.desk.shelf.where('office', { person: person.id, state: 'active' });
  const guarded = held.filter(({ role }) => isAdministrator(role) && role !== 'system-administrator');
  if (body.subject !== null && guarded.length > 0) {
    return refused(refusal('roles-exclude', null, { holds: guarded.map(({ role }) => role) }));
  }
  const { subject } = body;
  const taken = subject === null ? undefined : await takenByAnother(house, issuer, subject, person.id);
  if (taken !== undefined) return refused(taken);
  const link = { issuer, subject, person: person.id, at: house.clock.real() };
  const result = await carryOut(deskAlongside(house, { outside: [link] }), (desk) =>
    setOutsideIdentity(desk, actOf(visit, { ...params, ...body })),
  );
  if (!result.ok) return result;
  await noteSecurity(
    house,
    subject === null ? 'outside-identity-ended' : 'outside-identity-linked',
    person.account,
    subject?.slice(0, 100) ?? '',
  );
  return result;
};

export const SIGN_IN_ELSEWHERE_HANDLERS = {
  'begin-sign-in-elsewhere': begin,
  'finish-sign-in-elsewhere': finish,
  'see-outside-identity': see,
  'end-outside-identity': end,
  'set-outside-identity': set,
} satisfies Partial<Handlers>;
