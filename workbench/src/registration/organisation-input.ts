import type { REQUESTS, SentBodyOf } from '@qichuang/contract';
import { ENTRY_WORDS } from '@qichuang/language';
import { usccFault } from '../applicant/form/controls/uscc-words.ts';
import type { Say } from '../kit/words.ts';

export type OrganisationInput = SentBodyOf<(typeof REQUESTS)['register-organisation']>['organisation'];

export type OrganisationFaults = Partial<Readonly<Record<keyof OrganisationInput, string>>>;

export const EMPTY_ORGANISATION: OrganisationInput = {
  uscc: '',
  name: '',
  kind: 'enterprise',
  independentLegalPerson: true,
  region: '',
  address: '',
  registeredOn: '',
  legalRepresentative: '',
  industryCode: '',
  profile: '',
  honours: [],
  defaultRecommender: null,
};

/** What is still to be put right, by field; the code is named by place. */
export function organisationFaults(input: OrganisationInput, t: Say): OrganisationFaults {
  const faults: Partial<Record<keyof OrganisationInput, string>> = {};
  const missing = (label: (typeof ENTRY_WORDS)[keyof typeof ENTRY_WORDS]) =>
    t(ENTRY_WORDS.missing, { label: t(label) });
  const uscc = input.uscc.trim() === '' ? missing(ENTRY_WORDS.uscc) : usccFault(input.uscc, t);
  if (uscc !== null) faults.uscc = uscc;
  if (input.name.trim().length < 2) faults.name = missing(ENTRY_WORDS.organisationName);
  if (input.region === '') faults.region = missing(ENTRY_WORDS.region);
  if (input.address.trim() === '') faults.address = missing(ENTRY_WORDS.address);
  if (input.registeredOn === '') faults.registeredOn = missing(ENTRY_WORDS.registeredOn);
  if (input.legalRepresentative.trim() === '') {
    faults.legalRepresentative = missing(ENTRY_WORDS.legalRepresentative);
  }
  return faults;
}

/** As it is sent: the code without blanks, in capitals. */
export function asSent(input: OrganisationInput): OrganisationInput {
  return { ...input, uscc: input.uscc.normalize('NFKC').replace(/\s/g, '').toUpperCase() };
}
