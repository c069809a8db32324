import { concatBytes, sha256, toHex, utf8 } from '@qichuang/base';
import { fromBase64, toBase64 } from './base64.ts';
import { ED25519, type SignatureScheme, SM2 } from './signature-schemes.ts';

/** `…-cosignature` keys are a witness's: their signatures carry the time. */
export type KeyKind = 'ed25519' | 'ed25519-cosignature' | 'sm2' | 'sm2-cosignature';

/** A public key as notes name it. */
export interface NoteKey {
  readonly kind: KeyKind;
  /** Of the office that signs: not empty, no white space, no `+`. */
  readonly name: string;
  /** Eight hexadecimal digits out of name, kind and key. */
  readonly id: string;
  readonly publicKey: Uint8Array;
}

interface Kind {
  /** What stands before the public key in a verifier key and in the key's id. */
  readonly type: Uint8Array;
  readonly scheme: SignatureScheme;
  readonly stamped: boolean;
}

// C2SP signed-note, "Signature types": 0x01 and 0x04 are assigned; 0xff and a longer name is left to others, as SM2 is here.
export const KINDS: Readonly<Record<KeyKind, Kind>> = {
  ed25519: { type: Uint8Array.of(0x01), scheme: ED25519, stamped: false },
  'ed25519-cosignature': { type: Uint8Array.of(0x04), scheme: ED25519, stamped: true },
  sm2: { type: ownType('qichuang/sm2-sm3/v1'), scheme: SM2, stamped: false },
  'sm2-cosignature': { type: ownType('qichuang/sm2-sm3-cosignature/v1'), scheme: SM2, stamped: true },
};

const KEY_KINDS = ['ed25519', 'ed25519-cosignature', 'sm2', 'sm2-cosignature'] as const;
const VERIFIER_KEY = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/su;
const NO_NAME = /[+\p{White_Space}\p{Cc}\p{Surrogate}]/u;

/**
 * A key as notes name it.
 *
 * @param publicKey - 32 bytes (Ed25519) or 65 (SM2, 04‖x‖y).
 * @returns the key with its id, the first four bytes of SHA-256(name‖0x0A‖type‖public key).
 * @throws RangeError for a name no note may hold or bytes that are no key of that kind.
 * @source C2SP signed-note, "Signatures"; C2SP tlog-cosignature, "Format"
 */
export function noteKey(kind: KeyKind, name: string, publicKey: Uint8Array): NoteKey {
  const key = keyOf(kind, name, publicKey);
  if (key === undefined)
    throw new RangeError(`there is no ${kind} key of ${JSON.stringify(name)} with these bytes`);
  return key;
}

/**
 * The text a key is handed out as: `<name>+<id>+<base64(type‖public key)>`.
 *
 * @returns a verifier key ("vkey").
 * @source C2SP signed-note, "Verifier keys"
 */
export function formatNoteKey({ kind, name, id, publicKey }: NoteKey): string {
  return `${name}+${id}+${toBase64(concatBytes(KINDS[kind].type, publicKey))}`;
}

/**
 * Reads what `formatNoteKey` writes.
 *
 * @returns the key, or `undefined` for any other text, a key of an unknown kind, or an id that is not the key's.
 * @source C2SP signed-note, "Verifier keys"
 */
export function parseNoteKey(text: string): NoteKey | undefined {
  const [, name = '', id, base64 = ''] = VERIFIER_KEY.exec(text) ?? [];
  const material = fromBase64(base64);
  const kind = KEY_KINDS.find((one) => material !== undefined && isOfKind(one, material));
  if (material === undefined || kind === undefined) return undefined;
  const key = keyOf(kind, name, material.slice(KINDS[kind].type.length));
  return key?.id === id ? key : undefined;
}

/** Whether a note may hold such a name. */
export function isKeyName(name: string): boolean {
  return name !== '' && !NO_NAME.test(name);
}

function keyOf(kind: KeyKind, name: string, publicKey: Uint8Array): NoteKey | undefined {
  const { type, scheme } = KINDS[kind];
  if (!isKeyName(name) || !scheme.isKey(publicKey)) return undefined;
  const id = toHex(sha256(concatBytes(utf8(`${name}\n`), type, publicKey)).subarray(0, 4));
  return { kind, name, id, publicKey };
}

function isOfKind(kind: KeyKind, material: Uint8Array): boolean {
  const { type, scheme } = KINDS[kind];
  return (
    material.length === type.length + scheme.keyBytes && type.every((byte, place) => material[place] === byte)
  );
}

function ownType(name: string): Uint8Array {
  return concatBytes(Uint8Array.of(0xff), utf8(name));
}
