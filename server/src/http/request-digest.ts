import { canonicalBytes, sha256Hex } from '@qichuang/base';

const SECRETS = ['password', 'current', 'next'];

/**
 * What a repeat of a request is recognised by. Passwords are left out: their hash with no salt would lie in the
 * store, for anyone who reads it to try words against.
 */
export function requestDigest(name: string, parts: Readonly<Record<string, unknown>>): string {
  return sha256Hex(canonicalBytes(withoutSecrets({ name, ...parts })));
}

function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => inner !== undefined && !SECRETS.includes(name))
      .map(([name, inner]) => [name, withoutSecrets(inner)]),
  );
}
