/**
 * The bytes of a text in UTF-8. Written out because pure rooms have neither DOM nor Node, and because
 * TextEncoder would silently turn a lone surrogate into U+FFFD: two different texts, one hash.
 *
 * @throws RangeError at a lone surrogate.
 */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
    else if (point >= 0xd800 && point < 0xe000) throw new RangeError('a lone surrogate has no UTF-8');
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
  }
  return Uint8Array.from(bytes);
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

/**
 * Reads UTF-8, which pure rooms must do without TextDecoder: every byte outside ASCII becomes `%xx` for `decodeURIComponent`.
 *
 * @throws URIError if the bytes are not UTF-8.
 */
export function fromUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return decodeURIComponent(
    text.replace(/[%\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`),
  );
}
