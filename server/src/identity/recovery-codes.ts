import { createHash, randomBytes } from 'node:crypto';
import type { PersonId } from '@qichuang/domain';
import { base32 } from './totp.ts';

const HOW_MANY = 10;
/** Eighty bits: as a plain hash lies in the store, guessing has to be out of reach even for whoever reads it. */
const BYTES = 10;

/** Ten codes, to be shown once and never again. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: HOW_MANY }, () => inGroups(base32(randomBytes(BYTES))));
}

/** What the store knows a recovery code by; of two people the same code would have two hashes. */
export function recoveryHash(person: PersonId, code: string): string {
  return createHash('sha256').update(`recovery-code ${person} ${code}`).digest('hex');
}

/** A code as typed: six figures of a device, or a recovery code; blanks, hyphens, width and case do not matter. */
export function readCode(
  text: string,
): { readonly kind: 'device' | 'recovery'; readonly code: string } | undefined {
  const code = text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();
  if (/^\d{6}$/.test(code)) return { kind: 'device', code };
  return /^[A-Z2-7]{16}$/.test(code) ? { kind: 'recovery', code: inGroups(code) } : undefined;
}

function inGroups(code: string): string {
  return code.match(/.{4}/g)?.join('-') ?? code;
}
