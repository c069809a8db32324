import { type Algorithm, hash, verify } from '@node-rs/argon2';
import type { FieldFault } from '@qichuang/domain';

// RFC 9106 and OWASP's least for argon2id: 19 MiB, two passes, one lane.
const COST = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const;

const LEAST_CHARACTERS = 12;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

let stranger: Promise<string> | undefined;

/**
 * Whether the password fits. Without a hash (no such account) the same work is done on a stranger's, so that
 * the time of the answer does not tell which accounts exist.
 */
export async function passwordFits(password: string, kept: string | undefined): Promise<boolean> {
  stranger ??= hashPassword('nobody has this password');
  const fits = await verify(kept ?? (await stranger), password.normalize('NFC'));
  return fits && kept !== undefined;
}

/** What is wrong with a new password: length, the account's own name, one sign again and again, or a run of neighbours. */
export function passwordFaults(password: string, account: string, field: string): readonly FieldFault[] {
  const plain = password.normalize('NFKC').toLowerCase();
  const name = account.normalize('NFKC').toLowerCase().split('@')[0] ?? '';
  const found = (fault: string) => [{ field, fault, zh: '', en: '' }];
  if (Array.from(plain).length < LEAST_CHARACTERS) return found('password-short');
  if (name.length >= 3 && plain.includes(name)) return found('password-account');
  if (new Set(plain).size < 5 || isRun(plain)) return found('password-plain');
  return [];
}

function isRun(text: string): boolean {
  const steps = Array.from(text, (_, place) => text.charCodeAt(place + 1) - text.charCodeAt(place)).slice(
    0,
    -1,
  );
  return steps.filter((step) => Math.abs(step) === 1).length >= steps.length * 0.75;
}
