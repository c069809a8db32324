import { ok, type Result, refused, toHex } from '@qichuang/base';
import {
  type Checkpoint,
  type CheckpointRefusal,
  type LogTrust,
  type NoteKey,
  openCheckpoint,
  openNote,
  parseCheckpoint,
} from '@qichuang/engine-ledger';
import { type CheckName, type Fault, fault, type OpenName, type ShownHead } from './verdict.ts';

/** A head as far as its signatures could be looked at. */
export interface JudgedHead {
  readonly checkpoint: Checkpoint;
  readonly shown: ShownHead;
  readonly checked: readonly CheckName[];
  readonly open: readonly OpenName[];
  /** Signed by a key that the reader knows to be this log's. */
  readonly confirmed: boolean;
}

export interface HeadKeys {
  /** From the reader's own source. */
  readonly known: readonly NoteKey[];
  /** That the document itself names; each must have signed. */
  readonly own: readonly NoteKey[];
}

const FAULTS = {
  'malformed-note': 'malformed',
  'malformed-checkpoint': 'malformed',
  'bad-signature': 'bad-signature',
  'ambiguous-key': 'bad-signature',
  'no-known-signature': 'not-signed-by-log',
  'not-signed-by-log': 'not-signed-by-log',
  'other-log': 'other-log',
  'too-few-witnesses': 'too-few-witnesses',
} as const satisfies Record<CheckpointRefusal['kind'], Fault['fault']>;

/**
 * Judges a signed head by the keys there are.
 *
 * @param note - outside text.
 * @param field - where it stands in its document.
 * @returns the head with what was and was not looked at; or the fault, if a key that should have signed did not. Never throws.
 * @source C2SP tlog-checkpoint, signed-note, tlog-cosignature
 */
export function judgeHead(note: string, field: string, { known, own }: HeadKeys): Result<JudgedHead, Fault> {
  const checkpoint = parseCheckpoint(note.slice(0, note.lastIndexOf('\n\n') + 1));
  const shape = openNote(note, []);
  if (checkpoint === undefined || (!shape.ok && shape.refusal.kind === 'malformed-note'))
    return refused(fault(field, 'malformed'));
  const { origin } = checkpoint;
  const logKeys = known.filter((key) => !isWitness(key) && key.name === origin);
  const witnesses = known.filter(isWitness);

  for (const key of own) {
    const opened = openCheckpoint(note, trustIn(origin, [key]));
    if (!opened.ok) return refused(fault(field, FAULTS[opened.refusal.kind], `${key.name}+${key.id}`));
  }
  const opened =
    logKeys.length === 0 ? undefined : openCheckpoint(note, { ...trustIn(origin, logKeys), witnesses });
  if (opened?.ok === false)
    return refused(fault(field, FAULTS[opened.refusal.kind], logKeys.map(({ id }) => id).join(' ')));

  const signers = opened?.ok ? opened.value.signedBy : own;
  const witnessedBy = opened?.ok ? opened.value.witnessedBy : [];
  const shown: ShownHead = {
    origin,
    size: checkpoint.size,
    root: toHex(checkpoint.root),
    signedBy: signers.map(({ name, id }) => `${name}+${id}`),
    witnessedBy,
  };
  return ok({
    checkpoint,
    shown,
    confirmed: opened !== undefined,
    ...looked({ known, own }, opened !== undefined, witnessedBy.length),
  });
}

function looked({ known, own }: HeadKeys, confirmed: boolean, witnesses: number) {
  const checked: CheckName[] = [];
  if (confirmed) checked.push('head-signed-by-known-key');
  else if (own.length > 0) checked.push('head-signed-by-own-key');
  if (witnesses > 0) checked.push('head-witnessed');
  const open: OpenName[] = confirmed ? [] : [lack({ known, own })];
  open.push(witnesses > 0 ? 'only-log' : 'not-witnessed');
  return { checked, open };
}

/** What is missing for the signature to say whose head it is. */
function lack({ known, own }: HeadKeys): OpenName {
  if (known.some((key) => !isWitness(key))) return 'other-log';
  return own.length > 0 ? 'whose-key' : 'head-unsigned';
}

function trustIn(origin: string, logKeys: readonly NoteKey[]): LogTrust {
  return { origin, logKeys, witnesses: [], quorum: 0 };
}

function isWitness({ kind }: NoteKey): boolean {
  return kind === 'ed25519-cosignature' || kind === 'sm2-cosignature';
}
