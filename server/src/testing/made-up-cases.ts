import { canonicalBytes, day, type Id, type Instant, instant, mintId, sha256Hex } from '@qichuang/base';
import type { Change, Write } from '@qichuang/casework';
import {
  type Actor,
  APPLICATION_STATES,
  type Application,
  type ApplicationState,
  BLANK_SHEET,
  type Expert,
  makeUscc,
  type Office,
  type Organisation,
  type Person,
  type Recommender,
  type Review,
  type Role,
  type Round,
  STATE_COUNCIL_CALENDAR,
  type Unit,
} from '@qichuang/domain';
import { DIGITAL_ECONOMY_2023, programmeDigest } from '@qichuang/programmes';
import { openTestStore, type TestStore } from '@qichuang/store';
import type { Room } from '../views/standing.ts';

/** Names that must never reach a reader who may not know them. All are made up. */
export const NAMES = {
  applicant: '虚构泉城大学',
  former: '虚构泉城学院',
  partner: '虚构海岱研究院',
  head: '虚明远',
  member: '虚思齐',
  contact: '虚小燕',
  phone: '0531-00000001',
  email: 'xuxiaoyan@example.cn',
  file: '虚构泉城大学登记证书.pdf',
  recommender: '虚构市示例局',
} as const;

export const AT: Instant = instant('2025-05-20T02:00:00.000Z');
const BEFORE: Instant = instant('2025-03-01T02:00:00.000Z');
const window = { from: instant('2025-01-01T00:00:00.000Z'), until: instant('2025-12-31T09:30:00.000Z') };

let made = 0;

function newId<Kind extends string>(prefix: Kind): Id<Kind> {
  made += 1;
  return mintId(
    prefix,
    Uint8Array.from({ length: 10 }, (_, index) => (index < 8 ? 0 : (made >> ((9 - index) * 5)) & 31)),
  );
}

export interface Cases {
  readonly room: Room;
  readonly store: TestStore;
  readonly round: Round;
  readonly actors: Readonly<
    Record<'applicant' | 'partner' | 'recommender' | 'authority' | 'expert' | 'stranger' | 'visitor', Actor>
  >;
  readonly of: (state: ApplicationState) => Application;
}

/** One application in every state, with everything that can stand beside it, on a store of its own. */
export async function openCases(): Promise<Cases> {
  const store = await openTestStore();
  const digest = programmeDigest(DIGITAL_ECONOMY_2023);
  const programmes = new Map([
    [DIGITAL_ECONOMY_2023.id, DIGITAL_ECONOMY_2023],
    [digest, DIGITAL_ECONOMY_2023],
  ]);
  const room: Room = { desk: { shelf: store.shelf, programmes, calendar: STATE_COUNCIL_CALENDAR }, store };

  const applicant = anOrganisation({ name: NAMES.applicant, formerNames: [NAMES.former] });
  const partner = anOrganisation({ name: NAMES.partner });
  const stranger = anOrganisation({ name: '虚构旁观单位' });
  const recommender: Recommender = {
    id: newId('rec'),
    version: 1,
    state: 'active',
    kind: 'city',
    name: NAMES.recommender,
    nameEn: 'Made-up bureau',
    city: '3701',
  };
  const round = aRound(digest);
  const people = Array.from({ length: 6 }, aPerson);
  const [one, two, three, four, five, six] = people as [Person, Person, Person, Person, Person, Person];
  const expert = anExpert(five);
  const offices = {
    applicant: anOffice(one, 'applicant-submitter', { kind: 'organisation', id: applicant.id }),
    partner: anOffice(two, 'applicant-submitter', { kind: 'organisation', id: partner.id }),
    recommender: anOffice(three, 'recommender-clerk', { kind: 'recommender', id: recommender.id }),
    authority: anOffice(four, 'authority-clerk', { kind: 'authority', programme: DIGITAL_ECONOMY_2023.id }),
    expert: anOffice(five, 'expert', { kind: 'expert', id: expert.id }),
    stranger: anOffice(six, 'applicant-submitter', { kind: 'organisation', id: stranger.id }),
  } as const;
  await put(store, [
    ...people.map((next) => asWrite('person', next)),
    ...[applicant, partner, stranger].map((next) => asWrite('organisation', next)),
    asWrite('recommender', recommender),
    ...Object.values(offices).map((next) => asWrite('office', next)),
    asWrite('expert', expert),
    asWrite('round', round),
  ]);

  const world = { applicant, partner, recommender, round, expert, person: one };
  const applications = new Map<ApplicationState, Application>();
  for (const state of APPLICATION_STATES) applications.set(state, await putCase(store, world, state));

  const actors = Object.fromEntries(
    Object.entries(offices).map(([name, office]) => [name, { person: office.person, office }]),
  );
  return {
    room,
    store,
    round,
    actors: { ...actors, visitor: { person: null, office: null } } as Cases['actors'],
    of: (state) => {
      const found = applications.get(state);
      if (found === undefined) throw new Error(`no case in ${state}`);
      return found;
    },
  };
}

