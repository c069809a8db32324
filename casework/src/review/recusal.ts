import { addYears, type Day, dayIn, foldForComparison, SHANGHAI } from '@qichuang/base';
import {
  type Application,
  type Expert,
  type Organisation,
  type Partnership,
  tieEffect,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';

/** Everyone an application belongs to, as far as a reader's conflict goes. */
export interface Involved {
  readonly application: Application['id'];
  readonly units: readonly { readonly uscc: string; readonly names: readonly string[] }[];
  /** Persons who hold an office in the applicant or a partner. */
  readonly persons: readonly string[];
}

/** @param holder - who carries the platform on, where it is no longer the applicant (B5.4). */
export async function involvedIn(
  desk: Desk,
  application: Application,
  holder: Organisation['id'] = application.organisation,
): Promise<Involved> {
  const partnerships = await desk.shelf.where('partnership', {
    application: application.id,
    state: ['pending', 'confirmed'],
  });
  const ids = [
    ...new Set([
      application.organisation,
      holder,
      ...partnerships.flatMap(({ organisation }) => organisation ?? []),
    ]),
  ];
  const organisations = (await Promise.all(ids.map((id) => desk.shelf.find('organisation', id)))).flatMap(
    (found) => found ?? [],
  );
  const offices = await desk.shelf.where('office', {
    unit: ids.map((id) => `organisation:${id}`),
    state: 'active',
  });
  return {
    application: application.id,
    units: [...organisations.map(ofOrganisation), ...partnerships.map(ofPartner)],
    persons: offices.map(({ person }) => person),
  };
}

function ofOrganisation({ uscc, name, formerNames }: Organisation) {
  return { uscc, names: [name, ...formerNames].map(foldForComparison) };
}

function ofPartner({ uscc, name }: Partnership) {
  return { uscc, names: [foldForComparison(name)] };
}

export type RecusalGround =
  | 'same-person'
  | 'same-institution'
  | 'former-institution'
  | 'declared-tie'
  | 'tie-to-be-judged';

/**
 * Why an expert may not read an application: the person acts for it, works there, worked there in the last three years, or has declared a
 * tie that excludes, or one that nobody has judged yet.
 * Institutions are compared by code, then by name and former names, folded for width and case.
 */
export function recusalOf(expert: Expert, involved: Involved, at: Act<unknown>['at']): RecusalGround | null {
  if (involved.persons.includes(expert.person)) return 'same-person';
  if (matches(expert.institution, involved)) return 'same-institution';
  const since: Day = addYears(dayIn(at, SHANGHAI), -3);
  const former = expert.formerInstitutions.some((one) => one.until >= since && matches(one, involved));
  if (former) return 'former-institution';
  const today = dayIn(at, SHANGHAI);
  const effects = (expert.declaration?.ties ?? [])
    .filter((tie) => matches(tie, involved))
    .map((tie) => tieEffect(tie, today));
  if (effects.includes('declared-tie')) return 'declared-tie';
  return effects.includes('tie-to-be-judged') ? 'tie-to-be-judged' : null;
}

function matches(
  institution: { readonly name: string; readonly uscc: string | null },
  { units }: Involved,
): boolean {
  const name = foldForComparison(institution.name);
  return units.some(
    (unit) => (institution.uscc !== null && institution.uscc === unit.uscc) || unit.names.includes(name),
  );
}
