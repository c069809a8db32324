import { concatBytes, ok, type Result, refused, toHex, utf8 } from '@qichuang/base';
import { fromBase64, toBase64 } from './base64.ts';
import { isKeyName, KINDS, type NoteKey } from './note-key.ts';

/** A private key at work; a server may bring one that signs natively or in a vault. */
export interface NoteSigner {
  readonly key: NoteKey;
  /** 64 bytes: Ed25519 or SM2 over the message. */
  readonly sign: (message: Uint8Array) => Uint8Array;
}

export interface OpenedNote {
  /** What was signed, with its last line feed. */
  readonly text: string;
  /** One for each known key that signed, in the note's order; `at` in seconds since 1970 for cosignatures. */
  readonly signatures: readonly { readonly key: NoteKey; readonly at: number | null }[];
}

export type NoteRefusal =
  | { readonly kind: 'malformed-note' }
  | { readonly kind: 'bad-signature'; readonly name: string }
  | { readonly kind: 'ambiguous-key'; readonly name: string }
  | { readonly kind: 'no-known-signature' };

interface SignatureLine {
  readonly name: string;
  readonly id: string;
  readonly bytes: Uint8Array;
}

// C2SP wants at least 16 taken and some limit set; these are those of golang.org/x/mod/sumdb/note.
const MOST_SIGNATURES = 100;
const LONGEST_NOTE = 1_000_000;
const ID_BYTES = 4;
const TIME_BYTES = 8;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters other than the line feed are what a note must not hold.
const NOT_IN_NOTES = /[\u0000-\u0009\u000b-\u001f]|\p{Surrogate}/u;

/**
 * A text with signatures under it.
 *
 * @param text - ends in a line feed, holds no other control characters.
 * @param signers - one or more, none of them a witness's: those sign with the time, see `cosignature`.
 * @returns the signed note.
 * @throws RangeError for a text that can be no note's, no signers, or a witness among them.
 * @source C2SP signed-note, "Format"
 */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  if (signers.length === 0) throw new RangeError('a note has a signature');
  const lines = signers.map((signer) => {
    if (KINDS[signer.key.kind].stamped)
      throw new RangeError(`${signer.key.name} signs as a witness, with the time`);
    return signatureLine(signer.key, signer.sign(utf8(noteText(text))));
  });
  return `${text}\n${lines.join('')}`;
}

/**
 * A witness's signature line, to be put under the note with `addSignature`.
 *
 * @param text - of the checkpoint that is cosigned.
 * @param at - whole seconds since 1970-01-01T00:00:00Z.
 * @returns `— <name> <base64(id‖time‖signature)>` with its line feed.
 * @throws RangeError if the key is not of a witness's kind, or the time no such number.
 * @source C2SP tlog-cosignature, "Format"
 */
export function cosignature(text: string, signer: NoteSigner, at: number): string {
  if (!KINDS[signer.key.kind].stamped) throw new RangeError(`${signer.key.name} does not sign as a witness`);
  if (!Number.isSafeInteger(at) || at < 0) throw new RangeError(`${at} is no time in whole seconds`);
  const time = new Uint8Array(TIME_BYTES);
  for (let place = TIME_BYTES - 1, rest = at; place >= 0; place -= 1, rest = Math.floor(rest / 256))
    time[place] = rest % 256;
  return signatureLine(signer.key, concatBytes(time, signer.sign(stampedMessage(noteText(text), at))));
}

/**
 * A note with one more signature line.
 *
 * @param line - as `cosignature` gives it, or as it came from a witness.
 * @returns the longer note, or `undefined` if there is no such note or line.
 * @source C2SP signed-note, "Format"
 */
export function addSignature(note: string, line: string): string | undefined {
  const longer = `${note}${line}`;
  const [before, after] = [parseNote(note), parseNote(longer)];
  const oneMore =
    before !== undefined && after !== undefined && after.lines.length === before.lines.length + 1;
  return oneMore && after.text === before.text ? longer : undefined;
}

/**
 * The text of a note, once a known key has signed it.
 *
 * @param note - outside text of any kind.
 * @param keys - those trusted; signatures of others are passed over.
 * @returns the text and who of the known signed it; or why not: one bad signature of a known key refuses the whole note.
 *   Never throws.
 * @source C2SP signed-note, "Signatures"
 */
export function openNote(note: string, keys: readonly NoteKey[]): Result<OpenedNote, NoteRefusal> {
  const parsed = parseNote(note);
  if (parsed === undefined) return refused({ kind: 'malformed-note' });
  const signatures = new Map<NoteKey, { key: NoteKey; at: number | null }>();
  for (const line of parsed.lines) {
    const [key, another] = keys.filter(({ name, id }) => name === line.name && id === line.id);
    if (key === undefined) continue;
    if (another !== undefined) return refused({ kind: 'ambiguous-key', name: key.name });
    const signed = verified(parsed.text, key, line.bytes);
    if (signed === undefined) return refused({ kind: 'bad-signature', name: key.name });
    if (!signatures.has(key)) signatures.set(key, { key, at: signed.at });
  }
  if (signatures.size === 0) return refused({ kind: 'no-known-signature' });
  return ok({ text: parsed.text, signatures: [...signatures.values()] });
}

function verified(text: string, key: NoteKey, bytes: Uint8Array): { at: number | null } | undefined {
  const { scheme, stamped } = KINDS[key.kind];
  if (!stamped) return scheme.verify(key.publicKey, utf8(text), bytes) ? { at: null } : undefined;
  const at = bytes.subarray(0, TIME_BYTES).reduce((time, byte) => time * 256 + byte, 0);
  if (bytes.length < TIME_BYTES || !Number.isSafeInteger(at)) return undefined;
  const signature = bytes.subarray(TIME_BYTES);
  return scheme.verify(key.publicKey, stampedMessage(text, at), signature) ? { at } : undefined;
}

function parseNote(note: string): { text: string; lines: SignatureLine[] } | undefined {
  if (note.length > LONGEST_NOTE || NOT_IN_NOTES.test(note)) return undefined;
  // The text may have empty lines; the last one is where it ends.
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return undefined;
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) return undefined;
  const signatures = lines.map(parseLine);
  return signatures.every((line) => line !== undefined)
    ? { text: note.slice(0, end + 1), lines: signatures }
    : undefined;
}

function parseLine(line: string): SignatureLine | undefined {
  const [dash, name = '', base64 = '', ...rest] = line.split(' ');
  const bytes = fromBase64(base64);
  if (dash !== '—' || rest.length > 0 || !isKeyName(name) || bytes === undefined || bytes.length <= ID_BYTES)
    return undefined;
  return { name, id: toHex(bytes.subarray(0, ID_BYTES)), bytes: bytes.subarray(ID_BYTES) };
}

function signatureLine(key: NoteKey, signature: Uint8Array): string {
  const id = [0, 2, 4, 6].map((place) => Number.parseInt(key.id.slice(place, place + 2), 16));
  return `— ${key.name} ${toBase64(concatBytes(Uint8Array.from(id), signature))}\n`;
}

// C2SP tlog-cosignature: the first line keeps a cosignature from being taken for a note's plain signature.
function stampedMessage(text: string, at: number): Uint8Array {
  return utf8(`cosignature/v1\ntime ${at}\n${text}`);
}

function noteText(text: string): string {
  if (!text.endsWith('\n') || NOT_IN_NOTES.test(text)) throw new RangeError('not the text of a note');
  return text;
}
