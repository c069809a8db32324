import { ok, refused } from '@qichuang/base';
import {
  addHandler,
  addPerson,
  endHandler,
  endOffice,
  firstRun,
  foldAccount,
  grantOffice,
  setPersonState,
} from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { isAdministrator, refusal } from '@qichuang/domain';
import { actOf, carryOut, fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { REGISTRATION_LIMIT, takeFrom } from '../http/limits.ts';
import { hashPassword, passwordFaults } from '../identity/password.ts';
import { noteSecurity } from '../identity/security-event.ts';
import { fromAccountAct } from './with-account.ts';

type Requests = typeof REQUESTS;

const openFirst = fromAccountAct<Requests['first-run']>(firstRun, (body) =>
  (['system', 'security', 'auditor'] as const).map((place) => ({
    account: body[place].account,
    password: body[place].password,
    at: `${place}.`,
  })),
);

const firstRunOnce: Handler<Requests['first-run']> = async (visit) => {
  const full = visit.trusted ? undefined : await takeFrom(REGISTRATION_LIMIT, visit.house, visit.sender);
  if (full !== undefined) return refused(full);
  const result = await openFirst(visit);
  if (result.ok) await noteSecurity(visit.house, 'first-run', result.value.accounts.join(' '));
  return result;
};

const openAccount = fromAccountAct<Requests['add-person']>(addPerson, (body) => [{ ...body, at: '' }]);

const addOne: Handler<Requests['add-person']> = async (visit) => {
  const result = await openAccount(visit);
  if (result.ok) await noteSecurity(visit.house, 'account-opened', foldAccount(visit.body.account));
  return result;
};

/** A closed account's sessions end with it. */
const setState: Handler<Requests['set-person-state']> = async (visit) => {
  const { house, body, params } = visit;
  const result = await carryOut(house.desk, (desk) =>
    setPersonState(desk, actOf(visit, { ...params, ...body })),
  );
  if (!result.ok) return result;
  const person = await house.desk.shelf.find('person', params.person);
  if (person !== undefined) {
    if (body.state === 'disabled') await house.store.sessions.removeAllOf(person.id);
    await noteSecurity(house, 'account-state-set', person.account, body.state);
  }
  return result;
};

/**
 * Gives a new password. Not to the security administrator or the auditor: whoever can set their password can be
 * them, and the three would be one.
 */
const resetPassword: Handler<Requests['reset-password']> = async ({ house, params, body, actor }) => {
  const person = await house.desk.shelf.find('person', params.person);
  if (person === undefined) return refused(refusal('not-found'));
  const held = await house.desk.shelf.where('office', { person: person.id, state: 'active' });
  const guarded = held.filter(({ role }) => isAdministrator(role) && role !== 'system-administrator');
  if (guarded.length > 0 && actor.person !== person.id) {
    return refused(refusal('roles-exclude', null, { holds: guarded.map(({ role }) => role) }));
  }
  const fields = passwordFaults(body.password, person.account, 'password');
  if (fields.length > 0) return refused({ ...refusal('value-not-allowed'), fields });
  await house.store.credentials.set(person.id, await hashPassword(body.password), house.clock.real());
  await house.store.sessions.removeAllOf(person.id);
  await noteSecurity(house, 'password-reset', person.account);
  return ok({});
};

const grant: Handler<Requests['grant-office']> = async (visit) => {
  const result = await carryOut(visit.house.desk, (desk) => grantOffice(desk, actOf(visit, visit.body)));
  if (result.ok) await noteRights(visit.house, 'office-granted', visit.body.person, visit.body.role);
  return result;
};

const end: Handler<Requests['end-office']> = async (visit) => {
  const { house, params, body } = visit;
  const result = await carryOut(house.desk, (desk) => endOffice(desk, actOf(visit, { ...params, ...body })));
  const office = result.ok ? await house.desk.shelf.find('office', params.office) : undefined;
  if (office !== undefined) await noteRights(house, 'office-ended', office.person, office.role);
  return result;
};

async function noteRights(
  house: Parameters<typeof noteSecurity>[0],
  kind: 'office-granted' | 'office-ended',
  id: string,
  role: string,
): Promise<void> {
  const person = await house.desk.shelf.find('person', id);
  await noteSecurity(house, kind, person?.account ?? '', role);
}

export const ACCOUNT_HANDLERS = {
  'first-run': firstRunOnce,
  'add-person': addOne,
  'set-person-state': setState,
  'reset-password': resetPassword,
  'grant-office': grant,
  'end-office': end,
  'add-handler': fromAccountAct<Requests['add-handler']>(addHandler, (body) => [{ ...body, at: '' }]),
  'end-handler': fromAct<Requests['end-handler']>(endHandler),
} satisfies Partial<Handlers>;
