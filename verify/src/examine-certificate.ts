import { canonicalBytes, type Day, fromUtf8, sha256Hex } from '@qichuang/base';
import { type NoteKey, parseNoteKey } from '@qichuang/engine-ledger';
import { CERTIFICATE, type DesignationStatement, marksOf } from './certificate-shape.ts';
import { type ProvenLeaf, proveLeaf, said, shaped } from './examine-ledger.ts';
import { isObject } from './members.ts';
import {
  type Content,
  doesNotHold,
  type Fault,
  fault,
  type OpenName,
  type Standing,
  unreadable,
  type Verdict,
} from './verdict.ts';

/** The act by which the issuer certified the statement; the ledger has its digest. */
const CERTIFYING_ACT = 'issue-certificate';

/**
 * Checks a certificate of designation without a network: what it states is what an act in the ledger has the digest of, and
 * that act is under a head the log has signed.
 *
 * @param known - keys from the reader's own source; without the log's, the certificate can only agree with itself.
 * @param today - the day by which validity is judged.
 */
export function examineCertificate(
  document: unknown,
  known: readonly NoteKey[],
  today: Day | undefined,
): Verdict {
  const read = CERTIFICATE(document, '');
  if (!read.ok) return unreadable('certificate', shaped(read.refusal));
  const { statement, marks, log, proof } = read.value;
  const own: NoteKey[] = [];
  for (const [place, text] of log.keys.entries()) {
    const key = parseNoteKey(text);
    if (key === undefined) return doesNotHold('certificate', [fault(`log.keys[${place}]`, 'bad-key')]);
    own.push(key);
  }
  const content: Content = {
    kind: 'certificate',
    statement,
    standing: standingOn(statement, today),
    recorded: null,
    head: null,
  };

  const altered = alteredFields(statement, marks);
  if (altered.length > 0) return doesNotHold('certificate', altered, content);
  const proven = proveLeaf(proof, 'proof', { known, own });
  if (!proven.ok) return said('certificate', proven.refusal);
  const recorded = recordedIn(proven.value, sha256Hex(canonicalBytes(statement)));
  if ('fault' in recorded) return doesNotHold('certificate', [recorded], content);

  const { head, index } = proven.value;
  return {
    verdict: head.confirmed ? 'holds' : 'unconfirmed',
    kind: 'certificate',
    content: { ...content, recorded: { at: recorded.at, index }, head: head.shown },
    checked: [
      'certificate-digest',
      'certificate-fact',
      'leaf-in-tree',
      ...head.checked,
      ...(content.standing === 'in-force' ? (['in-force'] as const) : []),
    ],
    open: [...head.open, ...openBeside(today)],
  };
}

function openBeside(today: Day | undefined): readonly OpenName[] {
  return [...(today === undefined ? (['no-day'] as const) : []), 'revoked-since', 'printed-page'];
}

/** Fields whose mark is another one, or that have none; where the statement is untouched, a mark was altered itself. */
function alteredFields(statement: DesignationStatement, marks: Readonly<Record<string, string>>): Fault[] {
  const due = marksOf(statement);
  const paths = [...new Set([...due.keys(), ...Object.keys(marks)])];
  return paths
    .filter((path) => !Object.hasOwn(marks, path) || due.get(path) !== marks[path])
    .map((path) => fault(`statement.${path}`, 'altered'));
}

/** What the leaf says of the statement with this digest. */
function recordedIn({ leaf }: ProvenLeaf, digest: string): { readonly at: string } | Fault {
  const fact = factIn(leaf);
  if (fact === undefined) return fault('proof.leaf', 'malformed');
  const { act, at, subject } = fact;
  if (act !== CERTIFYING_ACT || !isObject(subject) || subject['kind'] !== 'platform')
    return fault('proof.leaf', 'not-this-act', CERTIFYING_ACT);
  if (fact.digest !== digest) return fault('statement', 'not-this-digest', textOr(fact.digest));
  return typeof at === 'string' ? { at } : fault('proof.leaf', 'malformed');
}

function factIn(leaf: Uint8Array) {
  try {
    const fact: unknown = JSON.parse(fromUtf8(leaf));
    if (!isObject(fact)) return undefined;
    const { act, at, subject, digest } = fact;
    return { act, at, subject, digest };
  } catch {
    // A leaf of the log may be anything; this one is no fact.
    return undefined;
  }
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function standingOn({ validity }: DesignationStatement, today: Day | undefined): Standing {
  if (today === undefined) return 'unknown';
  if (today < validity.from) return 'not-yet';
  return today > validity.until ? 'expired' : 'in-force';
}
