import { parseDay } from '@qichuang/base';
import { type Expert, type FieldFault, findRegion } from '@qichuang/domain';
import type { Desk } from '../ports.ts';
import { fault } from './field-faults.ts';
import { readUscc } from './organisation-input.ts';

interface Institution {
  readonly name: string;
  readonly uscc: string | null;
}

/** What the pool keeps of an expert; institutions are what recusal is found by. */
export interface ExpertInput {
  readonly kind: Expert['kind'];
  readonly title: string;
  readonly institution: Institution;
  readonly formerInstitutions: readonly (Institution & { readonly until: string })[];
  readonly city: string;
  readonly categories: readonly string[];
  readonly directions: readonly string[];
}

type Kept = Pick<
  Expert,
  'kind' | 'title' | 'institution' | 'formerInstitutions' | 'city' | 'categories' | 'directions'
>;

export function readExpert(
  desk: Desk,
  input: ExpertInput,
): { readonly faults: readonly FieldFault[]; readonly kept: Kept } {
  const institution = readInstitution(input.institution, 'expert.institution');
  const former = input.formerInstitutions.map((known, index) => {
    const read = readInstitution(known, `expert.formerInstitutions.${index}`);
    const until = parseDay(known.until);
    const dayFaults =
      until === undefined ? [fault(`expert.formerInstitutions.${index}.until`, 'not-a-day')] : [];
    return {
      faults: [...read.faults, ...dayFaults],
      kept: until === undefined ? [] : [{ ...read.kept, until }],
    };
  });
  const categories = new Set(
    [...desk.programmes.values()].flatMap((programme) => programme.categories.map(({ id }) => id)),
  );
  const faults = [
    ...institution.faults,
    ...former.flatMap((one) => one.faults),
    ...(isCity(input.city) ? [] : [fault('expert.city', 'region-unknown')]),
    ...input.categories.flatMap((category, index) =>
      categories.has(category) ? [] : [fault(`expert.categories.${index}`, 'category-unknown')],
    ),
  ];
  const { kind, title, city, directions } = input;
  return {
    faults,
    kept: {
      kind,
      title,
      institution: institution.kept,
      formerInstitutions: former.flatMap((one) => one.kept),
      city,
      categories: [...new Set(input.categories)],
      directions: [...new Set(directions)],
    },
  };
}

/** Experts come from everywhere; a code of Shandong has to be one of its cities. */
function isCity(code: string): boolean {
  return code.startsWith('37') ? findRegion(`${code}00`)?.level === 'city' : /^[1-8]\d{3}$/.test(code);
}

function readInstitution({ name, uscc }: Institution, field: string) {
  if (uscc === null) return { faults: [], kept: { name, uscc: null } };
  const read = readUscc(uscc, `${field}.uscc`);
  return { faults: read.faults, kept: { name, uscc: read.uscc ?? null } };
}
