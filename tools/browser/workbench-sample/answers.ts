import { DIGITAL_ECONOMY_2023, programmeDigest } from '@qichuang/programmes';

interface Answer {
  readonly status: number;
  readonly view: unknown;
}

type Answering = (asked: {
  readonly url: URL;
  readonly body: unknown;
  readonly language: 'zh' | 'en';
}) => unknown;

const DAY_MS = 86_400_000;
const at = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

const PERSON = {
  id: 'per_0000000001',
  name: '李文静',
  account: 'li.wenjing',
  email: 'li@example.invalid',
  phone: '0532-80000000',
};
const ORGANISATION = {
  id: 'org_0000000001',
  version: 3,
  state: 'active',
  uscc: '91370200MA3C000016',
  name: '青岛示例海洋大学',
  formerNames: [],
  kind: 'university',
  independentLegalPerson: true,
  status: 'active',
  region: '370212',
  address: '青岛市崂山区示例路 8 号',
  registeredOn: '1999-09-01',
  legalRepresentative: '张示例',
  industryCode: '8341',
  profile: '以海洋科学见长的综合性大学（虚构）。',
  honours: ['省级重点实验室（2021）'],
  defaultRecommender: 'rec_0000000001',
  records: [],
  recordCheckedOn: '2026-10-14',
};
const ROUND = {
  id: 'rnd_0000000001',
  version: 2,
  state: 'called',
  programme: 'digital-economy-2023',
  programmeDigest: 'd',
  year: 2025,
  supplementary: false,
  title: { zh: '2025 年度', en: 'Round 2025' },
  categories: DIGITAL_ECONOMY_2023.categories.map(({ id }) => id),
  windows: {
    apply: { from: at(-30), until: at(2.05) },
    recommend: { from: at(-30), until: at(20) },
    check: { from: at(0), until: at(40) },
    review: { from: at(40), until: at(80) },
  },
  quotas: [],
  panelSize: 5,
  namesHidden: true,
  callNumber: '示例〔2025〕1 号',
  callPublishedOn: at(-30).slice(0, 10),
  contact: { office: '', phone: '', email: '', address: '' },
  counts: {},
};
const STEPS = [
  ['fill', '填报', 'Filling in'],
  ['submit', '提交', 'Submitted'],
  ['recommend', '推荐', 'Recommendation'],
  ['check', '形式审查', 'Formal check'],
  ['review', '专家评审', 'Expert review'],
  ['decide', '审定', 'Decision'],
  ['notice', '公示', 'Public notice'],
  ['announce', '公布', 'Announcement'],
];
const field = (value: unknown, carriedOver = false) => ({
  value,
  revision: 2,
  by: PERSON.name,
  at: at(-1),
  carriedOver,
});
const VALUES: Record<string, unknown> = {
  organisation_name: field(ORGANISATION.name, true),
  uscc: field(ORGANISATION.uscc, true),
  organisation_kind: field('university', true),
  registered_region: field('370212', true),
  platform_name: field('深海装备数字孪生创新实验室'),
  research_direction: field('深海装备数字孪生'),
  is_joint: field(true),
  lab_type: field('breakthrough'),
  directions: field(['marine-science']),
  staff_total: field(18),
  staff_full_time: field(22),
  organisation_profile: field(ORGANISATION.profile, true),
};
const CASE = {
  id: 'app_0000000001',
  version: 5,
  state: 'returned',
  standing: { part: 'applicant', grade: 'approver' },
  programme: 'digital-economy-2023',
  programmeDigest: 'd',
  round: {
    id: ROUND.id,
    title: ROUND.title,
    year: 2025,
    namesHidden: true,
    applyUntil: at(2.05),
    recommendUntil: at(20),
    reviewUntil: at(80),
  },
  category: 'laboratory',
  kind: '',
  name: '深海装备数字孪生创新实验室',
  receipt: 'SDDE25-LAB-0031',
  since: at(-1),
  dueAt: at(2.05),
  path: STEPS.map(([stage, zh, en], place) => ({
    stage,
    zh,
    en,
    state: place === 0 ? 'current' : 'next',
    at: null,
    until: place === 0 ? at(2.05) : null,
  })),
  holder: {
    part: 'applicant',
    name: '青岛示例海洋大学',
    since: at(-1),
    until: at(2.05),
    otherwise: '到期不重报，本年度申报即终止。',
  },
  acts: [
    { act: 'amend', allowed: true, why: null, clause: null },
    { act: 'resubmit', allowed: true, why: null, clause: null },
    { act: 'withdraw', allowed: true, why: null, clause: null },
  ],
  identity: {
    organisation: {
      id: ORGANISATION.id,
      name: ORGANISATION.name,
      uscc: ORGANISATION.uscc,
      region: '370212',
      kind: 'university',
    },
    recommender: { id: 'rec_0000000001', name: '青岛市工业和信息化局' },
    partners: [
      {
        id: 'ptn_0000000001',
        version: 1,
        name: '示例深海研究所',
        uscc: '12370000MB2800000X',
        region: '370203',
        state: 'confirmed',
        note: '',
        answeredAt: at(-2),
      },
    ],
  },
  form: {
    copy: null,
    redacted: false,
    values: VALUES,
    attachments: [
      {
        id: 'att_0000000001',
        slot: 'registration-certificate',
        name: '事业单位法人证书.pdf',
        media: 'pdf',
        bytes: 2_202_009,
        hash: 'a3f1'.repeat(16),
        pages: 4,
        issuedOn: null,
        at: at(-3),
      },
    ],
  },
  copies: [{ number: 1, hash: '9c44e1d7'.repeat(8), at: at(-7) }],
  returned: [
    {
      kind: 'return',
      reasons: [
        { target: 'research_direction', text: '与名称不一致，请核对。', clause: 'B4.5' },
        { target: 'staff_full_time', text: '固定人员多于总人数。', clause: 'B4.3' },
        { target: 'attachment:credit-report', text: '缺信用报告。', clause: 'B4.1' },
      ],
      at: at(-1),
      dueAt: at(2.05),
    },
  ],
  reasons: [],
  statements: ['clean-record'],
  recommendation: null,
  outcome: null,
  check: null,
  reviews: null,
  comments: null,
  objections: null,
  findings: null,
  extension: null,
};
const ROW = {
  id: CASE.id,
  version: 5,
  state: 'returned',
  programme: CASE.programme,
  round: ROUND.id,
  roundTitle: ROUND.title,
  category: 'laboratory',
  kind: '',
  name: CASE.name,
  receipt: CASE.receipt,
  organisation: null,
  recommender: null,
  rank: null,
  since: at(-1),
  dueAt: at(2.05),
};
const TASKS = [
  {
    id: '1',
    kind: 'returned',
    title: '按退回意见修改申报书',
    about: '深海装备数字孪生创新实验室　青岛市工信局退回 3 处',
    otherwise: '到期不重报，本年度申报即终止',
    verb: '去修改',
    link: '/app/applications/app_0000000001/form',
    dueAt: at(2.05),
    since: at(-1),
    count: 1,
  },
  {
    id: '2',
    kind: 'report',
    title: '提交 2025 年度报告',
    about: '海洋感知与智能观测创新实验室',
    otherwise: '逾期先提醒；超过一个月可能提请撤销，由人决定',
    verb: '开始填写',
    link: '/app/',
    dueAt: at(77),
    since: at(-1),
    count: 1,
  },
];
const outcomes = () =>
  DIGITAL_ECONOMY_2023.rules
    .filter(({ stage, categories }) => stage === 'submission' && categories.includes('laboratory'))
    .map((rule) => ({
      rule: rule.id,
      verdict: 'pass',
      severity: rule.severity,
      clause: rule.clause,
      origin: rule.origin ?? 'document',
      stage: rule.stage,
      zh: rule.zh,
      en: rule.en,
      todoZh: rule.todo.zh,
      todoEn: rule.todo.en,
      evidence: rule.evidence,
      reason: null,
    }));

