import { instant } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import {
  type CaseParties,
  excludeEachOther,
  type Office,
  parseExpertId,
  parseOfficeId,
  parseOrganisationId,
  parsePersonId,
  parseRecommenderId,
  ROLES,
  type Role,
  standingIn,
  type Unit,
} from '../index.ts';

function known<Id>(id: Id | undefined): Id {
  if (id === undefined) throw new Error('a fixture with a broken id');
  return id;
}

const person = known(parsePersonId('per_0000000001'));
const own = known(parseOrganisationId('org_0000000001'));
const partner = known(parseOrganisationId('org_0000000002'));
const stranger = known(parseOrganisationId('org_0000000003'));
const bureau = known(parseRecommenderId('rec_0000000001'));
const otherBureau = known(parseRecommenderId('rec_0000000002'));
const expert = known(parseExpertId('exp_0000000001'));

const parties: CaseParties = {
  programme: 'digital-economy-2023',
  organisation: own,
  partners: [partner],
  recommender: bureau,
  experts: [person],
};

function office(role: Role, unit: Unit, over: Partial<Office> = {}): Office {
  const at = instant('2025-01-01T00:00:00.000Z');
  return {
    id: known(parseOfficeId('off_0000000001')),
    version: 1,
    state: 'active',
    person,
    role,
    unit,
    grantedAt: at,
    endedAt: null,
    ...over,
  };
}

describe('a part is held in the case, never by the account (B5.1)', () => {
  test.each([
    {
      who: 'a handler of the applicant',
      role: 'applicant-handler',
      unit: { kind: 'organisation', id: own },
      part: 'applicant',
      grade: 'clerk',
    },
    {
      who: 'its submitter',
      role: 'applicant-submitter',
      unit: { kind: 'organisation', id: own },
      part: 'applicant',
      grade: 'approver',
    },
    {
      who: 'a partner’s submitter',
      role: 'applicant-submitter',
      unit: { kind: 'organisation', id: partner },
      part: 'partner',
      grade: 'approver',
    },
    {
      who: 'another organisation',
      role: 'applicant-submitter',
      unit: { kind: 'organisation', id: stranger },
      part: 'public',
      grade: null,
    },
    {
      who: 'its own recommender',
      role: 'recommender-clerk',
      unit: { kind: 'recommender', id: bureau },
      part: 'recommender',
      grade: 'clerk',
    },
    {
      who: 'another city’s bureau',
      role: 'recommender-approver',
      unit: { kind: 'recommender', id: otherBureau },
      part: 'public',
      grade: null,
    },
    {
      who: 'the authority of the programme',
      role: 'authority-approver',
      unit: { kind: 'authority', programme: 'digital-economy-2023' },
      part: 'authority',
      grade: 'approver',
    },
    {
      who: 'the authority of another programme',
      role: 'authority-clerk',
      unit: { kind: 'authority', programme: 'bigdata-2020' },
      part: 'public',
      grade: null,
    },
    {
      who: 'an expert who reviews it',
      role: 'expert',
      unit: { kind: 'expert', id: expert },
      part: 'expert',
      grade: null,
    },
    {
      who: 'a system administrator',
      role: 'system-administrator',
      unit: { kind: 'operator' },
      part: 'public',
      grade: null,
    },
  ] as const)('$who is $part', ({ role, unit, part, grade }) => {
    expect(standingIn(parties, { person, office: office(role, unit) })).toEqual({ part, grade });
  });

  test('an expert who does not review it is the public', () => {
    const actor = { person, office: office('expert', { kind: 'expert', id: expert }) };
    expect(standingIn({ ...parties, experts: [] }, actor).part).toBe('public');
  });

  test('an inspector is appointed by the authority and is no part of it (A4.3)', () => {
    const actor = {
      person,
      office: office('inspector', { kind: 'authority', programme: parties.programme }),
    };
    expect(standingIn(parties, actor)).toEqual({ part: 'public', grade: null });
  });

  test('an appointment that has ended gives no part', () => {
    const ended = office('applicant-submitter', { kind: 'organisation', id: own }, { state: 'ended' });
    expect(standingIn(parties, { person, office: ended }).part).toBe('public');
  });
});

test('the three administrators exclude each other and all casework', () => {
  for (const role of ROLES) {
    for (const administrator of ['system-administrator', 'security-administrator', 'auditor'] as const) {
      expect(excludeEachOther(role, administrator)).toBe(role !== administrator);
    }
  }
  expect(excludeEachOther('applicant-handler', 'expert')).toBe(false);
});
