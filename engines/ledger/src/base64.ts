const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SHAPE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** RFC 4648 §4, with padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 3) {
    const [one = 0, two, three] = bytes.subarray(start, start + 3);
    const bits = (one << 16) | ((two ?? 0) << 8) | (three ?? 0);
    text += `${symbol(bits >> 18)}${symbol(bits >> 12)}`;
    text += two === undefined ? '=' : symbol(bits >> 6);
    text += three === undefined ? '=' : symbol(bits);
  }
  return text;
}

/** Takes no white space and no set bits after the last byte (RFC 4648 §3.5): one value has one spelling. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!SHAPE.test(text)) return undefined;
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='));
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let group = 0; group * 4 < text.length; group += 1) {
    let bits = 0;
    for (const letter of text.slice(group * 4, group * 4 + 4))
      bits = (bits << 6) | Math.max(0, SYMBOLS.indexOf(letter));
    for (let place = 0; place < 3 && group * 3 + place < bytes.length; place += 1)
      bytes[group * 3 + place] = (bits >> (16 - 8 * place)) & 0xff;
  }
  return toBase64(bytes) === text ? bytes : undefined;
}

function symbol(bits: number): string {
  return SYMBOLS.charAt(bits & 63);
}
