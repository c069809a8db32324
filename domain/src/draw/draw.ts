import type { Instant } from '@qichuang/base';
import type { DrawId, PersonId } from '../ids.ts';
import type { Prepared } from '../review/review.ts';

/**
 * One draw of the system, of whatever: inspection objects, inspectors, experts, ties. Frozen and published before any chance exists,
 * then witnesses' commitments, their reveals, and a public value; the result follows by `ticket-draw-v1`. Numbers have no gaps:
 * a cancelled draw keeps its own, with the reason.
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
  readonly parameters: readonly (readonly [string, string])[];
  readonly strata: readonly {
    readonly name: string;
    readonly take: number;
    readonly reserves: number;
    readonly pool: readonly { readonly id: string; readonly weight?: number }[];
    readonly excluded: readonly { readonly id: string; readonly reason: string }[];
    readonly commitment: string;
  }[];
  /** What the ids stand for, kept from the public until the programme lets it be seen. */
  readonly names: Readonly<
    Record<string, { readonly subject: string; readonly name: string; readonly salt: string }>
  >;
  readonly namesPublic: boolean;
  readonly sources: readonly {
    readonly name: string;
    readonly kind: 'witness' | 'public';
    readonly value: string | null;
  }[];
  readonly fallback: string;
  readonly deadline: Instant | null;
  readonly witnesses: readonly {
    readonly name: string;
    readonly office: string;
    readonly commitment: string | null;
    readonly nonce: string | null;
    readonly at: Instant | null;
  }[];
  readonly seed: string | null;
  readonly result: readonly {
    readonly stratum: string;
    readonly taken: readonly string[];
    readonly reserves: readonly string[];
    readonly passed: readonly (readonly [string, string])[];
  }[];
  /** Later tickets taken in place of someone who fell out: 补抽. */
  readonly supplements: readonly {
    readonly stratum: string;
    readonly taken: readonly string[];
    readonly for: readonly string[];
    readonly reason: string;
    readonly by: PersonId;
    readonly at: Instant;
  }[];
  readonly repeats: DrawId | null;
  readonly cancelReason: string;
  readonly prepared: Prepared;
  readonly committedAt: Instant | null;
  readonly drawnAt: Instant | null;
  readonly confirmed: Prepared | null;
}
