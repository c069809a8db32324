import type { Day, Instant } from '@qichuang/base';
import type { Uscc } from '../identifiers/uscc.ts';
import type { ExpertId, OfficeId, OrganisationId, PersonId, RecommenderId } from '../ids.ts';
import type { StandingDeclaration } from './expert-standing.ts';
import type { Role } from './role.ts';
import type { Tie } from './tie.ts';

export interface Person {
  readonly id: PersonId;
  readonly version: number;
  readonly state: 'active' | 'disabled';
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly createdAt: Instant;
  /** Ties with organisations, ended ones among them; absent where none was ever declared. */
  readonly ties?: readonly Tie[];
}

/** Where an office stands. The authority is a field of the programme; `operator` houses the three administrators. */
export type Unit =
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'recommender'; readonly id: RecommenderId }
  | { readonly kind: 'authority'; readonly programme: string }
  | { readonly kind: 'expert'; readonly id: ExpertId }
  | { readonly kind: 'operator' };

/** An appointment of a person to a role within a unit. */
export interface Office {
  readonly id: OfficeId;
  readonly version: number;
  readonly state: 'active' | 'ended';
  readonly person: PersonId;
  readonly role: Role;
  readonly unit: Unit;
  readonly grantedAt: Instant;
  readonly endedAt: Instant | null;
}

/** Who acts, in which office. `null` office: a visitor, or someone signed in without a role. */
export interface Actor {
  readonly person: PersonId | null;
  readonly office: Office | null;
  /** Organisations whose cases do not exist for this person in this office: declared ties of an official. */
  readonly heldFrom?: readonly OrganisationId[];
}

/** A violation or credit record, B4.1 and B4.6. */
export interface CreditRecord {
  readonly kind:
    | 'major-violation'
    | 'serious-dishonesty'
    | 'network-security-accident'
    | 'work-safety-accident';
  readonly severity: 'general' | 'larger' | 'major' | 'extraordinary';
  readonly happenedOn: Day;
  readonly state: 'effective' | 'repaired' | 'overturned';
  readonly source: string;
}

export const ORGANISATION_KINDS = [
  'university',
  'research-institute',
  'enterprise',
  'public-institution',
  'social-organisation',
  'government',
  'branch',
  'other',
] as const;

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export interface Organisation {
  readonly id: OrganisationId;
  readonly version: number;
  readonly state: 'active' | 'closed';
  readonly uscc: Uscc;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly kind: OrganisationKind;
  readonly independentLegalPerson: boolean;
  readonly status: 'active' | 'revoked' | 'dissolved' | 'moved-out';
  /** Six-digit code of the registered address, not of the USCC (facts 4.1). */
  readonly region: string;
  readonly address: string;
  readonly registeredOn: Day;
  readonly legalRepresentative: string;
  readonly industryCode: string;
  readonly profile: string;
  readonly honours: readonly string[];
  readonly defaultRecommender: RecommenderId | null;
  readonly records: readonly CreditRecord[];
  readonly recordCheckedOn: Day | null;
  readonly registeredAt: Instant;
}

export interface Recommender {
  readonly id: RecommenderId;
  readonly version: number;
  readonly state: 'active' | 'ended';
  readonly kind: 'city' | 'department';
  readonly name: string;
  readonly nameEn: string;
  /** Four digits of a city bureau, `null` for a department. */
  readonly city: string | null;
}

/** An expert of the pool. Identity is by person, never by address; institutions feed recusal. */
export interface Expert {
  readonly id: ExpertId;
  readonly version: number;
  readonly state: 'active' | 'suspended' | 'retired';
  readonly person: PersonId;
  readonly name: string;
  readonly kind: 'technical' | 'finance' | 'management';
  readonly title: string;
  readonly institution: { readonly name: string; readonly uscc: Uscc | null };
  readonly formerInstitutions: readonly {
    readonly name: string;
    readonly uscc: Uscc | null;
    readonly until: Day;
  }[];
  readonly city: string;
  readonly categories: readonly string[];
  readonly directions: readonly string[];
  readonly registeredAt: Instant;
  /** From and until when the expert serves, both days included; absent where no term was set. */
  readonly term?: { readonly from: Day; readonly until: Day } | null;
  /** The last standing declaration; absent where none was ever made. */
  readonly declaration?: StandingDeclaration;
}
