import { lengthInCharacters } from '@qichuang/base';
import { parseEmail, parsePhone } from '@qichuang/domain';
import { ENTRY_WORDS } from '@qichuang/language';
import type { Say } from '../kit/words.ts';

const SHORTEST_PASSWORD = 12;
const SHORTEST_ACCOUNT = 3;

/** What somebody fills in to get an account. */
export interface AccountInput {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly password: string;
}

export const EMPTY_ACCOUNT: AccountInput = { account: '', name: '', email: '', phone: '', password: '' };

export type AccountFaults = Partial<Readonly<Record<keyof AccountInput, string>>>;

/** What is still to be put right, by field, in the order of the page. */
export function accountFaults(input: AccountInput, phoneNeeded: boolean, t: Say): AccountFaults {
  const faults: Partial<Record<keyof AccountInput, string>> = {};
  if (input.account.trim().length < SHORTEST_ACCOUNT) faults.account = t(ENTRY_WORDS.accountWrong);
  if (input.name.trim() === '') faults.name = t(ENTRY_WORDS.missing, { label: t(ENTRY_WORDS.name) });
  if (parseEmail(input.email) === undefined) faults.email = t(ENTRY_WORDS.emailWrong);
  if ((phoneNeeded || input.phone.trim() !== '') && parsePhone(input.phone) === undefined) {
    faults.phone = t(ENTRY_WORDS.phoneWrong);
  }
  const password = passwordFault(input.password, t);
  if (password !== null) faults.password = password;
  return faults;
}

export function passwordFault(password: string, t: Say): string | null {
  const count = lengthInCharacters(password);
  return count < SHORTEST_PASSWORD ? t(ENTRY_WORDS.passwordShort, { count }) : null;
}