interface World {
  readonly applicant: Organisation;
  readonly partner: Organisation;
  readonly recommender: Recommender;
  readonly round: Round;
  readonly expert: Expert;
  readonly person: Person;
}

async function putCase(store: TestStore, world: World, state: ApplicationState): Promise<Application> {
  const { applicant, partner, recommender, round, expert, person } = world;
  const id = newId('app');
  const values = valuesOf(applicant, partner);
  const attachment = {
    id: newId('att'),
    slot: 'registration-certificate',
    name: NAMES.file,
    media: 'pdf' as const,
    bytes: 1000,
    hash: sha256Hex(canonicalBytes(id)),
    issuedOn: null,
    at: BEFORE,
  };
  const bytes = canonicalBytes({
    v: 1,
    application: id,
    number: 1,
    at: BEFORE,
    values,
    attachments: [attachment],
    partners: [],
    reasons: [],
    statements: [],
  });
  const submitted = state !== 'draft';
  const application: Application = {
    id,
    version: 1,
    state,
    round: round.id,
    programme: round.programme,
    programmeDigest: round.programmeDigest,
    category: 'laboratory',
    kind: '',
    organisation: applicant.id,
    recommender: recommender.id,
    name: `${NAMES.applicant}海洋大数据${APPLICATION_STATES.indexOf(state)}创新实验室`,
    beganBy: person.id,
    beganAt: BEFORE,
    since: BEFORE,
    dueAt: null,
    extendedUntil: null,
    receipt: submitted ? `SDDE25-LAB-${String(APPLICATION_STATES.indexOf(state)).padStart(4, '0')}` : null,
    copies: submitted
      ? [{ id: newId('cpy'), number: 1, hash: sha256Hex(bytes), at: BEFORE, by: person.id }]
      : [],
    returned: [],
    reasons: [],
    statements: ['truthful'],
    recommendation: submitted ? { rank: 2, opinion: '推荐意见', at: BEFORE } : null,
    outcome: { reason: '决定理由', clause: null, at: BEFORE },
    lapsedFrom: state === 'lapsed' ? 'returned' : null,
  };
  await put(store, [asWrite('application', application)], {
    frozen: [{ hash: sha256Hex(bytes), bytes }],
    drafts: [
      {
        draft: id,
        seen: 0,
        fields: Object.entries(values).map(([field, value]) => ({
          field,
          basedOn: 0,
          value,
          carriedOver: false,
          overrule: false,
        })),
        by: person.id,
        at: BEFORE,
      },
    ],
    facts: [
      {
        act: 'submit-application',
        at: BEFORE,
        office: null,
        subject: { kind: 'application', id },
        from: 'draft',
        to: 'submitted',
        clause: 'B5.1',
        digest: 'd',
      },
      {
        act: 'select',
        at: BEFORE,
        office: null,
        subject: { kind: 'application', id },
        from: 'reviewed',
        to: 'selected',
        clause: 'B5.1',
        digest: 'd',
      },
    ],
  });
  await put(store, [
    asWrite('attachment', { ...attachment, version: 1, state: 'ready', holder: id, by: person.id }),
    asWrite('partnership', {
      id: newId('ptn'),
      version: 1,
      state: 'confirmed',
      application: id,
      uscc: partner.uscc,
      name: partner.name,
      region: partner.region,
      organisation: partner.id,
      invitedAt: BEFORE,
      answeredAt: BEFORE,
      answeredBy: null,
      note: '',
    }),
    asWrite('formalCheck', {
      id: newId('chk'),
      version: 1,
      state: 'open',
      application: id,
      programme: round.programme,
      copy: 1,
      items: [],
      conclusion: null,
      prepared: null,
      sentBack: null,
      confirmed: null,
    }),
    asWrite('review', aReview(world, application, expert)),
    asWrite('finding', {
      id: newId('fnd'),
      version: 1,
      state: 'proposed',
      application: id,
      programme: round.programme,
      ground: 'other',
      facts: '事实',
      evidence: '证据',
      hearingUntil: window.until,
      statement: null,
      proposed: { by: person.id, at: BEFORE },
      decided: null,
    }),
  ]);
  return application;
}

