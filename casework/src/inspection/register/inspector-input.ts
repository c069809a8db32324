import { dayIn, type Instant, parseDay, SHANGHAI } from '@qichuang/base';
import { CITIES, type FieldFault, type Inspector } from '@qichuang/domain';
import { fault } from '../../people/field-faults.ts';
import { readUscc } from '../../people/organisation-input.ts';

/** What the register keeps of an inspector besides name and account; units and interests are what recusal is found by. */
export interface InspectorInput {
  readonly organisationName: string;
  readonly uscc: string | null;
  readonly city: string;
  readonly credential: string;
  readonly fields: readonly string[];
  readonly cities: readonly string[];
  readonly validUntil: string;
  readonly conflicts: readonly {
    readonly name: string;
    readonly uscc: string | null;
    readonly reason: string;
  }[];
}

type Kept = Pick<
  Inspector,
  'organisationName' | 'uscc' | 'city' | 'credential' | 'fields' | 'cities' | 'validUntil' | 'conflicts'
>;

/** Reads an entry field by field; every fault at once. A credential that has run out already is one. */
export function readInspector(
  input: InspectorInput,
  at: Instant,
  where = 'inspector.',
): { readonly faults: readonly FieldFault[]; readonly kept: Kept | undefined } {
  const codeOf = (text: string | null, field: string) =>
    text === null || text === '' ? { faults: [], uscc: null } : readUscc(text, `${where}${field}`);
  const own = codeOf(input.uscc, 'uscc');
  const conflicts = input.conflicts.map(({ name, uscc, reason }, nth) => {
    const read = codeOf(uscc, `conflicts.${nth}.uscc`);
    return { faults: read.faults, kept: { name: name.normalize('NFC'), uscc: read.uscc ?? null, reason } };
  });
  const validUntil = parseDay(input.validUntil);
  const faults = [
    ...own.faults,
    ...conflicts.flatMap((one) => one.faults),
    ...(isCity(input.city) ? [] : [fault(`${where}city`, 'region-unknown')]),
    ...input.cities.flatMap((city, nth) =>
      isCity(city) ? [] : [fault(`${where}cities.${nth}`, 'region-unknown')],
    ),
    ...(validUntil === undefined ? [fault(`${where}validUntil`, 'not-a-day')] : []),
    ...(validUntil !== undefined && validUntil < dayIn(at, SHANGHAI)
      ? [fault(`${where}validUntil`, 'in-the-past')]
      : []),
  ];
  if (faults.length > 0 || validUntil === undefined) return { faults, kept: undefined };
  return {
    faults: [],
    kept: {
      organisationName: input.organisationName.normalize('NFC'),
      uscc: own.uscc ?? null,
      city: input.city,
      credential: input.credential,
      fields: [...new Set(input.fields)],
      cities: [...new Set(input.cities)],
      validUntil,
      conflicts: conflicts.map(({ kept }) => kept),
    },
  };
}

/** Inspectors are the province's and its cities' own people. */
function isCity(code: string): boolean {
  return code === '3700' || CITIES.some((city) => city.code.startsWith(code) && code.length === 4);
}
