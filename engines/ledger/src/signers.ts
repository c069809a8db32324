import type { NoteSigner } from './note.ts';
import { type KeyKind, noteKey } from './note-key.ts';
import { ed25519PublicKey, signEd25519, signSm2, sm2PublicKey } from './signature-schemes.ts';

/**
 * Signs with Ed25519.
 *
 * @param name - of the office, as notes name it.
 * @param seed - the private key, 32 secret bytes.
 * @param kind - `ed25519-cosignature` for a witness.
 * @returns a signer; about a millisecond a signature.
 * @throws RangeError for a seed or name of the wrong shape.
 * @source RFC 8032; C2SP signed-note, "Ed25519 signatures"
 */
export function ed25519Signer(
  name: string,
  seed: Uint8Array,
  kind: Extract<KeyKind, `ed25519${string}`> = 'ed25519',
): NoteSigner {
  const key = noteKey(kind, name, ed25519PublicKey(seed));
  return { key, sign: (message) => signEd25519(seed, message) };
}

/**
 * Signs with SM2 over SM3, user id 1234567812345678.
 *
 * @param privateKey - 32 secret bytes, a number from 1 to n − 2.
 * @param nonce - gives 32 fresh secret bytes for each signature; two signatures by one nonce give the key away.
 * @param kind - `sm2-cosignature` for a witness.
 * @returns a signer; about ten milliseconds a signature.
 * @throws RangeError for a key or name of the wrong shape.
 * @source GB/T 32918.2-2016; GB/T 35276-2017 for the user id
 */
export function sm2Signer(
  name: string,
  privateKey: Uint8Array,
  nonce: () => Uint8Array,
  kind: Extract<KeyKind, `sm2${string}`> = 'sm2',
): NoteSigner {
  const key = noteKey(kind, name, sm2PublicKey(privateKey));
  return { key, sign: (message) => signSm2(privateKey, message, nonce) };
}
