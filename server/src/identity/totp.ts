import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { epochMs, type Instant } from '@qichuang/base';

/** RFC 6238, 4.1 and 5.2: thirty seconds a step; what authenticators reckon with unless told otherwise. */
export const STEP_SECONDS = 30;
const DIGITS = 6;
/** RFC 4226, 4 (R6): at least 128 bits, 160 recommended. */
const SECRET_BYTES = 20;
/** RFC 6238, 5.2: one step to either side for clocks that differ and for the time it takes to type. */
const SLACK = [0, -1, 1] as const;

type Hash = 'sha1' | 'sha256' | 'sha512';

export function newSecret(): Uint8Array {
  return new Uint8Array(randomBytes(SECRET_BYTES));
}

export function stepAt(at: Instant): number {
  return Math.floor(epochMs(at) / 1000 / STEP_SECONDS);
}

/** The code of one step (RFC 4226, 5.3, over the step of RFC 6238). */
export function codeOf(secret: Uint8Array, step: number, digits = DIGITS, hash: Hash = 'sha1'): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac(hash, secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The step a code is of, now or one to either side; `undefined` if it is of none. */
export function stepOfCode(secret: Uint8Array, code: string, at: Instant): number | undefined {
  const now = stepAt(at);
  const given = Buffer.from(code);
  return SLACK.map((slack) => now + slack).find((step) => {
    const expected = Buffer.from(codeOf(secret, step));
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, 6, without padding: how authenticators take a secret typed by hand. */
export function base32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32[(held >> bits) & 31];
      held &= (1 << bits) - 1;
    }
  }
  return bits === 0 ? text : text + BASE32[(held << (5 - bits)) & 31];
}

/** What an authenticator reads from the picture. @source the Key Uri Format of Google Authenticator, which the others follow */
export function authenticatorAddress(secret: Uint8Array, account: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}&digits=${DIGITS}&period=${STEP_SECONDS}`;
}