/** A form in which the applicant's people named themselves wherever they could. */
function valuesOf(applicant: Organisation, partner: Organisation) {
  return {
    organisation_name: applicant.name,
    uscc: applicant.uscc,
    registered_region: '370102',
    legal_representative: '虚法人',
    contact_name: NAMES.contact,
    contact_phone: NAMES.phone,
    contact_email: NAMES.email,
    recommender: 'rec_0000000000',
    platform_name: `${NAMES.applicant}海洋大数据创新实验室`,
    head_name: NAMES.head,
    organisation_profile: `${NAMES.applicant}（原${NAMES.former}）与${NAMES.partner}合作，${NAMES.head}任主任，电话${NAMES.phone}。`,
    purpose_text: `依托虚构 泉城 大学，由${NAMES.member}牵头，设在济南市历下区，与青岛的伙伴一同面向海洋，服务城市中的数据。`,
    members: [
      { member_name: NAMES.member, member_unit: `${NAMES.applicant}计算机学院`, member_degree: '博士' },
    ],
    partners_table: [
      {
        partner_name: partner.name,
        partner_uscc: partner.uscc,
        partner_region: '370202',
        partner_task: '数据',
        partner_input: 10,
      },
    ],
    premises_address: `${NAMES.applicant}东校区`,
    honours: [`${NAMES.former}先进单位`],
    is_joint: true,
  };
}

export function aReview({ round }: Pick<World, 'round'>, application: Application, expert: Expert): Review {
  return {
    id: newId('rev'),
    version: 1,
    state: 'declared',
    round: round.id,
    programme: round.programme,
    category: application.category,
    application: application.id,
    expert: expert.id,
    person: expert.person,
    assignedAt: BEFORE,
    declaration: { kind: 'none', ground: '', at: BEFORE },
    ...BLANK_SHEET,
  };
}

/** Puts things on the shelf as they are; no act's rules are asked. */
export async function put(
  store: TestStore,
  writes: readonly Write[],
  over: Partial<Change> = {},
): Promise<void> {
  made += 1;
  const outcome = await store.shelf.commit({
    writes,
    facts: [],
    messages: [],
    numbers: [],
    frozen: [],
    drafts: [],
    request: { key: `made-up-${made}`, by: 'per_0000000000', digest: 'd' },
    answer: null,
    ...over,
  });
  if (outcome !== 'written') throw new Error('the made-up world does not fit on the shelf');
}

function asWrite<Kind extends Write['kind']>(
  kind: Kind,
  next: Extract<Write, { kind: Kind }>['next'],
): Write {
  // One kind and its thing belong together by the signature; the union cannot say so.
  return { kind, previous: null, next } as Write;
}

function anOrganisation(over: Pick<Organisation, 'name'> & Partial<Organisation>): Organisation {
  const id = newId('org');
  return {
    id,
    version: 1,
    state: 'active',
    uscc: makeUscc('9', '1', '370102', `MA3${String(made).padStart(5, '0')}`),
    formerNames: [],
    kind: 'university',
    independentLegalPerson: true,
    status: 'active',
    region: '370102',
    address: '示例路1号',
    registeredOn: day('2015-01-01'),
    legalRepresentative: '虚法人',
    industryCode: 'I65',
    profile: '',
    honours: [],
    defaultRecommender: null,
    records: [],
    recordCheckedOn: null,
    registeredAt: BEFORE,
    ...over,
  };
}

function aPerson(): Person {
  const id = newId('per');
  return {
    id,
    version: 1,
    state: 'active',
    account: `shili-${id}`,
    name: `示例人员${made}`,
    email: 'shili@example.cn',
    phone: '',
    createdAt: BEFORE,
  };
}

function anOffice(person: Person, role: Role, unit: Unit): Office {
  return {
    id: newId('off'),
    version: 1,
    state: 'active',
    person: person.id,
    role,
    unit,
    grantedAt: BEFORE,
    endedAt: null,
  };
}

function anExpert(person: Person): Expert {
  return {
    id: newId('exp'),
    version: 1,
    state: 'active',
    person: person.id,
    name: person.name,
    kind: 'technical',
    title: '',
    institution: { name: '虚构外省大学', uscc: null },
    formerInstitutions: [],
    city: '3702',
    categories: [],
    directions: [],
    registeredAt: BEFORE,
  };
}

function aRound(digest: string): Round {
  return {
    id: newId('rnd'),
    version: 1,
    state: 'called',
    programme: DIGITAL_ECONOMY_2023.id,
    programmeDigest: digest,
    year: 2025,
    supplementary: false,
    title: { zh: '示例批次', en: 'Sample round' },
    categories: ['laboratory'],
    windows: { apply: window, recommend: window, check: window, review: window },
    quotas: [],
    panelSize: 3,
    namesHidden: true,
    callNumber: '',
    callPublishedOn: day('2025-01-01'),
    contact: { office: '示例处', phone: '', email: '', address: '' },
    calledAt: BEFORE,
  };
}
