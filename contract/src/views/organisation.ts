import { z } from 'zod';
import { categoryId, day, idOf, instant, line, organisationKind, prose } from '../shapes.ts';
import { declaredTieView, termView } from './tie.ts';

export const creditRecord = z.strictObject({
  kind: z.enum([
    'major-violation',
    'serious-dishonesty',
    'network-security-accident',
    'work-safety-accident',
  ]),
  severity: z.enum(['general', 'larger', 'major', 'extraordinary']),
  happenedOn: day,
  state: z.enum(['effective', 'repaired', 'overturned']),
  source: z.string().max(200),
});

/** What a register answered about one organisation: one record, or none at all, as of the day it was asked. */
export const creditLine = z.strictObject({
  organisation: idOf('org'),
  version: z.number().int(),
  checkedOn: day,
  record: creditRecord.nullable(),
});

export const organisationView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['active', 'closed']),
  uscc: z.string(),
  name: z.string(),
  formerNames: z.array(z.string()),
  kind: organisationKind,
  independentLegalPerson: z.boolean(),
  status: z.enum(['active', 'revoked', 'dissolved', 'moved-out']),
  region: z.string(),
  address: z.string(),
  registeredOn: day,
  legalRepresentative: z.string(),
  industryCode: z.string(),
  profile: z.string(),
  honours: z.array(z.string()),
  defaultRecommender: z.string().nullable(),
  records: z.array(creditRecord),
  recordCheckedOn: day.nullable(),
});

export const recommenderView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['active', 'ended']),
  kind: z.enum(['city', 'department']),
  name: z.string(),
  nameEn: z.string(),
  city: z.string().nullable(),
});

/** What an expert carries of a year, in all programmes. */
export const sheetsGivenView = z.strictObject({
  year: z.number().int(),
  reviews: z.number().int(),
  evaluations: z.number().int(),
  achievements: z.number().int(),
});

export const expertView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['active', 'suspended', 'retired']),
  person: z.string(),
  name: z.string(),
  kind: z.enum(['technical', 'finance', 'management']),
  title: z.string(),
  institution: z.strictObject({ name: z.string(), uscc: z.string().nullable() }),
  formerInstitutions: z.array(z.strictObject({ name: z.string(), uscc: z.string().nullable(), until: day })),
  city: z.string(),
  categories: z.array(z.string()),
  directions: z.array(z.string()),
  given: sheetsGivenView,
  term: termView.nullable(),
  declaration: z
    .strictObject({ year: z.number().int(), at: instant, ties: z.array(declaredTieView) })
    .nullable(),
  /** Whether the declaration of this year is made. */
  declared: z.boolean(),
  /** Why nothing is assigned to the expert now, whatever the case. */
  away: z.enum(['term-to-come', 'term-over', 'declaration-expired', 'not-declared']).nullable(),
});

/** What an organisation says of itself; identity is the USCC, checked by both its digits. */
export const organisationInput = z.strictObject({
  uscc: z.string().trim().toUpperCase().length(18),
  name: line(100, 2),
  kind: organisationKind,
  independentLegalPerson: z.boolean(),
  region: z.string().regex(/^\d{6}$/),
  address: line(200),
  registeredOn: day,
  legalRepresentative: line(40),
  industryCode: line(4, 0),
  profile: prose(800),
  honours: z.array(line(100)).max(20),
  defaultRecommender: idOf('rec').nullable(),
});

const institution = z.strictObject({
  name: line(100),
  uscc: z.string().trim().toUpperCase().length(18).nullable(),
});

export const expertInput = z.strictObject({
  kind: z.enum(['technical', 'finance', 'management']),
  title: line(60, 0),
  institution,
  formerInstitutions: z.array(institution.extend({ until: day })).max(20),
  city: z.string().regex(/^\d{4}$/),
  categories: z.array(categoryId).max(20),
  directions: z.array(categoryId).max(40),
});
