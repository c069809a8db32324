import type { Day, Instant } from '@qichuang/base';
import type { PersonId, PlatformId, SupportId } from '../ids.ts';

/** One support a platform received or was promised, from whom, how much, for what (A4.2, B6.2). */
export interface Support {
  readonly id: SupportId;
  readonly version: number;
  /** `proposed`: entered by the host, not yet confirmed by its recommender or the authority. */
  readonly state: 'proposed' | 'standing' | 'struck';
  readonly programme: string;
  readonly platform: PlatformId;
  /** As the programme lists them: award-subsidy, fund, equity, interest-discount, priority-project … */
  readonly kind: string;
  /** As the programme lists them: national, provincial, city, county, host, enterprise, social-capital … */
  readonly source: string;
  readonly sourceName: string;
  /** In fen; 0 for a recommendation without money. */
  readonly amountFen: number;
  readonly decidedOn: Day;
  /** Of it received so far, in fen. */
  readonly receivedFen: number;
  readonly year: number;
  readonly purpose: string;
  readonly documentNumber: string;
  readonly files: readonly {
    readonly hash: string;
    readonly name: string;
    readonly media: string;
    readonly bytes: number;
  }[];
  /** For a priority recommendation: the pilot project, its level and what became of it; empty otherwise. */
  readonly pilot: { readonly name: string; readonly level: string; readonly result: string } | null;
  readonly confirmedBy: PersonId | null;
  readonly recordedBy: PersonId;
  readonly recordedAt: Instant;
  readonly struckReason: string;
}
