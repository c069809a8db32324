import { dayIn, type Instant, parseDay, SHANGHAI } from '@qichuang/base';
import {
  type FieldFault,
  findRegion,
  type Organisation,
  type OrganisationKind,
  parseUscc,
  type Uscc,
  type UsccFault,
} from '@qichuang/domain';
import type { Desk } from '../ports.ts';
import { fault } from './field-faults.ts';

/** What an organisation says of itself. */
export interface OrganisationInput {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly independentLegalPerson: boolean;
  readonly region: string;
  readonly address: string;
  readonly registeredOn: string;
  readonly legalRepresentative: string;
  readonly industryCode: string;
  readonly profile: string;
  readonly honours: readonly string[];
  readonly defaultRecommender: string | null;
}

type Said = Pick<
  Organisation,
  | 'name'
  | 'kind'
  | 'independentLegalPerson'
  | 'region'
  | 'address'
  | 'registeredOn'
  | 'legalRepresentative'
  | 'industryCode'
  | 'profile'
  | 'honours'
  | 'defaultRecommender'
>;

// First two digits of GB/T 2260: partners of a joint laboratory may come from any province.
const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\d{4}$/;
// GB/T 4754: a section's letter, a division's two digits, or down to the four of a class.
const INDUSTRY = /^([A-T]|[A-T]?\d{2,4})?$/;

/** Reads the record field by field; every fault at once, so that nobody corrects twice. */
export async function readOrganisation(
  desk: Desk,
  input: OrganisationInput,
  at: Instant,
): Promise<{ readonly faults: readonly FieldFault[]; readonly said: Said | undefined }> {
  const registeredOn = parseDay(input.registeredOn);
  const recommender =
    input.defaultRecommender === null
      ? undefined
      : await desk.shelf.find('recommender', input.defaultRecommender);
  const faults = [
    ...regionFaults(input.region),
    ...(registeredOn === undefined ? [fault('organisation.registeredOn', 'not-a-day')] : []),
    ...(registeredOn !== undefined && registeredOn > dayIn(at, SHANGHAI)
      ? [fault('organisation.registeredOn', 'in-the-future')]
      : []),
    ...(INDUSTRY.test(input.industryCode) ? [] : [fault('organisation.industryCode', 'industry-code')]),
    ...(input.defaultRecommender !== null && recommender?.state !== 'active'
      ? [fault('organisation.defaultRecommender', 'recommender-unknown')]
      : []),
  ];
  if (faults.length > 0 || registeredOn === undefined) return { faults, said: undefined };
  const { kind, independentLegalPerson, region, address, legalRepresentative, industryCode } = input;
  return {
    faults: [],
    said: {
      name: input.name.normalize('NFC'),
      kind,
      independentLegalPerson,
      region,
      address,
      registeredOn,
      legalRepresentative,
      industryCode,
      profile: input.profile.normalize('NFC'),
      honours: input.honours,
      defaultRecommender: recommender?.id ?? null,
    },
  };
}

/** Both check characters of GB 32100-2015, with the place of the first wrong sign. */
export function readUscc(
  text: string,
  field: string,
): { readonly faults: readonly FieldFault[]; readonly uscc: Uscc | undefined } {
  const parsed = parseUscc(text);
  return parsed.ok
    ? { faults: [], uscc: parsed.value }
    : { faults: [fault(field, usccFault(parsed.refusal))], uscc: undefined };
}

function usccFault(found: UsccFault): string {
  switch (found.kind) {
    case 'length':
      return `uscc-length ${found.length}`;
    case 'symbol':
      return `uscc-symbol ${found.place} ${found.symbol}`;
    case 'department':
      return `uscc-department ${found.symbol}`;
    case 'organisation-code-check':
      return 'uscc-organisation-code-check';
    case 'check':
      return 'uscc-check';
  }
}

function regionFaults(region: string): readonly FieldFault[] {
  if (!PROVINCES.test(region)) return [fault('organisation.region', 'region-unknown')];
  return region.startsWith('37') && findRegion(region) === undefined
    ? [fault('organisation.region', 'region-unknown')]
    : [];
}
