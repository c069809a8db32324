import type { SaltedAttributes } from './attributes.ts';
import type { HashName } from './hashing.ts';
import type { Ticket } from './order.ts';
import type { Parameter, PoolEntry } from './pool.ts';
import type { Quota } from './quota-seats.ts';
import type { SourceValue } from './seed.ts';
import type { Kinds, Passed, Reasoned } from './take-places.ts';

/** The format's name; another version has another name. */
export const TRANSCRIPT_FORMAT = 'ticket-draw-v1/transcript';

/** Someone who gives a nonce, and what was published before anyone spoke: `H(nonce)`. The reveal stands in `entropy`. */
export interface Witness {
  readonly source: string;
  readonly commitment: string;
}

/** A candidate's kinds, opened: `saltedAttribute(hash, 'kinds', salt, kinds)` is the committed attribute `kinds`. */
export interface OpenedKinds extends Kinds {
  readonly salt: string;
}

/** One pool of a draw, as it was published and as people then stood aside. */
export interface StratumGiven {
  readonly stratum: string;
  /** Committed with the pool: `drawParameters` and whatever else was published, in this order. */
  readonly params: readonly Parameter[];
  readonly pool: readonly PoolEntry[];
  /** Kept out of the pool before it was sealed. */
  readonly exclusions: readonly Reasoned[];
  /** One for each of the pool, or none at all. */
  readonly attributes: readonly SaltedAttributes[];
  /** One for each of the pool where there are quotas. */
  readonly kinds: readonly OpenedKinds[];
  readonly quotas: readonly Quota[];
  /** Places, as committed. */
  readonly take: number;
  /** Reserves to rank, as committed. */
  readonly reserveCount: number;
  readonly recused: readonly Reasoned[];
  /** In a supplementary draw: who was taken before and stays. */
  readonly before: readonly string[];
  /** In a supplementary draw: places to fill now, in the same order of tickets; else `null`. */
  readonly more: number | null;
}

/** What comes out of a stratum; nothing but the seed of a cancelled draw. */
export interface StratumDrawn {
  readonly commitment: string;
  /** `null` until every source has spoken. */
  readonly seed: string | null;
  /** Ascending. */
  readonly tickets: readonly Ticket[];
  readonly taken: readonly string[];
  readonly reserves: readonly string[];
  readonly passed: readonly Passed[];
}

/** Everything about a draw that no reckoning can tell. */
export interface DrawGiven {
  readonly hash: HashName;
  /** The draw's number in its series, from 1, without gaps: cancelled draws have one too. */
  readonly draw: number;
  /** Named beforehand, in the order in which they speak: witnesses first, last what nobody controls. */
  readonly sources: readonly string[];
  /** Speaks in place of the last source if that one is silent until the deadline. */
  readonly fallback: string | null;
  readonly deadline: string | null;
  /** In the order of `sources`. */
  readonly witnesses: readonly Witness[];
  /** What the sources said; in a cancelled draw as far as they had spoken. */
  readonly entropy: readonly SourceValue[];
  readonly strata: readonly StratumGiven[];
  /** A supplementary draw: its number after the first draw, the digest of the transcript it follows, and why. */
  readonly supplement: { readonly number: number; readonly of: string; readonly reason: string } | null;
  /** Why the draw was given up; its number is not used again. */
  readonly cancelled: { readonly reason: string } | null;
}

/** The whole record of one draw. Published as canonical JSON (RFC 8785). */
export interface Transcript extends Omit<DrawGiven, 'strata'> {
  readonly format: typeof TRANSCRIPT_FORMAT;
  readonly strata: readonly (StratumGiven & StratumDrawn)[];
  /** For each given field in order of the paths eight digits, so that an alteration can be told by name. */
  readonly marks: readonly string[];
  /** `H("ticket-draw-v1/transcript\n" + canonical JSON of the record without marks and digest)`. */
  readonly digest: string;
}
