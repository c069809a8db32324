import { type NoteKey, parseNoteKey } from '@qichuang/engine-ledger';
import { CERTIFICATE_FORMAT } from './certificate-shape.ts';
import { ASSIGNMENT_FORMAT, examineAssignment } from './examine-assignment.ts';
import { examineCertificate } from './examine-certificate.ts';
import { examineDraw } from './examine-draw.ts';
import { examineConsistency, examineHead, examineInclusion } from './examine-ledger.ts';
import { examinePairing } from './examine-pairing.ts';
import { isObject } from './members.ts';
import { PAIRING_FORMAT } from './pairing-shape.ts';
import { readJson, readText } from './read-json.ts';
import { fault, type Known, unreadable, type Verdict } from './verdict.ts';

const DIGEST = /^[0-9a-f]{64}$/;
/** A signed note ends with its signatures: after an empty line, an em dash begins each. */
const SIGNED_NOTE = /\n\n\u2014 /;

interface Source {
  readonly keys: readonly NoteKey[];
  readonly known: Known;
}

const KINDS: Readonly<Record<string, (document: unknown, source: Source) => Verdict>> = {
  'ticket-draw-v1/transcript': (document, { known }) => examineDraw(document, known.digests ?? []),
  'ledger-inclusion-v1': (document, { keys }) => examineInclusion(document, keys),
  'ledger-consistency-v1': (document, { keys }) => examineConsistency(document, keys),
  [ASSIGNMENT_FORMAT]: examineAssignment,
  [PAIRING_FORMAT]: (document, { known }) => examinePairing(document, known.digests ?? []),
  [CERTIFICATE_FORMAT]: (document, { keys, known }) => examineCertificate(document, keys, known.today),
};

/**
 * Examines one document that somebody was handed: the transcript of a draw, who inspects whom, an assignment with its
 * certificate, a proof or a head of the ledger, a certificate of designation.
 *
 * @param given - the file's bytes or its text; anything at all.
 * @param known - what the reader has from elsewhere. A key or digest that is none makes the verdict `unreadable`, by `keys[0]`.
 * @returns the verdict with each thing looked at, and each that could not be. Never throws. Linear in the length, besides
 *   one HMAC for each ticket of a draw and a signature's check for each key.
 * @source RFC 8259, RFC 8785; docs/certificate.md; the engines draw, assignment, ledger
 */
export function examine(given: string | Uint8Array, known: Known = {}): Verdict {
  const keys: NoteKey[] = [];
  for (const [place, text] of (known.keys ?? []).entries()) {
    const key = parseNoteKey(text);
    if (key === undefined) return unreadable(null, fault(`keys[${place}]`, 'bad-key'));
    keys.push(key);
  }
  const digest = (known.digests ?? []).findIndex((text) => !DIGEST.test(text));
  if (digest >= 0) return unreadable(null, fault(`digests[${digest}]`, 'bad-digest'));

  const text = typeof given === 'string' ? ({ ok: true, value: given } as const) : readText(given);
  if (!text.ok) return unreadable(null, fault(text.refusal.field, text.refusal.fault));
  // The one kind that is no JSON.
  if (!/^\s*[[{]/.test(text.value) && SIGNED_NOTE.test(text.value)) return examineHead(text.value, keys);
  const read = readJson(text.value);
  if (!read.ok) return unreadable(null, fault(read.refusal.field, read.refusal.fault));
  return examineDocument(read.value, { keys, known });
}

function examineDocument(document: unknown, source: Source): Verdict {
  if (!isObject(document)) return unreadable(null, fault('', 'wrong-type'));
  if (!Object.hasOwn(document, 'format')) {
    // What the assignment engine reads on the command line is the same document without its name.
    if (Object.hasOwn(document, 'problem') && Object.hasOwn(document, 'answer'))
      return examineAssignment(document);
    return unreadable(null, fault('format', 'no-format'));
  }
  const { format } = document;
  const kind = typeof format === 'string' && Object.hasOwn(KINDS, format) ? KINDS[format] : undefined;
  return kind === undefined ? unreadable(null, fault('format', 'unknown-format')) : kind(document, source);
}
