import { foldForComparison, ok, type Result } from '@qichuang/base';
import { type FieldFault, type Person, parseEmail, parsePhone } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { mint } from '../spine/mint.ts';
import { fault } from './field-faults.ts';

/** What is asked of whoever gets an account; the password never comes here, only its hash lies in the store. */
export interface PersonInput {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

const ACCOUNT = /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{2,79}$/u;

/** The one spelling of an account's name: full width and case make no second account. */
export function foldAccount(text: string): string {
  return foldForComparison(text);
}

/**
 * Makes a person of what was typed, or says field by field what is wrong with it.
 *
 * @param at - where the fields lie in the request, to point at them: `person.` or nothing.
 */
export async function newPerson(
  desk: Desk,
  act: Pick<Act<unknown>, 'seed' | 'at'>,
  input: PersonInput,
  at = '',
): Promise<{ readonly faults: readonly FieldFault[]; readonly person: Person; readonly taken: boolean }> {
  const account = foldAccount(input.account);
  const email = parseEmail(input.email);
  const phone = readPhone(input.phone);
  const faults = [
    ...(ACCOUNT.test(account) ? [] : [fault(`${at}account`, 'account-characters')]),
    ...(email === undefined ? [fault(`${at}email`, 'email')] : []),
    ...(phone.ok ? [] : [fault(`${at}phone`, 'phone')]),
  ];
  const others = await desk.shelf.where('person', { account });
  const person: Person = {
    id: mint(act, 'per', 1),
    version: 1,
    state: 'active',
    account,
    name: input.name.normalize('NFC'),
    email: email ?? '',
    phone: phone.ok ? phone.value : '',
    createdAt: act.at,
  };
  return { faults, person, taken: others.length > 0 };
}

function readPhone(text: string): Result<string, 'phone'> {
  const trimmed = text.trim();
  if (trimmed === '') return ok('');
  const phone = parsePhone(trimmed);
  return phone === undefined ? { ok: false, refusal: 'phone' } : ok(phone);
}
