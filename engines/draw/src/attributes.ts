import { canonicalBytes, canonicalJson } from '@qichuang/base';
import { HASHING, type HashName, hexOfText } from './hashing.ts';

/** What is known of one candidate before the draw, each attribute hidden behind a salt of its own. */
export interface SaltedAttributes {
  readonly id: string;
  /** Name of the attribute and `saltedAttribute` of it, in order of the names. */
  readonly salted: readonly (readonly [name: string, digest: string])[];
}

/**
 * Hides an attribute so that it can be committed now and shown later, one by one: kinds when a quota is checked, an
 * institution when a recusal is questioned.
 *
 * `H("ticket-draw-v1/attribute\n" + name + "\n" + salt + "\n" + canonical JSON of the value)`
 *
 * @param salt - secret until opened; 32 hexadecimal digits of chance, another one for each attribute.
 * @returns 64 lower-case digits.
 * @throws RangeError for a tab or line feed in name or salt, TypeError for a value that JSON cannot say: bugs in the caller.
 * @source ticket-draw-v1, step 1; RFC 8785
 */
export function saltedAttribute(hash: HashName, name: string, salt: string, value: unknown): string {
  return hexOfText(
    hash,
    `ticket-draw-v1/attribute\n${oneLine(name)}\n${oneLine(salt)}\n${canonicalJson(value)}`,
  );
}

/**
 * The parameter `attributes`: what is known of every candidate, sealed with the pool.
 *
 * @returns `H(canonical JSON of id → {name → salted attribute})`, 64 lower-case digits. O(n log n).
 * @source ticket-draw-v1, step 1; RFC 8785
 */
export function attributesCommitment(hash: HashName, attributes: readonly SaltedAttributes[]): string {
  const byId = Object.fromEntries(attributes.map(({ id, salted }) => [id, Object.fromEntries(salted)]));
  return HASHING[hash].hexOf(canonicalBytes(byId));
}

/**
 * An id that names nobody, and that the candidate alone can open: `H("ticket-draw-v1/id\n" + salt + "\n" + name)`.
 *
 * @param salt - given to the candidate; 32 hexadecimal digits of chance, another one for each candidate.
 * @param name - whatever is agreed to name a person: name, or name and unit.
 * @returns 64 lower-case digits.
 * @throws RangeError for a tab or line feed in the salt: a bug in the caller.
 * @source ticket-draw-v1, step 1
 */
export function saltedId(hash: HashName, salt: string, name: string): string {
  return hexOfText(hash, `ticket-draw-v1/id\n${oneLine(salt)}\n${name}`);
}

/**
 * Whether salt and name are those behind a salted id. Texts from outside are welcome: what cannot be an opening opens nothing.
 *
 * @returns true only if the id is exactly `saltedId` of the two. O(length).
 * @source ticket-draw-v1, step 1
 */
export function opensId(hash: HashName, id: string, salt: string, name: string): boolean {
  return (
    !/[\t\n]|\p{Surrogate}/u.test(salt) && !/\p{Surrogate}/u.test(name) && saltedId(hash, salt, name) === id
  );
}

function oneLine(text: string): string {
  if (/[\t\n]/.test(text)) throw new RangeError('a tab or line feed would move the border between two texts');
  return text;
}
