import type { Instant } from '@qichuang/base';
import type { DrawId, PersonId } from '../ids.ts';
import type { Prepared } from '../review/review.ts';

/** One pool of a draw. The ids are salted: they name nobody, and the candidate alone can open its own. */
export interface DrawStratum {
  readonly name: string;
  readonly take: number;
  readonly reserves: number;
  readonly pool: readonly string[];
  /** Kept out before the pool was sealed. */
  readonly excluded: readonly { readonly id: string; readonly reason: string }[];
  /** Of pool and parameters, by `ticket-draw-v1`, step 1. */
  readonly commitment: string;
}

/** A named office that gives a part of the chance: first `H(nonce)`, and the nonce when everyone has. */
interface DrawWitness {
  readonly source: string;
  readonly person: string;
  readonly commitment: string | null;
  readonly nonce: string | null;
  readonly revealedAt: Instant | null;
}

/** Later tickets taken in place of those who fell out, or for more places: 补抽. */
interface DrawSupplement {
  readonly out: readonly { readonly id: string; readonly reason: string }[];
  readonly more: readonly { readonly stratum: string; readonly places: number }[];
  readonly reason: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly confirmed: Prepared | null;
  readonly digest: string;
}

/**
 * One draw of the system, of whatever: inspection objects, inspectors, experts, ties. Frozen and published before any chance exists,
 * then witnesses' commitments, their reveals, and a public value; the result follows by `ticket-draw-v1` and is reckoned, never kept.
 * Numbers have no gaps: a cancelled draw keeps its own, with the reason.
 */
export interface Draw {
  readonly id: DrawId;
  readonly version: number;
  readonly state: 'prepared' | 'committed' | 'revealing' | 'drawn' | 'confirmed' | 'cancelled';
  readonly programme: string;
  /** Gap-free per programme. */
  readonly number: number;
  readonly purpose: 'inspection-objects' | 'inspectors' | 'experts' | 'ties';
  /** The inspection, round or ranking it is for. */
  readonly about: string;
  readonly title: string;
  readonly hash: 'sha256' | 'sm3';
  readonly strata: readonly DrawStratum[];
  /** What the ids stand for, kept from the public until the authority lets it be seen. */
  readonly names: Readonly<
    Record<
      string,
      {
        readonly subject: string;
        readonly name: string;
        readonly salt: string;
        /** The institution or city that counts for `apart`. */
        readonly group?: string;
      }
    >
  >;
  /** Sealed with every pool: how many of one institution, or city, may hold places in all pools together. */
  readonly apart?: { readonly sort: 'institution' | 'city'; readonly most: number };
  readonly namesPublic: boolean;
  readonly witnesses: readonly DrawWitness[];
  /** Speaks last: a value that nobody here controls, and where it is published. */
  readonly publicSource: string;
  /** Speaks in its place if it is silent until the deadline. */
  readonly fallback: string | null;
  readonly deadline: Instant | null;
  readonly publicValue:
    | (Prepared & { readonly source: string; readonly value: string; readonly evidence: string })
    | null;
  readonly supplements: readonly DrawSupplement[];
  /** The cancelled draw this one takes the place of. */
  readonly repeats: DrawId | null;
  readonly cancelled: (Prepared & { readonly reason: string }) | null;
  readonly prepared: Prepared;
  readonly published: Prepared | null;
  readonly confirmed: Prepared | null;
  /** Of the transcript; `null` until drawn or cancelled. */
  readonly digest: string | null;
}
