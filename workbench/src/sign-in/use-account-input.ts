import { useState } from 'react';
import { useKeptFields } from '../wire/use-kept.ts';
import { type AccountInput, EMPTY_ACCOUNT } from './account-input.ts';

const { password: NO_PASSWORD, ...OPEN } = EMPTY_ACCOUNT;

/** A new account as it is typed: kept on this device like all that is written, but for the password, which is never written down. */
export function useAccountInput(of: string) {
  const [open, write, forget, found] = useKeptFields(of, () => OPEN);
  const [password, setPassword] = useState(NO_PASSWORD);
  const input: AccountInput = { ...open, password };
  const change = ({ password: typed, ...rest }: AccountInput) => {
    setPassword(typed);
    write(rest);
  };
  return [input, change, forget, found] as const;
}
