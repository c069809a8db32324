import type { Day } from '@qichuang/base';
import type { FaultKind as DrawFault, Transcript } from '@qichuang/engine-draw';
import type { Fault as LedgerFault } from '@qichuang/engine-ledger';
import type { AssignmentFault } from './assignment-fault.ts';
import type { DesignationStatement } from './certificate-shape.ts';
import type { ShapeFault } from './members.ts';
import type { ReadingFault } from './read-json.ts';

/** The kinds of document a stranger may be handed. */
export type DocumentKind =
  | 'draw'
  | 'pairing'
  | 'assignment'
  | 'certificate'
  | 'inclusion'
  | 'consistency'
  | 'head';

/** What the reader knows from elsewhere; without any of it a document can only agree with itself. */
export interface Known {
  /** Verifier keys (C2SP signed-note) of logs and of witnesses, from a source the reader trusts. */
  readonly keys?: readonly string[];
  /** Digests published before a draw, on a notice or in a newspaper: commitments, or the digest of a transcript. */
  readonly digests?: readonly string[];
  /** The day by which validity is judged. */
  readonly today?: Day;
}

/** One thing that was looked at. Words for each stand in `words/`. */
export type CheckName =
  | 'draw-digest'
  | 'draw-rules'
  | 'draw-witnesses'
  | 'draw-kinds'
  | 'draw-commitments'
  | 'draw-seeds'
  | 'draw-tickets'
  | 'draw-places'
  | 'draw-published'
  | 'pairing-draws'
  | 'pairing-objects'
  | 'pairing-follows'
  | 'pairing-sealed'
  | 'pairing-digest'
  | 'pairing-published'
  | 'assignment-rules'
  | 'assignment-sums'
  | 'assignment-best'
  | 'assignment-ties'
  | 'certificate-digest'
  | 'certificate-fact'
  | 'leaf-in-tree'
  | 'head-goes-on'
  | 'head-signed-by-own-key'
  | 'head-signed-by-known-key'
  | 'head-witnessed'
  | 'in-force';

/** One thing no document can show by itself. */
export type OpenName =
  | 'draw-published-before'
  | 'draw-sources-true'
  | 'draw-earlier'
  | 'draw-cancelled'
  | 'pairing-published-before'
  | 'pairing-later-recusals'
  | 'pairing-recusals-true'
  | 'assignment-problem-published'
  | 'assignment-shortage'
  | 'whose-key'
  | 'head-unsigned'
  | 'other-log'
  | 'not-witnessed'
  | 'only-log'
  | 'leaf-meaning'
  | 'revoked-since'
  | 'printed-page'
  | 'no-day';

export type FaultName =
  | DrawFault
  | LedgerFault
  | AssignmentFault
  | ReadingFault
  | ShapeFault['fault']
  | 'no-file'
  | 'no-format'
  | 'unknown-format'
  | 'bad-key'
  | 'bad-digest'
  | 'not-this-digest'
  | 'not-this-act'
  | 'several-attachments'
  | 'no-attachment'
  | 'attachment-damaged';

/** One field that does not hold, or cannot be read. */
export interface Fault {
  /** As `statement.holder.name` or `strata[0].pool[3].id`; `''` is the document itself. */
  readonly field: string;
  readonly fault: FaultName;
  /** What should stand there, or with whom it clashes, where that can be said. */
  readonly expected: string | null;
}

/** A head of the ledger as a document shows it. */
export interface ShownHead {
  readonly origin: string;
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly root: string;
  /** Names and ids of the keys whose signatures were checked and are right. */
  readonly signedBy: readonly string[];
  /** Witnesses among the known keys, and when they signed, in seconds since 1970. */
  readonly witnessedBy: readonly { readonly name: string; readonly at: number }[];
}

/** How a certificate stands on the day it is looked at. */
export type Standing = 'in-force' | 'not-yet' | 'expired' | 'unknown';

/** What the document says, for the reader to compare. */
export type Content =
  | { readonly kind: 'draw'; readonly transcript: Transcript }
  | {
      readonly kind: 'pairing';
      readonly perTask: number;
      /** Numbers of the two draws. */
      readonly objectsDraw: number;
      readonly inspectorsDraw: number;
      readonly objects: number;
      readonly inspectors: number;
      readonly recusals: number;
      readonly sealed: string;
      readonly digest: string;
    }
  | {
      readonly kind: 'assignment';
      readonly filled: number;
      readonly total: number;
      readonly applications: number;
      readonly experts: number;
    }
  | {
      readonly kind: 'certificate';
      readonly statement: DesignationStatement;
      readonly standing: Standing;
      /** When the act was done and which thing it is about, as the ledger has it; `null` while that does not hold. */
      readonly recorded: { readonly at: string; readonly index: number } | null;
      readonly head: ShownHead | null;
    }
  | { readonly kind: 'inclusion'; readonly leaf: string; readonly index: number; readonly head: ShownHead }
  | { readonly kind: 'consistency'; readonly from: number; readonly head: ShownHead }
  | { readonly kind: 'head'; readonly head: ShownHead };

/**
 * What came out. A draw or an assignment holds when its result follows from what stands in it. A document that speaks for
 * its issuer holds only by a key the reader knows: one that agrees with itself alone, anybody could have made, and it is
 * `unconfirmed`. `open` says what could not be looked at.
 */
export type Verdict =
  | {
      readonly verdict: 'holds' | 'unconfirmed';
      readonly kind: DocumentKind;
      readonly content: Content;
      readonly checked: readonly CheckName[];
      readonly open: readonly OpenName[];
    }
  | {
      readonly verdict: 'does-not-hold';
      readonly kind: DocumentKind;
      readonly content: Content | null;
      /** At least one, the first cause first. */
      readonly faults: readonly Fault[];
    }
  | { readonly verdict: 'unreadable'; readonly kind: DocumentKind | null; readonly fault: Fault };

export function fault(field: string, name: FaultName, expected: string | null = null): Fault {
  return { field, fault: name, expected };
}

export function unreadable(kind: DocumentKind | null, found: Fault): Verdict {
  return { verdict: 'unreadable', kind, fault: found };
}

export function doesNotHold(
  kind: DocumentKind,
  faults: readonly Fault[],
  content: Content | null = null,
): Verdict {
  return { verdict: 'does-not-hold', kind, content, faults };
}