let revision = 10;
let signedIn = !process.argv.includes('--signed-out');
const session = (language: 'zh' | 'en') => ({
  person: signedIn ? PERSON : null,
  offices: signedIn
    ? [
        {
          id: 'off_0000000001',
          role: 'applicant-submitter',
          unit: { kind: 'organisation', id: ORGANISATION.id, name: ORGANISATION.name },
        },
      ]
    : [],
  acting: signedIn ? 'off_0000000001' : null,
  language,
  provider: null,
  secondFactor: 'none',
  serverTime: at(0),
  expiresAt: at(0.5),
  demo: true,
  firstRun: process.argv.includes('--first-run'),
});

const ANSWERS: Readonly<Record<string, Answering>> = {
  'GET /session': ({ language }) => session(language),
  'POST /session': ({ language }) => {
    signedIn = true;
    return session(language);
  },
  'GET /tasks': () => ({ rows: TASKS }),
  'GET /rounds': () => ({ rows: [ROUND] }),
  'GET /rounds/rnd_0000000001': () => ROUND,
  'GET /applications': () => ({ rows: [ROW], next: null, total: 1 }),
  'GET /applications/app_0000000001': () => CASE,
  'GET /applications/app_0000000001/draft': () => ({
    version: 5,
    values: VALUES,
    typing: [{ name: '王晓', field: 'members', at: at(0) }],
  }),
  'GET /applications/app_0000000001/self-check': () => ({ at: at(0), outcomes: outcomes(), ready: false }),
  'GET /applications/app_0000000001/history': () => ({
    rows: [
      {
        at: at(-1),
        act: 'return',
        part: 'recommender',
        who: '青岛市工业和信息化局 赵某',
        from: 'submitted',
        to: 'returned',
        clause: 'B5.1',
        note: '退回 3 处',
        digest: 'ab12'.repeat(16),
      },
      {
        at: at(-7),
        act: 'submit',
        part: 'applicant',
        who: '李文静',
        from: 'draft',
        to: 'submitted',
        clause: 'B5.1',
        note: '',
        digest: 'cd34'.repeat(16),
      },
    ],
  }),
  'PATCH /applications/app_0000000001/fields': ({ body }) => ({
    saved: (body as { fields: { field: string; value: unknown }[] }).fields.map(({ field: name, value }) => {
      revision += 1;
      VALUES[name] = { ...field(value), revision, at: at(0) };
      return { field: name, revision, at: at(0), warnings: [] };
    }),
    conflicts: [],
  }),
  'GET /organisations/org_0000000001': () => ORGANISATION,
  'GET /organisations/org_0000000001/people': () => ({
    rows: [
      {
        office: 'off_0000000001',
        version: 1,
        person: PERSON.id,
        name: PERSON.name,
        account: PERSON.account,
        role: 'applicant-submitter',
      },
      {
        office: 'off_0000000002',
        version: 1,
        person: 'per_0000000002',
        name: '王晓',
        account: 'wang.xiao',
        role: 'applicant-handler',
      },
    ],
  }),
  'GET /recommenders': () => ({
    rows: [
      {
        id: 'rec_0000000001',
        version: 1,
        state: 'active',
        kind: 'city',
        name: '青岛市工业和信息化局',
        nameEn: 'Qingdao Bureau',
        city: '3702',
      },
    ],
  }),
  'GET /partnerships': () => ({
    rows: [
      {
        id: 'ptn_0000000009',
        version: 1,
        state: 'pending',
        application: 'app_0000000009',
        applicationName: '智能感知创新实验室',
        lead: '济南示例研究院',
        category: 'laboratory',
        roundTitle: ROUND.title,
        task: '海试',
        input: 120,
        invitedAt: at(-2),
      },
    ],
  }),
  'GET /programmes/digital-economy-2023': () => ({
    digest: programmeDigest(DIGITAL_ECONOMY_2023),
    document: DIGITAL_ECONOMY_2023,
  }),
  'GET /programmes': () => ({ rows: [] }),
};

/** The sample answer to a request; what there is none for is refused as not found, in the manner of the contract. */
export function answerTo(method: string, url: URL, body: unknown, language: 'zh' | 'en'): Answer {
  const answer = ANSWERS[`${method} ${url.pathname.replace('/api/v1', '')}`];
  if (answer !== undefined) return { status: 200, view: answer({ url, body, language }) };
  return {
    status: 404,
    view: {
      type: 'about:blank',
      title: '没有找到',
      status: 404,
      detail: `${method} ${url.pathname}`,
      kind: 'not-found',
      clause: null,
      evidence: {},
      todo: '',
      reference: 'R-SAMPLE',
    },
  };
}
