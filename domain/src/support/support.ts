import type { Day, Instant } from '@qichuang/base';
import type { PersonId, PlatformId, SupportId } from '../ids.ts';

/** One support a platform received or was promised, from whom, how much, for what (A4.2, B6.2). */
export interface Support {
  readonly id: SupportId;
  readonly version: number;
  readonly state: 'standing' | 'struck';
  readonly programme: string;
  readonly platform: PlatformId;
  /** As the programme lists them: grant, fund, equity, interest-subsidy, priority-recommendation … */
  readonly kind: string;
  /** province, city, county, enterprise, social-capital. */
  readonly source: string;
  readonly sourceName: string;
  /** In fen; 0 for a recommendation without money. */
  readonly amountFen: number;
  readonly decidedOn: Day;
  readonly paidOn: Day | null;
  readonly year: number;
  readonly purpose: string;
  readonly documentNumber: string;
  readonly files: readonly {
    readonly hash: string;
    readonly name: string;
    readonly media: string;
    readonly bytes: number;
  }[];
  readonly recordedBy: PersonId;
  readonly recordedAt: Instant;
  readonly struckReason: string;
}
