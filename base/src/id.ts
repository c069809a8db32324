declare const kind: unique symbol;

/** An id that only its parser (or `mintId`) may make: prefix, underscore, ten characters of base32. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Gives the parser of one kind of id, for text from outside. */
export function idParser<Kind extends string>(prefix: Kind) {
  const shape = new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{10}$`);
  return function parseId(text: string): Id<Kind> | undefined {
    return shape.test(text) ? (text as Id<Kind>) : undefined;
  };
}

/**
 * Makes an id of chance bytes that the caller supplies.
 *
 * @param bytes - at least ten; only the low five bits of each are used (50 bits in all).
 * @throws RangeError with fewer than ten bytes: a bug in the caller.
 */
export function mintId<Kind extends string>(prefix: Kind, bytes: Uint8Array): Id<Kind> {
  if (bytes.length < 10) throw new RangeError('an id needs ten bytes of chance');
  let text = '';
  for (const byte of bytes.subarray(0, 10)) text += ALPHABET[byte & 31];
  return `${prefix}_${text}` as Id<Kind>;
}
