import { canonicalJson } from '@qichuang/base';
import { type Fault, fault } from './fault.ts';
import { followsFault } from './follows-fault.ts';
import { digestOf, givenOf, marksOf } from './marks.ts';
import { recordDraw } from './record-draw.ts';
import type { StratumDrawn, StratumGiven, Transcript } from './transcript.ts';
import { TRANSCRIPT } from './transcript-shape.ts';

/** What is known of a draw from elsewhere: a notice published before it, a ledger, an earlier record. */
export interface Known {
  /** Stratum and the commitment published for it before any source spoke. */
  readonly commitments?: readonly (readonly [stratum: string, commitment: string])[];
  readonly digest?: string;
  /** For a supplementary draw: the transcript it follows, unread. */
  readonly earlier?: unknown;
}

/** What was held against something else and agreed. */
export type Checked =
  | 'digest'
  | 'rules'
  | 'witnesses'
  | 'kinds'
  | 'commitments'
  | 'seeds'
  | 'tickets'
  | 'places'
  | 'published-commitments'
  | 'published-digest'
  | 'earlier-draw';

export type TranscriptVerdict =
  | { readonly verdict: 'holds'; readonly transcript: Transcript; readonly checked: readonly Checked[] }
  | { readonly verdict: 'does-not-hold'; readonly transcript: Transcript; readonly faults: readonly Fault[] }
  | { readonly verdict: 'unreadable'; readonly fault: Fault };

/**
 * Recomputes a transcript from what is given in it, and says which field does not hold.
 *
 * A record altered by itself is told by name, whichever field it is. One that was forged throughout agrees with itself:
 * only what was published elsewhere beforehand tells it, so give `known` where you can.
 *
 * @param document - anything: a parsed JSON document, bounded in size and depth by the shape of a transcript.
 * @returns `unreadable` with the first field that has not the shape; `does-not-hold` with at least one field, the
 *   first cause first; else `holds` with what was checked. Never throws. O(n log n) and one HMAC per ticket.
 * @source ticket-draw-v1, step 5
 */
export function checkTranscript(document: unknown, known: Known = {}): TranscriptVerdict {
  const read = readSafely(document);
  if (!read.ok) return { verdict: 'unreadable', fault: read.refusal };
  const transcript = read.value;
  const faults = faultsOf(transcript, known);
  if (faults.length > 0) return { verdict: 'does-not-hold', transcript, faults };
  return { verdict: 'holds', transcript, checked: checkedIn(transcript, known) };
}

function readSafely(document: unknown): ReturnType<typeof TRANSCRIPT> {
  try {
    return TRANSCRIPT(document, '');
  } catch {
    // A getter or proxy of the giver threw. What cannot be read is no transcript.
    return { ok: false, refusal: fault('', 'wrong-type') };
  }
}

function faultsOf(transcript: Transcript, known: Known): readonly Fault[] {
  const { marks: _marks, digest, ...record } = transcript;
  const sealed = digestOf(transcript.hash, record);
  const altered = alteredFields(transcript, digest === sealed);
  if (altered.length > 0) return altered;

  const again = recordDraw(givenOf(record));
  if (!again.ok) return [again.refusal];
  const wrong = transcript.strata.flatMap((stratum, place) =>
    drawnFaults(stratum, again.value.strata[place], `strata[${place}]`),
  );
  if (wrong.length > 0) return wrong;
  if (digest !== sealed) return [fault('digest', 'not-what-comes-out', sealed)];
  return knownFaults(transcript, known);
}

/**
 * Given fields whose mark is another one. Where the digest still holds, the record is untouched and the mark itself was
 * altered. Where fields were added or left out all later places shift, so that only the first is told.
 */
function alteredFields({ marks, ...transcript }: Transcript, digestHolds: boolean): readonly Fault[] {
  const { digest: _digest, ...record } = transcript;
  const due = marksOf(record);
  const moved = due.length !== marks.length;
  const places = Array.from({ length: Math.max(due.length, marks.length) }, (_, place) => place).filter(
    (place) => due[place]?.mark !== marks[place],
  );
  return (moved ? places.slice(0, 1) : places).map((place) => {
    const field = due[place];
    if (digestHolds || field === undefined)
      return fault(`marks[${place}]`, 'not-what-comes-out', field?.mark ?? null);
    return fault(field.field, 'altered');
  });
}

// In the order in which they are reckoned: from the first that differs all others follow.
const STAGES = [['commitment'], ['seed'], ['tickets'], ['taken', 'reserves', 'passed']] as const;

function drawnFaults(
  stated: StratumGiven & StratumDrawn,
  due: StratumDrawn | undefined,
  field: string,
): readonly Fault[] {
  for (const names of STAGES) {
    const faults = names.flatMap((name) => differences(stated[name], due?.[name], `${field}.${name}`));
    if (faults.length > 0) return faults;
  }
  return [];
}

function differences(stated: unknown, due: unknown, field: string): Fault[] {
  if (Array.isArray(stated) && Array.isArray(due)) {
    const length = Math.max(stated.length, due.length);
    return Array.from({ length }, (_, place) => place).flatMap((place) =>
      differences(stated[place], due[place], `${field}[${place}]`),
    );
  }
  if (isRecord(stated) && isRecord(due))
    return Object.keys(due).flatMap((name) => differences(stated[name], due[name], `${field}.${name}`));
  if (stated === due) return [];
  return [fault(field, 'not-what-comes-out', shown(due))];
}

function shown(due: unknown): string | null {
  if (due === undefined) return null;
  return typeof due === 'string' ? due : canonicalJson(due);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function knownFaults(transcript: Transcript, { commitments = [], digest, earlier }: Known): readonly Fault[] {
  const published = commitments.flatMap(([name, commitment]) => {
    const place = transcript.strata.findIndex(({ stratum }) => stratum === name);
    if (place < 0) return [fault('strata', 'missing', name)];
    if (transcript.strata[place]?.commitment === commitment) return [];
    return [fault(`strata[${place}].commitment`, 'disagrees', commitment)];
  });
  const sealed =
    digest === undefined || digest === transcript.digest ? [] : [fault('digest', 'disagrees', digest)];
  if (earlier === undefined) return [...published, ...sealed];
  const before = checkTranscript(earlier);
  if (before.verdict !== 'holds') return [...published, ...sealed, fault('supplement.of', 'disagrees')];
  const unfollowing = followsFault(before.transcript, transcript);
  return [...published, ...sealed, ...(unfollowing === undefined ? [] : [unfollowing])];
}

function checkedIn(transcript: Transcript, known: Known): readonly Checked[] {
  const seeded = transcript.strata.some(({ seed }) => seed !== null);
  const drawn = seeded && transcript.cancelled === null;
  const did: Record<Checked, boolean> = {
    digest: true,
    rules: true,
    witnesses: transcript.witnesses.length > 0 && transcript.entropy.length > 0,
    kinds: transcript.strata.some(({ kinds }) => kinds.length > 0),
    commitments: true,
    seeds: seeded,
    tickets: drawn,
    places: drawn,
    'published-commitments': (known.commitments?.length ?? 0) > 0,
    'published-digest': known.digest !== undefined,
    'earlier-draw': known.earlier !== undefined,
  };
  return (Object.keys(did) as Checked[]).filter((what) => did[what]);
}
