import type { OrganisationId, PersonId, RecommenderId } from '../ids.ts';
import type { Actor } from './person.ts';
import type { Role } from './role.ts';
import { isHeldAway } from './tie.ts';

/** What someone is in one case; never a property of the account. */
export const PARTS = [
  'applicant',
  'partner',
  'recommender',
  'authority',
  'expert',
  'inspector',
  'host',
  'objector',
  'public',
] as const;

export type Part = (typeof PARTS)[number];

/** Clerks prepare, approvers confirm; at an applicant, the submitter is the approver. */
export type Grade = 'clerk' | 'approver';

/** A part with its grade, as the tables name it. A plain part stands for either grade. */
export type Hand =
  | Part
  | `${'applicant' | 'partner' | 'host' | 'recommender' | 'authority'}.${Grade}`
  | 'clock';

/** The standing facts of a case that decide who is what in it. */
export interface CaseParties {
  readonly programme: string;
  readonly organisation: OrganisationId | null;
  readonly partners: readonly OrganisationId[];
  readonly recommender: RecommenderId | null;
  /** Persons who review it. */
  readonly experts: readonly PersonId[];
}

const GRADE: Readonly<Partial<Record<Role, Grade>>> = {
  'applicant-handler': 'clerk',
  'applicant-submitter': 'approver',
  'recommender-clerk': 'clerk',
  'recommender-approver': 'approver',
  'authority-clerk': 'clerk',
  'authority-approver': 'approver',
};

export interface Standing {
  readonly part: Part;
  readonly grade: Grade | null;
}

/** What the actor is in this case, by the office acted in. Whoever has no other part is the public. */
export function standingIn(parties: CaseParties, actor: Actor): Standing {
  const { office } = actor;
  if (office === null || office.state !== 'active') return { part: 'public', grade: null };
  const grade = GRADE[office.role] ?? null;
  switch (office.unit.kind) {
    case 'organisation':
      if (office.unit.id === parties.organisation) return { part: 'applicant', grade };
      if (parties.partners.includes(office.unit.id)) return { part: 'partner', grade };
      return { part: 'public', grade: null };
    // To an official with a tie to the applicant or a partner the case does not exist.
    case 'recommender':
      return office.unit.id === parties.recommender && !isHeldAway(parties, actor)
        ? { part: 'recommender', grade }
        : { part: 'public', grade: null };
    case 'authority':
      // An inspector is appointed by the authority and is no part of it: only drawn tasks are theirs.
      return office.unit.programme === parties.programme &&
        office.role !== 'inspector' &&
        !isHeldAway(parties, actor)
        ? { part: 'authority', grade }
        : { part: 'public', grade: null };
    case 'expert':
      return parties.experts.includes(office.person)
        ? { part: 'expert', grade: null }
        : { part: 'public', grade: null };
    case 'operator':
      return { part: 'public', grade: null };
  }
}

/** What the actor is towards a designated platform: whoever applied for it is its host now (A3.7, B5.2). */
export function standingAtPlatform(
  platform: Pick<CaseParties, 'programme' | 'organisation' | 'recommender'>,
  actor: Actor,
): Standing {
  const standing = standingIn({ ...platform, partners: [], experts: [] }, actor);
  return standing.part === 'applicant' ? { ...standing, part: 'host' } : standing;
}

/** True if this standing is one of the hands a table names. */
export function isHand(standing: Standing, hands: readonly Hand[]): boolean {
  return (
    hands.includes(standing.part) ||
    (standing.grade !== null && hands.includes(`${standing.part}.${standing.grade}` as Hand))
  );
}
