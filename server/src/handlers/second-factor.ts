import { ok, type Result, refused } from '@qichuang/base';
import { resetSecondFactor, setSignInRule } from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { type Person, type Refusal, ROLES, refusal, SIGN_IN_RULE } from '@qichuang/domain';
import { SHELL_WORDS } from '@qichuang/language';
import type { Session } from '@qichuang/store';
import type { House } from '../house.ts';
import { actOf, carryOut } from '../http/from-act.ts';
import type { Handler, Handlers, Visit } from '../http/handler.ts';
import { SIGN_IN_LIMIT, takeFrom } from '../http/limits.ts';
import { deskAlongside } from '../identity/desk-alongside.ts';
import { refusalOfGuess } from '../identity/failures.ts';
import { passwordFits } from '../identity/password.ts';
import { newRecoveryCodes, readCode, recoveryHash } from '../identity/recovery-codes.ts';
import { ownerOf, secondStep } from '../identity/second-step.ts';
import { noteSecurity } from '../identity/security-event.ts';
import { tellPerson } from '../identity/tell-person.ts';
import { authenticatorAddress, base32, newSecret, stepOfCode } from '../identity/totp.ts';

type Requests = typeof REQUESTS;

const see: Handler<Requests['see-second-factor']> = async ({ house, session }) => {
  if (session === null) return refused(refusal('not-signed-in'));
  const factor = await house.store.secondFactors.find(session.person);
  const since = factor?.confirmedAt ?? null;
  return ok({
    since: since === null ? null : house.clock.asModel(since),
    codesLeft: since === null ? 0 : await house.store.secondFactors.codesLeft(session.person),
    askedIn: await askedIn(house, session.person),
  });
};

async function askedIn(house: House, person: Person['id']) {
  const held = await house.desk.shelf.where('office', { person, state: 'active' });
  return ROLES.filter((role) => house.factorRoles.includes(role) && held.some((one) => one.role === role));
}

/** The password again: whoever finds a screen unwatched must not make their own device the key. */
const begin: Handler<Requests['begin-second-factor']> = async (visit) => {
  const known = await knownPerson(visit);
  if (!known.ok) return known;
  const { house, body } = visit;
  const { person } = known.value;
  const kept = await house.store.credentials.findOf(person.id);
  if (!(await passwordFits(body.password, kept?.hash))) {
    await noteSecurity(house, 'second-factor-failed', person.account);
    const fields = [{ field: 'password', fault: 'password-wrong', zh: '', en: '' }];
    return refused({ ...refusal('value-not-allowed'), fields });
  }
  const secret = newSecret();
  const sealed = await house.sealing.seal(ownerOf(person.id), secret);
  if (sealed === undefined) return refused(refusal('not-set-up', null, { missing: 'SECRETS_KEY' }));
  if (!(await house.store.secondFactors.begin(person.id, sealed, house.clock.real()))) {
    return refused(refusal('already-exists', null, { what: 'second-factor' }));
  }
  const issuer = house.settings.publicUrl?.hostname ?? SHELL_WORDS.brand.en;
  return ok({ secret: base32(secret), address: authenticatorAddress(secret, person.account, issuer) });
};

const confirm: Handler<Requests['confirm-second-factor']> = async (visit) => {
  const known = await knownPerson(visit);
  if (!known.ok) return known;
  const { house, body } = visit;
  const { person, session } = known.value;
  const factor = await house.store.secondFactors.find(person.id);
  if (factor === undefined || factor.confirmedAt !== null) {
    return refused(refusal('wrong-state', null, { what: 'second-factor-not-begun' }));
  }
  const secret = await house.sealing.unseal(ownerOf(person.id), factor.sealed);
  if (secret === undefined) return refused(refusal('not-set-up', null, { missing: 'SECRETS_KEY' }));
  const read = readCode(body.code);
  const now = house.clock.real();
  const step = read?.kind === 'device' ? stepOfCode(secret, read.code, now) : undefined;
  if (step === undefined) return refused(refusal('code-wrong'));
  const recoveryCodes = newRecoveryCodes();
  const hashes = recoveryCodes.map((code) => recoveryHash(person.id, code));
  if (!(await house.store.secondFactors.confirm(person.id, step, hashes, now))) {
    return refused(refusal('moved-on'));
  }
  await house.store.sessions.setStrong(session.tokenHash, true);
  await house.store.sessions.removeAllOf(person.id, session.tokenHash);
  await noteSecurity(house, 'second-factor-set-up', person.account);
  await tellPerson(house, person.id, 'second-factor-set-up');
  return ok({ recoveryCodes: [...recoveryCodes] });
};

const renew: Handler<Requests['renew-recovery-codes']> = async (visit) => {
  const stepped = await steppedUp(visit);
  if (!stepped.ok) return stepped;
  const { person } = stepped.value;
  const recoveryCodes = newRecoveryCodes();
  const hashes = recoveryCodes.map((code) => recoveryHash(person.id, code));
  await visit.house.store.secondFactors.renewCodes(person.id, hashes);
  await noteSecurity(visit.house, 'recovery-codes-renewed', person.account);
  return ok({ recoveryCodes: [...recoveryCodes] });
};

