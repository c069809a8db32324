import { DEMO_PASSWORD, openChance } from '@qichuang/world';
import { type Street, type Visitor, visitorOn } from './client.ts';

export interface Administrators {
  readonly system: Visitor;
  readonly security: Visitor;
  readonly auditor: Visitor;
}

const ACCOUNTS = {
  system: { account: 'system-admin', name: '系统管理员（演示）', email: 'system@example.org' },
  security: { account: 'security-admin', name: '安全管理员（演示）', email: 'security@example.org' },
  auditor: { account: 'auditor', name: '审计员（演示）', email: 'auditor@example.org' },
} as const;

/** The three administrators: appointed at the first run, signed in with the demonstration's password at any later one. */
export async function administrators(street: Street): Promise<Administrators> {
  const door = visitorOn(street, 'first-run', openChance('first-run'));
  const { firstRun } = await door.asks('see-session');
  if (firstRun) {
    const withPassword = (one: (typeof ACCOUNTS)[keyof typeof ACCOUNTS]) => ({
      ...one,
      password: DEMO_PASSWORD,
    });
    await door.asks('first-run', {
      body: {
        system: withPassword(ACCOUNTS.system),
        security: withPassword(ACCOUNTS.security),
        auditor: withPassword(ACCOUNTS.auditor),
      },
    });
  }
  const [system, security, auditor] = await Promise.all([
    signedIn(street, ACCOUNTS.system.account),
    signedIn(street, ACCOUNTS.security.account),
    signedIn(street, ACCOUNTS.auditor.account),
  ]);
  return { system, security, auditor };
}

/**
 * A visitor who has signed in. Every made-up account has the same password.
 *
 * @param browser - tells two browsers of one person apart, whose requests have keys of their own.
 */
export async function signedIn(street: Street, account: string, browser = account): Promise<Visitor> {
  const visitor = visitorOn(street, browser, openChance(`${street.seed}/${browser}`));
  await visitor.signsIn(account, DEMO_PASSWORD);
  return visitor;
}
