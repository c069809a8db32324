import { day, type Id, type Instant, instant, mintId } from '@qichuang/base';
import type { Change, Write } from '@qichuang/casework';
import {
  type Application,
  makeUscc,
  type Organisation,
  type Person,
  type Recommender,
  type Round,
} from '@qichuang/domain';

/** Things of the least that stands, for the store's own tests. All names are made up. */
export const NOW: Instant = instant('2025-03-01T01:00:00.000Z');

let made = 0;

export function newId<Kind extends string>(prefix: Kind): Id<Kind> {
  made += 1;
  let rest = made;
  const bytes = Uint8Array.from({ length: 10 }, () => {
    const five = rest & 31;
    rest >>= 5;
    return five;
  }).reverse();
  return mintId(prefix, bytes);
}

export function aPerson(over: Partial<Person> = {}): Person {
  const id = newId('per');
  return {
    id,
    version: 0,
    state: 'active',
    account: `shili-${id}`,
    name: '示例人员',
    email: 'shili@example.com',
    phone: '',
    createdAt: NOW,
    ...over,
  };
}

export function anOrganisation(over: Partial<Organisation> = {}): Organisation {
  const id = newId('org');
  return {
    id,
    version: 0,
    state: 'active',
    uscc: makeUscc('9', '1', '370102', `MA3${String(made).padStart(5, '0')}`),
    name: `示例单位${made}`,
    formerNames: [],
    kind: 'enterprise',
    independentLegalPerson: true,
    status: 'active',
    region: '370102',
    address: '示例路1号',
    registeredOn: day('2015-01-01'),
    legalRepresentative: '示例',
    industryCode: 'I65',
    profile: '',
    honours: [],
    defaultRecommender: null,
    records: [],
    recordCheckedOn: null,
    registeredAt: NOW,
    ...over,
  };
}

export function aRecommender(over: Partial<Recommender> = {}): Recommender {
  const id = newId('rec');
  return {
    id,
    version: 0,
    state: 'active',
    kind: 'city',
    name: `示例市局${made}`,
    nameEn: `Sample bureau ${made}`,
    city: '3701',
    ...over,
  };
}

export function aRound(over: Partial<Round> = {}): Round {
  const window = { from: instant('2025-01-01T00:00:00.000Z'), until: instant('2025-06-30T09:00:00.000Z') };
  return {
    id: newId('rnd'),
    version: 0,
    state: 'called',
    programme: 'digital-economy-2023',
    programmeDigest: 'd1',
    year: 2025,
    supplementary: false,
    title: { zh: '示例批次', en: 'Sample round' },
    categories: ['laboratory', 'innovation-centre'],
    windows: { apply: window, recommend: window, check: window, review: window },
    quotas: [],
    panelSize: 3,
    namesHidden: false,
    callNumber: '',
    callPublishedOn: null,
    contact: { office: '示例处', phone: '', email: '', address: '' },
    calledAt: NOW,
    ...over,
  };
}

export function anApplication(
  over: Partial<Application> & Pick<Application, 'round' | 'organisation' | 'beganBy'>,
): Application {
  const id = newId('app');
  return {
    id,
    version: 0,
    state: 'draft',
    programme: 'digital-economy-2023',
    programmeDigest: 'd1',
    category: 'laboratory',
    kind: '',
    recommender: null,
    name: `示例实验室${made}`,
    beganAt: NOW,
    since: NOW,
    dueAt: instant('2025-06-30T09:00:00.000Z'),
    extendedUntil: null,
    receipt: null,
    copies: [],
    returned: [],
    reasons: [],
    statements: [],
    recommendation: null,
    outcome: null,
    lapsedFrom: null,
    ...over,
  };
}

/** A change under a key of its own. */
export function aChange(writes: readonly Write[], over: Partial<Change> = {}): Change {
  made += 1;
  return {
    writes,
    facts: [],
    messages: [],
    numbers: [],
    frozen: [],
    drafts: [],
    request: { key: `key-${made}`, by: 'per_0000000000', digest: 'd' },
    answer: null,
    ...over,
  };
}
