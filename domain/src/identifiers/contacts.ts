const MOBILE = /^1[3-9]\d{9}$/;
const FIXED = /^(0\d{2,3})-?([2-9]\d{6,7})(?:-(\d{1,6}))?$/;
const SERVICE = /^([48]00)-?(\d{3})-?(\d{4})$/;
// Light on purpose: only a message that arrives proves an address.
const EMAIL = /^[^\s@<>"(),:;\\[\]]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i;

/**
 * A number of the Chinese mainland in one spelling: `13800000000`, `0531-80000000`, `0531-80000000-801`,
 * `4000000000`. Spaces, full width, brackets round the area code and +86 are forgiven.
 */
export function parsePhone(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
    .replace(/^(?:\+|00)86-?/, '')
    .replace(/(?:转|ext\.?|x)(?=\d+$)/i, '-')
    .replace(/[‐‑–—]/g, '-');
  const mobile = plain.replace(/-/g, '');
  if (MOBILE.test(mobile)) return mobile;
  const service = SERVICE.exec(plain);
  if (service !== null) return service.slice(1).join('');
  const fixed = FIXED.exec(plain);
  if (fixed === null) return undefined;
  return fixed
    .slice(1)
    .filter((part) => part !== undefined)
    .join('-');
}

/** An address with its domain in lower case; the part before the sign is the receiver's own affair (RFC 5321 §2.4). */
export function parseEmail(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain.length > 254 || !EMAIL.test(plain) || /^\.|\.\.|\.@/.test(plain)) return undefined;
  const at = plain.indexOf('@');
  return plain.slice(0, at) + plain.slice(at).toLowerCase();
}
