import type { ProblemFlaw } from './problem.ts';

/**
 * Proof that an answer is the best: at these prices every application has the best choice it could make, and whoever has a
 * price is full (above 0) or at the least load (below 0). Potentials of the experts' nodes; those of the others follow.
 */
export interface Certificate {
  /** Of each expert, in units of similarity. */
  readonly prices: readonly number[];
  /** With a seed: prices in ties, the second number of a lexicographic pair, and the salt the ties were made with. */
  readonly ties?: { readonly salt: number; readonly prices: readonly number[] };
  /** Only where institutions cross quotas and the rules were not all kept by the optimum: the optimum without that rule. */
  readonly relaxed?: { readonly experts: readonly (readonly number[])[] };
}

export interface Answer {
  /** Places filled and similarity in all, what is fixed included. */
  readonly filled: number;
  readonly total: number;
  /** Of each application, ascending. */
  readonly experts: readonly (readonly number[])[];
  readonly certificate: Certificate;
  /** Why places stay empty, one reason for each knot of applications that lack experts; absent where all are filled. */
  readonly shortage?: readonly ShortageReason[];
  /**
   * What no assignment exceeds, where the answer is not proven to be the best: institutions cross quotas, the rules hold,
   * and the best without one of them is this.
   */
  readonly bound?: { readonly filled: number; readonly total: number };
}

/** `wanted − experts' places − elsewhere = empty`, the min cut that no assignment passes. */
export interface ShortageReason {
  /** These applications together … */
  readonly applications: readonly number[];
  /** … want so many places (what is fixed is not counted), */
  readonly wanted: number;
  /** and these experts, all full, are the only ones … */
  readonly experts: readonly number[];
  /** … with so many places, */
  readonly places: number;
  /** besides so many that others give them, who may not give more. */
  readonly elsewhere: number;
  readonly empty: number;
}

/** Why least loads cannot be met: these experts need more than these applications can give. */
export interface LeastLoadReason {
  readonly experts: readonly number[];
  /** Sum of their least loads, what is fixed taken off, and the most they can get together. */
  readonly least: number;
  readonly reachable: number;
  /** Applications that may go to them; all have given what they can. */
  readonly applications: readonly number[];
}

export type SolveRefusal =
  | { readonly kind: 'wrong-problem'; readonly flaw: ProblemFlaw }
  | {
      readonly kind: 'least-loads-not-met';
      readonly reasons: readonly LeastLoadReason[];
      /** False only where institutions cross quotas: the search found no way, which does not prove that there is none. */
      readonly proven: boolean;
    }
  | { readonly kind: 'stopped' };

/** How far a long solve has come. */
export interface Progress {
  readonly pivots: number;
  /** Pairs the network holds by now, of all. */
  readonly openPairs: number;
  readonly pairs: number;
}
