import type { Day } from '@qichuang/base';
import type { Programme } from '../document/programme.ts';
import type { AttachmentFacts } from '../form-facts/proofs.ts';
import type { FormValues } from '../form-values/values.ts';

/** The applicant as its record has it; the domain's `Organisation` fits. */
export interface OrganisationFacts {
  readonly name: string;
  readonly uscc: string;
  readonly kind: string;
  readonly independentLegalPerson: boolean;
  readonly status: string;
  /** Six-digit code of the registered address. */
  readonly region: string;
  readonly recordCheckedOn: string | null;
  readonly records: readonly RecordFacts[];
}

export interface RecordFacts {
  readonly kind: string;
  readonly severity: string;
  readonly happenedOn: string;
  readonly state: string;
  readonly source: string;
}

/** Whom one may be recommended by; the domain's `Recommender` fits. */
export interface RecommenderFacts {
  readonly id: string;
  readonly kind: 'city' | 'department';
  readonly city: string | null;
}

/**
 * What is known of an invited partner. `null`: not known before it signs in; the rules then wait for its confirmation
 * and accuse it of nothing.
 */
export interface PartnerFacts {
  readonly uscc: string;
  readonly state: string;
  readonly region: string;
  readonly independentLegalPerson: boolean | null;
  readonly clean: boolean | null;
}

export interface RoundFacts {
  readonly year: number;
  /** By the server's clock, extensions for this applicant included (A3.1). */
  readonly windowOpen: boolean;
  readonly callPublishedOn: Day;
}

export interface ApplicationFacts {
  readonly state: string;
  readonly recommenderOpinion: string;
  /** 0: not ranked. */
  readonly recommenderRank: number;
  /** 0: no quota. */
  readonly recommenderQuota: number;
}

export interface RegistryFacts {
  /**
   * At submission published platforms only; at the formal check other applications in hand as well, since telling an
   * applicant would leak them.
   */
  readonly sameName: number;
  readonly validSameCategory: number;
  readonly applicationsSameCategory: number;
  readonly earlierFalseMaterial: boolean;
}

export interface RuleContextInput {
  readonly programme: Programme;
  readonly category: string;
  readonly round: RoundFacts;
  /** The day it is asked: of submission, of the formal check. */
  readonly today: Day;
  readonly organisation: OrganisationFacts;
  readonly application: ApplicationFacts;
  readonly values: FormValues;
  readonly attachments: readonly AttachmentFacts[];
  readonly partners: readonly PartnerFacts[];
  readonly recommenders: readonly RecommenderFacts[];
  readonly findings: readonly { readonly ground: string; readonly state: string }[];
  /** Ids of the commitment statements signed. */
  readonly statements: readonly string[];
  readonly registry: RegistryFacts;
  /** Evidence numbers another applicant claims too; asked at the formal check only, otherwise empty. */
  readonly claimedElsewhere: readonly string[];
}
