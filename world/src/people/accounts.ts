/** One password for every made-up account: whoever tries the system out finds it printed at the start. */
export const DEMO_PASSWORD = 'qichuang-demo-2026';

export interface Account {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly password: string;
}

/** An account with an address under a domain kept for examples (RFC 2606) and a number in a range nobody is given. */
export function accountOf(account: string, name: string, place: number): Account {
  return {
    account,
    name,
    email: `${account}@example.org`,
    phone: `0531-8000${String(place % 10_000).padStart(4, '0')}`,
    password: DEMO_PASSWORD,
  };
}
