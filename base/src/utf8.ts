/**
 * The bytes of a text in UTF-8. Written out because pure rooms have neither DOM nor Node, and because
 * TextEncoder would silently turn a lone surrogate into U+FFFD: two different texts, one hash.
 *
 * @throws RangeError at a lone surrogate.
 */
export function utf8(text: string): Uint8Array {
  // A unit of UTF-16 takes three bytes at most: a pair of them takes four.
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point < 0x80) bytes[length++] = point;
    else if (point < 0x800) {
      bytes[length++] = 0xc0 | (point >> 6);
      bytes[length++] = tail(point);
    } else if (point >= 0xd800 && point < 0xe000) throw new RangeError('a lone surrogate has no UTF-8');
    else if (point < 0x10000) {
      bytes[length++] = 0xe0 | (point >> 12);
      bytes[length++] = tail(point >> 6);
      bytes[length++] = tail(point);
    } else {
      bytes[length++] = 0xf0 | (point >> 18);
      bytes[length++] = tail(point >> 12);
      bytes[length++] = tail(point >> 6);
      bytes[length++] = tail(point);
      at += 1;
    }
  }
  return bytes.slice(0, length);
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

/** The least code point that needs so many bytes: a longer writing of a smaller one is not UTF-8. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000] as const;

/** How many bytes a character has that begins with this one, outside ASCII. */
function sizeOf(first: number): 2 | 3 | 4 {
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** How many units one call turns into text: arguments lie on the stack. */
const UNITS_AT_ONCE = 8192;

/**
 * Reads UTF-8, which pure rooms must do without TextDecoder. O(bytes).
 *
 * @throws URIError if the bytes are not UTF-8.
 */
export function fromUtf8(bytes: Uint8Array): string {
  // No writing takes fewer bytes than it has units.
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    at += 1;
    if (first < 0x80) {
      units[length++] = first;
      continue;
    }
    const size = sizeOf(first);
    let point = first & (0x7f >> size);
    for (let rest = 1; rest < size; rest += 1) {
      const next = bytes[at] ?? 0;
      at += 1;
      if ((next & 0xc0) !== 0x80) throw new URIError('the bytes are not UTF-8');
      point = (point << 6) | (next & 0x3f);
    }
    const isSurrogate = point >= 0xd800 && point < 0xe000;
    if (first < 0xc0 || first > 0xf7 || point < LEAST[size] || point > 0x10ffff || isSurrogate)
      throw new URIError('the bytes are not UTF-8');
    if (point < 0x10000) units[length++] = point;
    else {
      units[length++] = 0xd800 | ((point - 0x10000) >> 10);
      units[length++] = 0xdc00 | (point & 0x3ff);
    }
  }
  let text = '';
  for (let start = 0; start < length; start += UNITS_AT_ONCE)
    text += Reflect.apply(
      String.fromCharCode,
      undefined,
      units.subarray(start, Math.min(start + UNITS_AT_ONCE, length)),
    );
  return text;
}
