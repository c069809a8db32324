import type { Day, Instant } from '@qichuang/base';
import type {
  AssessmentId,
  CampaignId,
  EvaluationId,
  ExpertId,
  OrganisationId,
  PersonId,
  PlatformId,
  RecommenderId,
} from '../ids.ts';
import type { CriterionScore, Prepared } from '../review/review.ts';

/** An evaluation over a chosen set of platforms, started when the authority sees fit (A3.8, B5.3). */
export interface Campaign {
  readonly id: CampaignId;
  readonly version: number;
  readonly state: 'planned' | 'running' | 'scoring' | 'graded' | 'published' | 'cancelled';
  readonly kind: 'ad-hoc' | 'expiry' | 're-evaluation';
  readonly programme: string;
  readonly programmeDigest: string;
  readonly title: string;
  readonly year: number;
  readonly from: Day;
  readonly until: Day;
  /** The chosen set; each has its evaluation once another person has confirmed. */
  readonly platforms: readonly PlatformId[];
  readonly expertsEach: number;
  readonly selfAssessmentDueOn: Day;
  readonly prepared: Prepared;
  readonly confirmed: Prepared | null;
  readonly graded: Prepared | null;
  /** Hosts may state their view of the draft result until then; published no earlier (B5.3). */
  readonly statementUntil: Instant | null;
  readonly published: (Prepared & { readonly documentNumber: string }) | null;
  readonly cancelReason: string;
}

/** One platform's part in a campaign. */
export interface Evaluation {
  readonly id: EvaluationId;
  readonly version: number;
  readonly state: 'open' | 'assessed' | 'graded' | 'published' | 'excused';
  readonly campaign: CampaignId;
  readonly programme: string;
  readonly platform: PlatformId;
  readonly organisation: OrganisationId;
  readonly recommender: RecommenderId;
  readonly category: string;
  readonly kind: string;
  /** Computed from reports, with what each indicator rests on; hundredths of a point. */
  readonly quantitative: readonly {
    readonly indicator: string;
    readonly value: number;
    readonly hundredths: number;
    readonly basis: string;
  }[];
  /** Mean of the experts' parts; hundredths of a point. */
  readonly qualitative: readonly { readonly indicator: string; readonly hundredths: number }[];
  readonly siteVisit: {
    readonly on: Day;
    readonly by: readonly string[];
    readonly findings: string;
    readonly at: Instant;
  } | null;
  /** The host's view of the draft result. */
  readonly statement: { readonly text: string; readonly at: Instant } | null;
  readonly totalHundredths: number | null;
  readonly caps: readonly { readonly id: string; readonly gradeAtMost: string; readonly basis: string }[];
  readonly grade: 'excellent' | 'good' | 'pass' | 'fail' | null;
  readonly gradeReason: string;
}

/** An expert's scores of what is not a review of an application: the qualitative part of an evaluation, or an achievement. */
export interface Assessment {
  readonly id: AssessmentId;
  readonly version: number;
  readonly state: 'assigned' | 'declared' | 'scored' | 'recused' | 'replaced';
  readonly about: { readonly kind: 'evaluation' | 'filing'; readonly id: string };
  /** The campaign or selection it belongs to. */
  readonly within: string;
  readonly programme: string;
  readonly expert: ExpertId;
  readonly person: PersonId;
  readonly scores: readonly CriterionScore[];
  readonly comment: string;
  readonly recusal: string | null;
  readonly at: Instant;
}
