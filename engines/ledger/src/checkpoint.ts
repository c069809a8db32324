import { ok, type Result, refused } from '@qichuang/base';
import { fromBase64, toBase64 } from './base64.ts';
import { type NoteRefusal, openNote } from './note.ts';
import { KINDS, type NoteKey } from './note-key.ts';
import { HASH_BYTES, type HashName } from './tree-hash.ts';

/** The head of a log at a size. */
export interface Checkpoint {
  /** Names the log, like an address without its scheme. */
  readonly origin: string;
  readonly size: number;
  /** Of the SHA-256 tree. */
  readonly root: Uint8Array;
  /** Of the SM3 tree over the same leaves, where the log keeps one. */
  readonly sm3Root: Uint8Array | null;
}

/** Whom a reader believes. */
export interface LogTrust {
  readonly origin: string;
  /** One of these must have signed. */
  readonly logKeys: readonly NoteKey[];
  readonly witnesses: readonly NoteKey[];
  /** How many witnesses, told apart by name, must have cosigned. */
  readonly quorum: number;
}

export interface OpenedCheckpoint {
  readonly checkpoint: Checkpoint;
  /** The note's text: what a witness signs. */
  readonly text: string;
  readonly signedBy: readonly NoteKey[];
  readonly witnessedBy: readonly { readonly name: string; readonly at: number }[];
}

export type CheckpointRefusal =
  | NoteRefusal
  | { readonly kind: 'malformed-checkpoint' }
  | { readonly kind: 'other-log'; readonly origin: string }
  | { readonly kind: 'not-signed-by-log' }
  | { readonly kind: 'too-few-witnesses'; readonly found: number; readonly needed: number };

// An extension line of ours: C2SP leaves these to the log, and logs that know nothing of it pass it over.
const SM3_ROOT = 'sm3-root ';
const SIZE = /^(?:0|[1-9][0-9]*)$/;
const CONTROL = /\p{Cc}|\p{Surrogate}/u;

/**
 * The text of a checkpoint, to be signed with `signNote`.
 *
 * @returns origin, size and root in base64, a line each; then `sm3-root <base64>` where there is one.
 * @throws RangeError for an origin that is empty or of several lines, a size that is no count, a root that has not 32 bytes.
 * @source C2SP tlog-checkpoint, "Note text"
 */
export function formatCheckpoint({ origin, size, root, sm3Root }: Checkpoint): string {
  if (origin === '' || CONTROL.test(origin)) throw new RangeError('the origin is one line');
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`${size} is no number of leaves`);
  const roots = sm3Root === null ? [root] : [root, sm3Root];
  if (roots.some(({ length }) => length !== HASH_BYTES)) throw new RangeError('a root has 32 bytes');
  const extension = sm3Root === null ? '' : `${SM3_ROOT}${toBase64(sm3Root)}\n`;
  return `${origin}\n${size}\n${toBase64(root)}\n${extension}`;
}

/**
 * Reads the text of a checkpoint; whether it is signed is `openCheckpoint`'s to say.
 *
 * @returns the checkpoint, or `undefined` for any other text. Extension lines it does not know are passed over.
 * @source C2SP tlog-checkpoint, "Note text"
 */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.some((line) => line === '' || CONTROL.test(line))) return undefined;
  const [origin, digits = '', rootLine, ...extensions] = lines;
  const root = hashFrom(rootLine);
  const size = SIZE.test(digits) ? Number(digits) : Number.NaN;
  if (origin === undefined || root === undefined || !Number.isSafeInteger(size)) return undefined;
  const [sm3Line, second] = extensions.filter((line) => line.startsWith(SM3_ROOT));
  if (sm3Line === undefined) return { origin, size, root, sm3Root: null };
  const sm3Root = hashFrom(sm3Line.slice(SM3_ROOT.length));
  return sm3Root === undefined || second !== undefined ? undefined : { origin, size, root, sm3Root };
}

/**
 * Reads a signed checkpoint as far as it can be believed.
 *
 * @param note - outside text of any kind.
 * @param trust - which log, by whose keys, seen by how many witnesses.
 * @returns the checkpoint with who signed; or what is wrong with it. Never throws. Cosignatures' times are told, not judged.
 * @source C2SP tlog-checkpoint, "Signatures"; C2SP tlog-cosignature
 */
export function openCheckpoint(note: string, trust: LogTrust): Result<OpenedCheckpoint, CheckpointRefusal> {
  const opened = openNote(note, [...trust.logKeys, ...trust.witnesses]);
  if (!opened.ok) return opened;
  const { text, signatures } = opened.value;
  const signedBy = signatures.map(({ key }) => key).filter((key) => trust.logKeys.includes(key));
  if (signedBy.length === 0) return refused({ kind: 'not-signed-by-log' });

  const checkpoint = parseCheckpoint(text);
  if (checkpoint === undefined) return refused({ kind: 'malformed-checkpoint' });
  // A key may sign for several logs; the origin keeps one's head from being shown for another's.
  if (checkpoint.origin !== trust.origin) return refused({ kind: 'other-log', origin: checkpoint.origin });

  const witnessed = new Map<string, number>();
  for (const { key, at } of signatures)
    if (at !== null && trust.witnesses.includes(key) && KINDS[key.kind].stamped)
      witnessed.set(key.name, Math.max(at, witnessed.get(key.name) ?? 0));
  const found = witnessed.size;
  if (!(found >= trust.quorum)) return refused({ kind: 'too-few-witnesses', found, needed: trust.quorum });
  return ok({
    checkpoint,
    text,
    signedBy,
    witnessedBy: Array.from(witnessed, ([name, at]) => ({ name, at })),
  });
}

/**
 * A checkpoint's root by hash.
 *
 * @returns 32 bytes, or `null` where the checkpoint has none by that hash.
 * @source C2SP tlog-checkpoint; the SM3 line is the project's own
 */
export function rootBy(hash: HashName, { root, sm3Root }: Checkpoint): Uint8Array | null {
  return hash === 'sha256' ? root : sm3Root;
}

function hashFrom(base64: string | undefined): Uint8Array | undefined {
  const bytes = fromBase64(base64 ?? '');
  return bytes?.length === HASH_BYTES ? bytes : undefined;
}