const remove: Handler<Requests['remove-second-factor']> = async (visit) => {
  const { house, session } = visit;
  const roles = session === null ? [] : await askedIn(house, session.person);
  if (roles.length > 0) return refused(refusal('value-not-allowed', null, { why: 'factor-asked-for' }));
  const stepped = await steppedUp(visit);
  if (!stepped.ok) return stepped;
  const { person, session: own } = stepped.value;
  await house.store.secondFactors.remove(person.id);
  await house.store.sessions.removeAllOf(person.id, own.tokenHash);
  await house.store.sessions.setStrong(own.tokenHash, false);
  await noteSecurity(house, 'second-factor-removed', person.account);
  await tellPerson(house, person.id, 'second-factor-removed');
  return ok({});
};

interface Known {
  readonly person: Person;
  readonly session: Session;
}

/** Whoever is signed in, and has not tried too often. */
async function knownPerson({ house, session, sender }: Visit): Promise<Result<Known, Refusal>> {
  if (session === null) return refused(refusal('not-signed-in'));
  const full = await takeFrom(SIGN_IN_LIMIT, house, sender);
  if (full !== undefined) return refused(full);
  const person = await house.desk.shelf.find('person', session.person);
  return person === undefined ? refused(refusal('not-signed-in')) : ok({ person, session });
}

/** The same, with a fresh code; wrong ones count towards the lock of the account. */
async function steppedUp(
  visit: Visit & { readonly body: { readonly code: string } },
): Promise<Result<Known, Refusal>> {
  const known = await knownPerson(visit);
  if (!known.ok) return known;
  const { house } = visit;
  const { person } = known.value;
  const locked = (await house.store.credentials.findOf(person.id))?.lockedUntil ?? null;
  if (locked !== null && locked > house.clock.real()) {
    return refused(refusal('account-locked', null, { until: house.clock.asModel(locked) }));
  }
  switch (await secondStep(house, person, visit.body.code)) {
    case 'passed':
      return known;
    case 'none':
      return refused(refusal('wrong-state', null, { what: 'second-factor-not-begun' }));
    case 'no-key':
      return refused(refusal('not-set-up', null, { missing: 'SECRETS_KEY' }));
    case 'needed':
      return refused(refusal('code-needed'));
    case 'wrong':
      return refused(await refusalOfGuess(house, person));
  }
}

/** Their sessions end with it: one of them may be in the wrong hands. */
const reset: Handler<Requests['reset-second-factor']> = async (visit) => {
  const { house, params, body } = visit;
  const person = await house.desk.shelf.find('person', params.person);
  if (person === undefined) return refused(refusal('not-found'));
  const factor = await house.store.secondFactors.find(person.id);
  if (factor?.confirmedAt == null) {
    return refused(refusal('wrong-state', null, { what: 'second-factor-not-begun' }));
  }
  const result = await carryOut(deskAlongside(house, { factorsRemoved: [person.id] }), (desk) =>
    resetSecondFactor(desk, actOf(visit, { ...params, ...body })),
  );
  if (!result.ok) return result;
  await house.store.sessions.removeAllOf(person.id);
  await noteSecurity(house, 'second-factor-reset', person.account);
  return result;
};

const seeRule: Handler<Requests['see-sign-in-rule']> = async ({ house }) => {
  const rule = await house.desk.shelf.find('signInRule', SIGN_IN_RULE);
  const setBy = rule === undefined ? undefined : await house.desk.shelf.find('person', rule.setBy);
  const secured = await house.store.secondFactors.countByRole();
  return ok({
    version: rule?.version ?? 0,
    secondFactor: rule?.secondFactor ?? [],
    reason: rule?.reason ?? '',
    setAt: rule?.setAt ?? null,
    setBy: setBy?.name ?? '',
    holders: ROLES.map((role) => ({ role, people: 0, secured: 0, ...secured.get(role) })),
  });
};

const setRule: Handler<Requests['set-sign-in-rule']> = async (visit) => {
  const { house, body } = visit;
  const result = await carryOut(house.desk, (desk) => setSignInRule(desk, actOf(visit, body)));
  if (!result.ok) return result;
  await house.refresh();
  const by =
    visit.actor.person === null ? undefined : await house.desk.shelf.find('person', visit.actor.person);
  await noteSecurity(house, 'sign-in-rule-set', by?.account ?? '', house.factorRoles.join(' '));
  return result;
};

export const SECOND_FACTOR_HANDLERS = {
  'see-second-factor': see,
  'begin-second-factor': begin,
  'confirm-second-factor': confirm,
  'renew-recovery-codes': renew,
  'remove-second-factor': remove,
  'reset-second-factor': reset,
  'see-sign-in-rule': seeRule,
  'set-sign-in-rule': setRule,
} satisfies Partial<Handlers>;
