import type { Id, Instant } from '@qichuang/base';
import type { Uscc } from '../identifiers/uscc.ts';
import type { OrganisationId, PersonId } from '../ids.ts';
import type { CaseParties } from './part.ts';
import type { Actor, Person } from './person.ts';

export const TIE_KINDS = [
  'employment',
  'family',
  'shareholding',
  'consulting',
  'joint-work',
  'supervision',
  'other',
] as const;

export type TieKind = (typeof TIE_KINDS)[number];

/** A person's tie with an organisation that applies, or may: declared by the person or by an official, with its ground. */
export interface Tie {
  readonly id: Id<'tie'>;
  readonly uscc: Uscc;
  /** The organisation's name as it was known when the tie was declared. */
  readonly name: string;
  readonly kind: TieKind;
  readonly ground: string;
  readonly declared: { readonly by: PersonId; readonly at: Instant };
  /** Ended by another person, never by the one who is tied; `null` while it stands. */
  readonly ended: { readonly by: PersonId; readonly at: Instant; readonly reason: string } | null;
}

/** A person's ties that stand. */
export function standingTies({ ties }: Pick<Person, 'ties'>): readonly Tie[] {
  return (ties ?? []).filter(({ ended }) => ended === null);
}

/** Whether a declared tie keeps the actor away from a case: with the applicant, or with a partner. */
export function isHeldAway(
  { organisation, partners }: Pick<CaseParties, 'organisation' | 'partners'>,
  { heldFrom }: Pick<Actor, 'heldFrom'>,
): boolean {
  if (heldFrom === undefined || heldFrom.length === 0) return false;
  const near: readonly (OrganisationId | null)[] = [organisation, ...partners];
  return near.some((id) => id !== null && heldFrom.includes(id));
}
