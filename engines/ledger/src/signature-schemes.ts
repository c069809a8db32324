import { ed25519 } from '@noble/curves/ed25519.js';
import { fromHex, toHex } from '@qichuang/base';
import { sm2 } from 'sm-crypto-v2';

/** A way of signing bytes. Signatures have 64 bytes in both. */
export interface SignatureScheme {
  readonly keyBytes: number;
  readonly isKey: (publicKey: Uint8Array) => boolean;
  /** Never throws: what is no signature at all does not verify. */
  readonly verify: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;
}

const SIGNATURE_BYTES = 64;

/** RFC 8032: keys of 32 bytes. */
export const ED25519: SignatureScheme = {
  keyBytes: 32,
  isKey: (publicKey) => publicKey.length === 32 && ed25519.utils.isValidPublicKey(publicKey, false),
  verify: (publicKey, message, signature) =>
    signature.length === SIGNATURE_BYTES &&
    ED25519.isKey(publicKey) &&
    // RFC 8032 to the letter; the library's default would take more than that.
    ed25519.verify(signature, message, publicKey, { zip215: false }),
};

// GB/T 35276-2017 §10: the user id where none is agreed on.
const SM2_USER = { hash: true, userId: '1234567812345678' } as const;
const SM2_ORDER = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;

/** GB/T 32918.2 with SM3 and the usual user id: keys of 65 bytes (04‖x‖y), signatures r‖s. */
export const SM2: SignatureScheme = {
  keyBytes: 65,
  isKey: (publicKey) => publicKey.length === 65 && publicKey[0] === 0x04 && isSm2Point(toHex(publicKey)),
  verify(publicKey, message, signature) {
    if (signature.length !== SIGNATURE_BYTES || !SM2.isKey(publicKey)) return false;
    const [r, s] = [signature.subarray(0, 32), signature.subarray(32)].map(asNumber);
    // GB/T 32918.2 §7.1 B1, B2: the library leaves these two checks out.
    if (r === undefined || s === undefined || !inOrder(r) || !inOrder(s)) return false;
    return sm2.doVerifySignature(message, toHex(signature), toHex(publicKey), SM2_USER);
  },
};

/**
 * @param privateKey - 32 bytes, from 1 to the order of the curve less two.
 * @param nonce - 32 fresh secret bytes; asked again where they are no number under the order.
 */
export function signSm2(privateKey: Uint8Array, message: Uint8Array, nonce: () => Uint8Array): Uint8Array {
  let secret = nonce();
  while (secret.length === 32 && !inOrder(asNumber(secret))) secret = nonce();
  if (secret.length !== 32) throw new RangeError('a nonce has 32 bytes');
  const point = sm2.getPublicKeyFromPrivateKey(toHex(secret));
  const pool = [{ k: asNumber(secret), x1: BigInt(`0x${point.slice(2, 66)}`) }];
  const signature = fromHex(sm2.doSignature(message, toHex(privateKey), { ...SM2_USER, pointPool: pool }));
  if (signature?.length !== SIGNATURE_BYTES) throw new Error('sm-crypto-v2 gave no signature of 64 bytes');
  return signature;
}

/** @throws RangeError for what is no private key. */
export function sm2PublicKey(privateKey: Uint8Array): Uint8Array {
  if (privateKey.length !== 32 || !inOrder(asNumber(privateKey)) || asNumber(privateKey) === SM2_ORDER - 1n)
    throw new RangeError('an SM2 private key has 32 bytes and is a number from 1 to n − 2');
  const key = fromHex(sm2.getPublicKeyFromPrivateKey(toHex(privateKey)));
  if (key?.length !== 65) throw new Error('sm-crypto-v2 gave no public key of 65 bytes');
  return key;
}

/** @throws RangeError for what is no seed. */
export function ed25519PublicKey(seed: Uint8Array): Uint8Array {
  if (seed.length !== 32) throw new RangeError('an Ed25519 seed has 32 bytes');
  return ed25519.getPublicKey(seed);
}

export function signEd25519(seed: Uint8Array, message: Uint8Array): Uint8Array {
  return ed25519.sign(message, seed);
}

function isSm2Point(publicKey: string): boolean {
  try {
    return sm2.verifyPublicKey(publicKey);
  } catch {
    // The library throws for coordinates that are on no curve; that is the answer sought.
    return false;
  }
}

function inOrder(value: bigint): boolean {
  return value > 0n && value < SM2_ORDER;
}

function asNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${toHex(bytes)}`);
}
