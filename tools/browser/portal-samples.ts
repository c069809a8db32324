/** Made-up contents for the tests of the public pages; the programme itself is the real one. */
import { readFileSync } from 'node:fs';
import { day, instant } from '@qichuang/base';
import { CITIES } from '@qichuang/domain';
import {
  type Language,
  OPEN_FIELD_WORDS,
  OPEN_TABLE_WORDS,
  OPEN_UNIT_WORDS,
  type Words,
} from '@qichuang/language';
import {
  type Anchor,
  type Choice,
  type Frame,
  type LayoutTable,
  type ListedPlatform,
  type NewsLine,
  type NoticeClock,
  type NoticePageProps,
  type ObjectionDraft,
  type PathStep,
  type ProgrammePageProps,
  type PublicHead,
  renderAnnouncementPage,
  renderAnnouncementsPage,
  renderCityPage,
  renderDirectoryPage,
  renderErrorPage,
  renderGuidePage,
  renderHomePage,
  renderLedgerPage,
  renderNoticePage,
  renderNoticesPage,
  renderObjectionProgressPage,
  renderObjectionReceiptPage,
  renderOpenDataPage,
  renderPlatformPage,
  renderProgrammeDocumentPage,
  renderProgrammePage,
  renderProgrammesPage,
  renderRoundPage,
  renderRoundsPage,
  sourceParagraphs,
} from '@qichuang/portal';
import { BIGDATA_2020, DIGITAL_ECONOMY_2023, type Programme } from '@qichuang/programmes';

export const NOW = instant('2025-12-22T02:06:00.000Z');

export function frameFor(language: Language, address: string, changes: Partial<Frame> = {}): Frame {
  return {
    language,
    address,
    print: 'normal',
    demo: true,
    now: NOW,
    stylesheet: '/assets/portal.css?v=test',
    operator: {
      name: { zh: '省工业和信息化厅', en: 'Provincial Department of Industry and Information Technology' },
      contacts: [
        { label: { zh: '政策咨询', en: 'Policy' }, value: '0531-0000 0000' },
        { label: { zh: '技术支持', en: 'Support' }, value: 'support@example.invalid' },
      ],
    },
    ledgerHead: {
      root: '7be104c95d2af83391e60b47ac18d25f7be104c95d2af83391e60b47ac18d25f',
      size: 184302,
      at: instant('2025-12-22T00:00:00.000Z'),
      witnesses: ['audit.example'],
    },
    ...changes,
  };
}

const PROGRAMME = DIGITAL_ECONOMY_2023;
const PROGRAMME_NAME: Words = { zh: PROGRAMME.names.zh, en: PROGRAMME.names.en };
const ROUND = {
  id: 'rnd_0000002025',
  title: { zh: '2025 年度数字经济创新平台', en: 'Digital economy innovation platforms, 2025' },
};
const NOTICE_TITLE = '关于 2025 年度省级数字经济创新平台拟认定名单的公示';
const ANNOUNCEMENT_TITLE = '关于公布 2022 年度省级大数据发展创新平台名单的通知';

const ROOT = '7be104c95d2af83391e60b47ac18d25f7be104c95d2af83391e60b47ac18d25f';
const VKEY = 'platforms.example/ledger+1a2b3c4d+AZ8YKL0kTHq1WpYJ9tEqP7yTnq0yJmDqk3vB0d8n3XKe';
const ANCHOR: Anchor = {
  head: { root: ROOT, size: 183_808, at: instant('2025-12-18T00:30:00.000Z') },
  subject: 'ntc_0000000001',
  act: 'publish-notice',
};
const HEADS: readonly PublicHead[] = [184_320, 184_064, 183_808].map((size, place) => ({
  size,
  root: ROOT,
  sm3Root: ROOT,
  at: instant(`2025-12-${22 - place}T00:00:00.000Z`),
  witnesses:
    place === 2 ? [] : [{ name: 'audit.example', at: instant(`2025-12-${22 - place}T00:10:00.000Z`) }],
}));

const CLOCK: NoticeClock = {
  stage: 'open',
  opensOn: day('2025-12-18'),
  closesAt: instant('2025-12-24T09:30:00.000Z'),
  today: day('2025-12-22'),
  startDayCounts: true,
  days: ['18', '19', '20', '21', '22', '23', '24'].map((date) => ({
    day: day(`2025-12-${date}`),
    working: date !== '20' && date !== '21',
  })),
};

function step(
  id: string,
  zh: string,
  en: string,
  state: PathStep['state'],
  from: string | null,
  to: string | null,
): PathStep {
  return {
    id,
    name: { zh, en },
    state,
    from: from === null ? null : day(from),
    to: to === null ? null : day(to),
    note: null,
  };
}

const PATH: readonly PathStep[] = [
  step('application', '申报', 'Application', 'done', '2025-09-01', '2025-10-17'),
  step('preliminary-review', '初审推荐', 'Preliminary review', 'done', null, '2025-10-31'),
  step('formal-check', '形式审查', 'Formal check', 'done', null, '2025-11-14'),
  step('expert-review', '专家评审', 'Expert review', 'done', null, '2025-12-12'),
  step('public-notice', '公示', 'Public notice', 'now', '2025-12-18', '2025-12-24'),
  {
    ...step('announcement', '公布', 'Announcement', 'todo', null, null),
    note: { zh: '异议办结后', en: 'after objections' },
  },
  {
    ...step('dynamic-management', '动态管理', 'Management', 'todo', null, null),
    note: { zh: '三年', en: 'three years' },
  },
];

const CATEGORIES: readonly Choice[] = PROGRAMME.categories.map(({ id, names }, position) => ({
  id,
  name: { zh: names.zh, en: names.en },
  count: [14, 78, 12, 28][position] ?? 0,
}));

const COUNTS: Readonly<Record<string, number>> = {
  '370100': 88,
  '370200': 79,
  '370300': 31,
  '370400': 7,
  '370500': 17,
  '370600': 46,
  '370700': 43,
  '370800': 25,
  '370900': 16,
  '371000': 25,
  '371100': 13,
  '371300': 24,
  '371400': 14,
  '371500': 9,
  '371600': 13,
  '371700': 6,
};
const CITY_COUNTS = CITIES.map(({ code, zh, en }) => ({ code, name: { zh, en }, count: COUNTS[code] ?? 0 }));
const CHAINS: readonly Choice[] = PROGRAMME.industryChains.list.map(({ id, zh, en }, place) => ({
  id,
  name: { zh, en },
  count: (place * 7) % 31,
}));
const LAYOUT: LayoutTable = {
  axis: 'chain',
  cities: CITIES.map(({ code, zh, en }) => ({ code, name: { zh, en } })),
  rows: CHAINS.map(({ id, name }, row) => {
    const counts = CITIES.map((_, place) => ((row + 2) * (place + 3)) % 5);
    return { id, name, counts, total: counts.reduce((sum, count) => sum + count, 0) };
  }),
  totals: CITIES.map((_, place) =>
    CHAINS.reduce((sum, _chain, row) => sum + (((row + 2) * (place + 3)) % 5), 0),
  ),
  total: 512,
};
const RECOMMENDERS: readonly Choice[] = CITIES.slice(0, 5).map(({ code, zh, en }) => ({
  id: code,
  name: { zh: `${zh}工业和信息化局`, en: `${en} Bureau of Industry and Information Technology` },
  count: 9,
}));

function listed(
  position: number,
  name: string,
  host: string,
  category: number,
  changes: Partial<ListedPlatform> = {},
): ListedPlatform {
  return {
    position,
    name,
    host,
    partners: [],
    recommender: RECOMMENDERS[position % 5]?.name ?? { zh: '', en: '' },
    category: CATEGORIES[category]?.name ?? { zh: '', en: '' },
    number: null,
    plaque: null,
    acceptedReasons: [],
    ...changes,
  };
}

const LIST: readonly ListedPlatform[] = [
  listed(1, '海洋感知与智能观测创新实验室', '青岛示例海洋大学', 0, {
    partners: ['示例海洋仪器有限公司', '示例深海研究所', '示例港务集团', '示例气象中心'],
    acceptedReasons: [
      {
        rule: { zh: '联合建设单位原则上不超过 3 个', en: 'In principle at most three partners' },
        clauses: ['B4.5'],
        reason: '观测网跨四个海区，四家单位各负责一个海区的布放与维护，缺一不可。',
      },
    ],
  }),
  listed(2, '工业软件内核创新实验室', '济南示例大学', 0),
  listed(3, '量子安全通信创新实验室', '示例量子技术研究院', 0),
  listed(4, '智慧农业数据应用产业创新中心', '潍坊示例农科有限公司', 1),
  listed(5, '港口智能调度产业创新中心', '日照示例港航科技有限公司', 1),
  listed(6, '制造业数据合规服务机构', '烟台示例数服有限公司', 2),
  listed(7, '智能制造实训基地', '淄博示例职业学院', 3),
];

const DOWNLOADS = [
  {
    title: '拟认定名单（PDF，盖章版）',
    address: '/files/list.pdf',
    format: 'PDF',
    sha256: '3e90b7c1'.padEnd(64, 'd'),
  },
  {
    title: '拟认定名单（机器可读）',
    address: '/files/list.xlsx',
    format: 'XLSX',
    sha256: null,
  },
];

const NEWS: readonly NewsLine[] = [
  {
    kind: 'notice',
    id: 'ntc_0000002025',
    day: day('2025-12-18'),
    title: NOTICE_TITLE,
    documentNumber: null,
    count: 132,
    openUntil: CLOCK.closesAt,
  },
  {
    kind: 'call',
    id: ROUND.id,
    day: day('2025-08-25'),
    title: '关于组织 2025 年度省级数字经济创新平台申报的通知',
    documentNumber: '鲁工信数演〔2025〕18 号',
    count: null,
    openUntil: null,
  },
  {
    kind: 'announcement',
    id: 'ann_0000002024',
    day: day('2025-01-15'),
    title: '关于公布 2024 年度省级数字经济创新平台名单的通知',
    documentNumber: '鲁工信数演〔2025〕3 号',
    count: 156,
    openUntil: null,
  },
];

const PART = { page: 1, pageSize: 50, total: 132 };

const CATEGORY_TARGETS = PROGRAMME.categories.map(({ id, names, target }, position) => ({
  id,
  name: { zh: names.zh, en: names.en },
  designated: [34, 200, 33, 61][position] ?? 0,
  onNotice: [14, 78, 12, 28][position] ?? 0,
  target: target.number,
}));

const EMPTY_DRAFT: ObjectionDraft = {
  identity: 'unit',
  subject: 'app_0000000001',
  name: '',
  contact: '不是号码',
  grounds: '2024 年以来该单位没有独立的研究场所，与申报书所述不符。',
  declaresTrue: false,
  keptFiles: [{ token: 'k1', name: '现场照片.jpg', bytes: 812_000, purpose: 'evidence' }],
  problems: [
    { field: 'name', kind: 'anonymous' },
    { field: 'contact', kind: 'bad-contact' },
    { field: 'seal', kind: 'missing' },
    { field: 'declaresTrue', kind: 'not-declared' },
  ],
  requestKey: 'key-1',
  closed: false,
};

const NOTICE: NoticePageProps = {
  id: 'ntc_0000002025',
  programmeId: PROGRAMME.id,
  round: ROUND,
  title: NOTICE_TITLE,
  number: 'SDDE-2025-N01',
  issuer: PROGRAMME.authority,
  publishedOn: day('2025-12-18'),
  clauses: ['B5.1'],
  text: [
    '根据《山东省数字经济创新平台体系建设工作方案（试行）》，经单位申报、各市和有关单位推荐、形式审查、专家评审和集体研究，拟认定海洋感知与智能观测创新实验室等 132 家平台，现予公示。',
    '对名单有异议的，请以书面形式实名提出，并附证明材料。',
  ],
  clock: CLOCK,
  categories: CATEGORIES,
  recommenders: RECOMMENDERS,
  filter: { category: null, recommender: null },
  platforms: LIST,
  part: PART,
  downloads: DOWNLOADS,
  anchor: ANCHOR,
  corrections: [],
  subjects: LIST.map(({ position, name }) => ({ id: `app_000000000${position}`, position, name })),
  draft: null,
  handlingWorkingDays: 15,
};

const ANNOUNCED: readonly ListedPlatform[] = LIST.map((platform) => ({
  ...platform,
  number: `SDBD-LAB-2022-00${10 + platform.position}`,
  plaque: platform.position === 7 ? null : `鲁数创牌 2022-0${10 + platform.position}`,
}));

function words(entry: { readonly zh: string; readonly en: string }): Words {
  return { zh: entry.zh, en: entry.en };
}

function programmeProps(programme: Programme): ProgrammePageProps {
  const text = readFileSync(new URL(`../../programmes/${programme.id}/source.txt`, import.meta.url), 'utf8');
  const kindNames = new Map(programme.applicantKinds.map((kind) => [kind.id, words(kind)]));
  return {
    id: programme.id,
    name: words(programme.names),
    document: { zh: programme.names.documentZh, en: programme.names.documentEn },
    issued: null,
    authority: words(programme.authority),
    period: programme.period,
    status: programme.status,
    aims: { words: words(programme.aims), clauses: programme.aims.clause },
    principle: { words: words(programme.principle), clauses: programme.principle.clause },
    legalBasis: {
      clauses: programme.legalBasis.clause,
      documents: programme.legalBasis.documents.map(({ title, en, number }) => ({
        title: { zh: title, en },
        number,
      })),
    },
    categories: programme.categories.map((category) => ({
      id: category.id,
      name: words(category.names),
      clauses: category.clause,
      description: words(category.description),
      target: category.target.number,
      applicantKinds: category.applicantKinds.flatMap((id) => kindNames.get(id) ?? []),
      applicantKindsSoft: category.applicantKindsRule === 'soft',
      groups: category.directionGroups.map((group) => ({
        name: words(group),
        members: category.directions.filter((direction) => direction.group === group.id).map(words),
        openEnded: group.openEnded === true,
      })),
      naming: {
        pattern: { zh: category.naming.patternZh, en: category.naming.patternZh },
        clauses: category.naming.clause ?? [],
      },
      conditions: [],
    })),
    conditions: [
      {
        words: {
          zh: '山东省境内依法注册、具有独立法人资格',
          en: 'Registered in Shandong, an independent legal person',
        },
        clauses: [programme.id === 'bigdata-2020' ? 'A1' : 'B4.1'],
        soft: false,
      },
      {
        words: { zh: '联合建设单位原则上不超过 3 个', en: 'In principle at most three partners' },
        clauses: [programme.id === 'bigdata-2020' ? 'A1' : 'B4.5'],
        soft: true,
      },
    ],
    stages: programme.stages.map((stage) => ({
      id: stage.id,
      name: words(stage),
      actor: { zh: '主管部门', en: 'Department' },
      clauses: stage.clause,
      quote: stage.quote ?? null,
    })),
    duties: programme.duties.map((duty) => ({
      id: duty.id,
      name: words(duty),
      clauses: duty.clause,
      due: { zh: '每年 3 月 31 日前', en: 'by 31 March each year' },
    })),
    safeguards: programme.safeguards.map((safeguard) => ({
      name: words(safeguard),
      clauses: safeguard.clause,
      quote: safeguard.quote ?? null,
    })),
    source: sourceParagraphs(text, programme.clauses),
    rounds: [{ ...ROUND, state: 'called' }],
    guides: [
      {
        id: 'guide-1',
        title: { zh: '创新实验室建设指南（示例）', en: 'Guide to building a laboratory (sample)' },
        clauses: [],
        text: { zh: '一、总体要求。\n\n二、场地与设备。', en: '1. General.\n\n2. Premises and equipment.' },
      },
    ],
    standard: {
      clauses: programme.evaluation.clause,
      grades: programme.evaluation.grades.bands.map((band) => ({
        id: band.id,
        name: words(band),
        points: `≥ ${band.from ?? 0}`,
      })),
      categories: programme.evaluation.categories.map(({ category, quantitative }) => ({
        id: category,
        name: { zh: category, en: category },
        indicators: quantitative.map((one) => ({ id: one.id, name: words(one), weight: '10' })),
      })),
    },
    versions: [
      {
        version: programme.version,
        day: '2025-01-06' as ProgrammePageProps['versions'][number]['day'],
        digest: 'a'.repeat(64),
        inForce: true,
        changes: [
          { zh: '“创新实验室”建设目标由 50 个改为 60 个。', en: 'The target of laboratories changes.' },
        ],
      },
    ],
    documents: DOWNLOADS,
  };
}

const PLATFORM_NUMBER = 'SDDE-LAB-2023-0017';

/** A public page, drawn for any frame. */
export interface SamplePage {
  readonly name: string;
  readonly address: string;
  readonly render: (frame: Frame) => string;
}

export const SAMPLE_PAGES: readonly SamplePage[] = [
  {
    name: 'home',
    address: '/',
    render: (frame) =>
      renderHomePage(
        {
          rounds: [
            {
              id: ROUND.id,
              programmeId: PROGRAMME.id,
              title: ROUND.title,
              clauses: ['B5.1'],
              path: PATH,
              window: null,
              notice: { id: NOTICE.id, count: 132, clock: CLOCK },
            },
          ],
          news: NEWS,
          targets: {
            programmeId: PROGRAMME.id,
            by: 2025,
            band: 0.05,
            asOf: day('2025-12-22'),
            categories: CATEGORY_TARGETS,
          },
          cities: CITY_COUNTS,
        },
        frame,
      ),
  },
  {
    name: 'home-open-for-applications',
    address: '/',
    render: (frame) =>
      renderHomePage(
        {
          rounds: [
            {
              id: ROUND.id,
              programmeId: PROGRAMME.id,
              title: ROUND.title,
              clauses: ['B5.1'],
              path: PATH.map((one, position) => ({ ...one, state: position === 0 ? 'now' : 'todo' })),
              window: { kind: 'apply', closesAt: instant('2025-12-25T09:30:00.000Z') },
              notice: null,
            },
          ],
          news: [],
          targets: null,
          cities: null,
        },
        frame,
      ),
  },
  {
    name: 'home-empty',
    address: '/',
    render: (frame) => renderHomePage({ rounds: [], news: [], targets: null, cities: null }, frame),
  },
  {
    name: 'programmes',
    address: '/programmes',
    render: (frame) =>
      renderProgrammesPage(
        {
          programmes: [DIGITAL_ECONOMY_2023, BIGDATA_2020].map((programme) => ({
            id: programme.id,
            name: words(programme.names),
            authority: words(programme.authority),
            status: programme.status,
            city: programme === BIGDATA_2020 ? '3701' : null,
            period: programme.period,
            categories: programme.categories.map(({ id, names, target }) => ({
              id,
              name: words(names),
              target: target.number,
            })),
          })),
        },
        frame,
      ),
  },
  {
    name: 'programme',
    address: `/programmes/${PROGRAMME.id}`,
    render: (frame) => renderProgrammePage(programmeProps(PROGRAMME), frame),
  },
  {
    name: 'programme-a',
    address: '/programmes/bigdata-2020',
    render: (frame) => renderProgrammePage(programmeProps(BIGDATA_2020), frame),
  },
  {
    name: 'city',
    address: '/cities/3701',
    render: (frame) =>
      renderCityPage(
        {
          city: { zh: '济南市', en: 'Jinan' },
          programmes: [
            {
              id: 'jinan-digital-2024',
              name: { zh: '济南市数字经济创新平台（虚构）', en: 'Made-up Jinan Digital Platforms' },
              authority: { zh: '虚构济南市工业和信息化局', en: 'Made-up Jinan Bureau of Industry' },
              status: 'current',
              period: PROGRAMME.period,
              categories: PROGRAMME.categories.map(({ id, names }, place) => ({
                id,
                name: words(names),
                target: 12,
                platforms: place,
              })),
              documents: [
                { id: 'evaluation-standard', title: { zh: '运行评价标准', en: 'Evaluation standard' } },
              ],
              rounds: [
                { id: 'rnd_1', title: { zh: '2024年度（虚构）', en: '2024 (made up)' }, state: 'called' },
              ],
              news: [
                {
                  kind: 'notice',
                  id: 'ntc_1',
                  day: day('2024-07-22'),
                  title: '2024年度拟认定创新平台公示（虚构）',
                  documentNumber: '虚构公示〔2024〕1号',
                  count: 3,
                  openUntil: instant('2024-07-26T09:30:00.000Z'),
                },
              ],
            },
          ],
        },
        frame,
      ),
  },
  {
    name: 'programme-document',
    address: `/programmes/${PROGRAMME.id}/documents/guide-1`,
    render: (frame) =>
      renderProgrammeDocumentPage(
        {
          id: 'guide-1',
          programme: { id: PROGRAMME.id, name: words(PROGRAMME.names) },
          title: { zh: '创新实验室建设指南（虚构）', en: 'Guide to building a laboratory (made up)' },
          clauses: ['B6.3'],
          version: 3,
          day: day('2025-06-01'),
          paragraphs: [
            { zh: '一、总则（虚构）。', en: '1. General (made up).' },
            { zh: '二、场地（虚构）。', en: '2. Premises (made up).' },
          ],
          inForce: 3,
          versions: [
            {
              version: 3,
              day: day('2025-06-01'),
              changes: [
                { kind: 'removed', text: { zh: '二、设备（虚构）。', en: '2. Equipment (made up).' } },
                { kind: 'added', text: { zh: '二、场地（虚构）。', en: '2. Premises (made up).' } },
              ],
            },
            { version: 2, day: day('2024-06-01'), changes: [] },
          ],
        },
        frame,
      ),
  },
  {
    name: 'rounds',
    address: '/rounds',
    render: (frame) =>
      renderRoundsPage(
        {
          rounds: [
            {
              ...ROUND,
              programme: { id: PROGRAMME.id, name: PROGRAMME_NAME },
              state: 'called',
              supplementary: false,
              callNumber: '鲁工信数演〔2025〕18 号',
              applyFrom: instant('2025-09-01T01:00:00.000Z'),
              applyUntil: instant('2025-10-17T09:30:00.000Z'),
              stage: { zh: '公示', en: 'Public notice' },
            },
          ],
        },
        frame,
      ),
  },
  {
    name: 'round',
    address: `/rounds/${ROUND.id}`,
    render: (frame) =>
      renderRoundPage(
        {
          ...ROUND,
          programme: { id: PROGRAMME.id, name: PROGRAMME_NAME },
          supplementary: false,
          call: {
            title: '关于组织 2025 年度省级数字经济创新平台申报的通知',
            number: '鲁工信数演〔2025〕18 号',
            publishedOn: day('2025-08-25'),
            text: [
              '各市工业和信息化局、有关单位：',
              '为做好 2025 年度创新平台申报工作，现将有关事项通知如下。',
              '一、申报单位登录齐创填写申报书，到期未提交的不进入推荐。',
            ],
          },
          path: PATH,
          windows: [
            {
              kind: 'apply',
              from: instant('2025-09-01T01:00:00.000Z'),
              until: instant('2025-10-17T09:30:00.000Z'),
              clauses: ['B5.1'],
            },
            {
              kind: 'recommend',
              from: instant('2025-09-15T01:00:00.000Z'),
              until: instant('2025-10-31T09:30:00.000Z'),
              clauses: ['B5.1'],
            },
            {
              kind: 'check',
              from: instant('2025-11-03T01:00:00.000Z'),
              until: instant('2025-11-14T09:30:00.000Z'),
              clauses: [],
            },
            {
              kind: 'review',
              from: instant('2025-11-17T01:00:00.000Z'),
              until: instant('2025-12-12T09:30:00.000Z'),
              clauses: ['B5.1'],
            },
          ],
          openForApplications: true,
          categories: CATEGORIES,
          recommenders: RECOMMENDERS.map(({ id, name }) => ({
            id,
            name,
            kind: 'city',
            places: { laboratory: 3, 'industry-centre': 12 },
          })),
          downloads: DOWNLOADS,
          published: NEWS,
          contact: {
            office: '数字经济处（演示）',
            phone: '0531-0000 0000',
            email: 'office@example.invalid',
            address: '山东省济南市示例路 1 号',
          },
        },
        frame,
      ),
  },
  {
    name: 'notices',
    address: '/notices',
    render: (frame) =>
      renderNoticesPage(
        {
          notices: [
            {
              id: NOTICE.id,
              title: NOTICE_TITLE,
              number: NOTICE.number,
              programme: PROGRAMME_NAME,
              publishedOn: day('2025-12-18'),
              closesAt: CLOCK.closesAt,
              stage: 'open',
              count: 132,
            },
            {
              id: 'ntc_0000002024',
              title: '关于 2024 年度省级数字经济创新平台拟认定名单的公示',
              number: 'SDDE-2024-N01',
              programme: PROGRAMME_NAME,
              publishedOn: day('2024-12-26'),
              closesAt: instant('2025-01-02T09:30:00.000Z'),
              stage: 'closed',
              count: 156,
            },
          ],
          filter: { programme: null },
          programmes: [{ id: PROGRAMME.id, name: PROGRAMME_NAME, count: 2 }],
          part: { page: 1, pageSize: 20, total: 2 },
          category: {
            name: { zh: '创新实验室', en: 'Innovation laboratories' },
            on: null,
            entries: [
              {
                id: 'app_0000000017',
                name: '海洋感知与智能观测创新实验室',
                host: '青岛示例海洋大学',
                notice: { id: NOTICE.id, title: NOTICE_TITLE },
                category: 'laboratory',
                closesAt: CLOCK.closesAt,
              },
            ],
          },
        },
        frame,
      ),
  },
  {
    name: 'open-data',
    address: '/open-data',
    render: (frame) =>
      renderOpenDataPage(
        {
          licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
          catalogue: '/open-data/catalogue.jsonld',
          tables: [
            {
              id: 'platforms',
              ...OPEN_TABLE_WORDS.platforms,
              rowId: 'number',
              page: '/directory',
              rows: 412,
              changedAt: CLOCK.closesAt,
              hasPublicActs: true,
              fields: [
                { id: 'number', type: 'code', ...OPEN_FIELD_WORDS.number, unit: null, clause: 'A3.4, B5.1' },
                {
                  id: 'target',
                  type: 'integer',
                  ...OPEN_FIELD_WORDS.target,
                  unit: OPEN_UNIT_WORDS.count,
                  clause: 'A1, B1',
                },
              ],
              files: [
                {
                  format: 'csv',
                  media: 'text/csv',
                  bytes: 81_204,
                  sha256: '4f'.repeat(32),
                  address: '/open-data/platforms.csv',
                },
              ],
            },
          ],
        },
        frame,
      ),
  },
  { name: 'notice', address: `/notices/${NOTICE.id}`, render: (frame) => renderNoticePage(NOTICE, frame) },
  {
    name: 'notice-with-problems',
    address: `/notices/${NOTICE.id}`,
    render: (frame) => renderNoticePage({ ...NOTICE, draft: EMPTY_DRAFT }, frame),
  },
  {
    name: 'notice-closed-meanwhile',
    address: `/notices/${NOTICE.id}`,
    render: (frame) =>
      renderNoticePage(
        {
          ...NOTICE,
          clock: { ...CLOCK, stage: 'closed', today: day('2025-12-25') },
          draft: { ...EMPTY_DRAFT, problems: [], closed: true },
        },
        frame,
      ),
  },
  {
    name: 'notice-closed',
    address: `/notices/${NOTICE.id}`,
    render: (frame) =>
      renderNoticePage(
        {
          ...NOTICE,
          clock: { ...CLOCK, stage: 'closed', today: day('2025-12-29') },
          corrections: [
            {
              at: instant('2025-12-23T02:00:00.000Z'),
              before: '工业软件内核实验室',
              after: '工业软件内核创新实验室',
            },
          ],
        },
        frame,
      ),
  },
  {
    name: 'announcements',
    address: '/announcements',
    render: (frame) =>
      renderAnnouncementsPage(
        {
          announcements: [
            {
              id: 'ann_0000002022',
              title: ANNOUNCEMENT_TITLE,
              documentNumber: '鲁工信数演〔2022〕41 号',
              programme: words(BIGDATA_2020.names),
              announcedOn: day('2022-12-30'),
              validUntil: day('2025-12-29'),
              count: 128,
            },
          ],
          filter: { programme: null },
          programmes: [{ id: 'bigdata-2020', name: words(BIGDATA_2020.names), count: 1 }],
          part: { page: 1, pageSize: 20, total: 1 },
        },
        frame,
      ),
  },
  {
    name: 'announcement',
    address: '/announcements/ann_0000002022',
    render: (frame) =>
      renderAnnouncementPage(
        {
          id: 'ann_0000002022',
          programmeId: 'bigdata-2020',
          round: {
            id: 'rnd_0000002022',
            title: { zh: '2022 年度大数据发展创新平台', en: 'Big data platforms, 2022' },
          },
          notice: { id: 'ntc_0000002022', title: '关于 2022 年度拟认定名单的公示' },
          title: ANNOUNCEMENT_TITLE,
          documentNumber: '鲁工信数演〔2022〕41 号',
          issuer: words(BIGDATA_2020.authority),
          announcedOn: day('2022-12-30'),
          validFrom: day('2022-12-30'),
          validUntil: day('2025-12-29'),
          clauses: ['A3.4', 'A3.6'],
          text: ['经公示无异议，现公布 2022 年度省级大数据发展创新平台名单，并统一授牌。'],
          plaques: true,
          heldBack: [{ why: 'open-objection', count: 1 }],
          categories: CATEGORIES,
          recommenders: RECOMMENDERS,
          filter: { category: 'laboratory', recommender: null },
          platforms: ANNOUNCED,
          part: { page: 3, pageSize: 20, total: 128 },
          downloads: DOWNLOADS,
          anchor: { ...ANCHOR, act: 'publish-announcement' },
        },
        frame,
      ),
  },
  {
    name: 'ledger',
    address: '/ledger',
    render: (frame) =>
      renderLedgerPage(
        { origin: 'platforms.example/ledger', vkey: VKEY, sm2Vkey: null, heads: HEADS },
        frame,
      ),
  },
  {
    name: 'ledger-new',
    address: '/ledger',
    render: (frame) =>
      renderLedgerPage({ origin: 'platforms.example/ledger', vkey: VKEY, sm2Vkey: VKEY, heads: [] }, frame),
  },
  {
    name: 'directory',
    address: '/directory?city=370100',
    render: (frame) =>
      renderDirectoryPage(
        {
          filter: {
            text: '',
            programmes: [],
            categories: ['laboratory'],
            years: [],
            states: [],
            city: '370100',
            on: null,
            chains: [],
            by: 'chain',
          },
          platforms: [
            directoryLine('0001', '工业软件内核创新实验室', '济南示例大学', 0, 'active'),
            directoryLine('0002', '高端芯片设计验证产业创新中心', '济南示例芯联科技有限公司', 1, 'active'),
            directoryLine('0003', '泉城数据要素服务机构', '济南示例数据服务有限公司', 2, 'expiring'),
            directoryLine('0004', '大数据实训基地', '济南示例职业技术学院', 3, 'rectifying'),
          ],
          part: { page: 2, pageSize: 20, total: 88 },
          inForce: 456,
          programmes: [DIGITAL_ECONOMY_2023, BIGDATA_2020].map(({ id, names }) => ({
            id,
            name: words(names),
            count: 228,
          })),
          categories: CATEGORIES,
          chains: CHAINS,
          layout: LAYOUT,
          years: [
            { year: 2024, count: 156 },
            { year: 2023, count: 172 },
          ],
          states: [
            { state: 'active', count: 321 },
            { state: 'expiring', count: 128 },
            { state: 'rectifying', count: 7 },
            { state: 'expired', count: 164 },
            { state: 'revoked', count: 5 },
          ],
          cities: CITY_COUNTS,
        },
        frame,
      ),
  },
  {
    name: 'directory-empty',
    address: '/directory?q=x',
    render: (frame) =>
      renderDirectoryPage(
        {
          filter: {
            text: '没有的名字',
            programmes: [],
            categories: [],
            years: [],
            states: [],
            city: null,
            on: null,
            chains: [],
            by: 'city',
          },
          platforms: [],
          part: { page: 1, pageSize: 20, total: 0 },
          inForce: 0,
          programmes: [],
          categories: [],
          chains: [],
          layout: null,
          years: [],
          states: [],
          cities: CITY_COUNTS.map((city) => ({ ...city, count: 0 })),
        },
        frame,
      ),
  },
  {
    name: 'platform',
    address: `/platforms/${PLATFORM_NUMBER}`,
    render: (frame) =>
      renderPlatformPage(
        {
          number: PLATFORM_NUMBER,
          name: '海洋感知与智能观测创新实验室',
          category: CATEGORIES[0]?.name ?? { zh: '', en: '' },
          programme: { id: PROGRAMME.id, name: PROGRAMME_NAME },
          round: {
            id: 'rnd_0000002023',
            title: { zh: '2023 年度数字经济创新平台', en: 'Digital economy innovation platforms, 2023' },
          },
          state: 'active',
          host: '青岛示例海洋大学',
          partners: ['示例海洋仪器有限公司', '示例深海研究所'],
          chain: { id: 'marine-science', name: { zh: '海洋科学', en: 'Marine science' } },
          directions: [
            { zh: '海洋科学', en: 'Marine science' },
            { zh: '物联网', en: 'Internet of things' },
          ],
          recommender: RECOMMENDERS[1]?.name ?? { zh: '', en: '' },
          city: { code: '370200', name: { zh: '青岛市', en: 'Qingdao' } },
          announcement: {
            id: 'ann_0000002023',
            title: '关于公布 2023 年度名单的通知',
            documentNumber: '鲁工信数演〔2023〕41 号',
          },
          announcedOn: day('2023-12-29'),
          validFrom: day('2023-12-29'),
          validUntil: day('2026-12-28'),
          plaque: null,
          on: null,
          known: true,
          former: { names: [], hosts: ['示例海洋学院'] },
          certificate: true,
          code: { size: 2, path: 'M0 0h1v1h-1zM1 1h1v1h-1z' },
          grade: { year: 2025, grade: { zh: '优秀', en: 'Excellent' } },
          goals: [
            goal('patents_granted', '授权发明专利', 'Invention patents granted', ['件', 'items'], 30, 24),
            goal('standards_issued', '主持或参与制定并发布的标准', 'Standards issued', ['项', 'items'], 6, 5),
            {
              ...goal(
                'transfer_income',
                '成果转化收入',
                'Income from transfer',
                ['万元', 'CNY 10,000'],
                3000,
                2150,
              ),
              figures: null,
            },
          ],
          goalsAsOf: day('2025-03-28'),
          grownFrom: { number: 'JNSZ-LAB-2023-0001', name: '海洋环境数字孪生创新实验室（市级，虚构）' },
          grownInto: null,
          events: [
            event(
              '2025-09-18',
              '更名备案',
              'Change of name filed',
              ['B5.4'],
              '建设单位由“示例海洋学院”更名为“青岛示例海洋大学”',
              false,
            ),
            event('2023-12-29', '公布认定', 'Announced', ['B5.1'], '列入 2023 年度名单，有效期三年', true),
            event('2023-12-18', '公示', 'Public notice', ['B5.1'], null, false),
          ],
        },
        frame,
      ),
  },
  {
    name: 'receipt',
    address: `/notices/${NOTICE.id}/objections`,
    render: (frame) =>
      renderObjectionReceiptPage(
        {
          number: 'SDDE25-OBJ-0003',
          code: 'K7QM-9D2T-XW4H',
          notice: { id: NOTICE.id, title: NOTICE_TITLE },
          subject: '工业软件内核创新实验室',
          filedAt: NOW,
          answerDueOn: day('2026-01-14'),
          files: [{ name: '现场照片.jpg', bytes: 812_000, sha256: 'ab12'.repeat(16) }],
        },
        frame,
      ),
  },
  {
    name: 'progress',
    address: '/objections/progress',
    render: (frame) =>
      renderObjectionProgressPage({ number: 'SDDE25-OBJ-0003', problem: 'not-found', progress: null }, frame),
  },
  {
    name: 'progress-answered',
    address: '/objections/progress',
    render: (frame) =>
      renderObjectionProgressPage(
        {
          number: 'SDDE25-OBJ-0003',
          problem: null,
          progress: {
            number: 'SDDE25-OBJ-0003',
            notice: { id: NOTICE.id, title: NOTICE_TITLE },
            subject: '工业软件内核创新实验室',
            state: 'answered',
            filedAt: NOW,
            answerDueOn: day('2026-01-14'),
            invalid: null,
            answer: {
              conclusion: 'not-upheld',
              facts: '经核实，该单位有独立的研究场所。',
              givenAt: instant('2026-01-08T02:00:00.000Z'),
            },
          },
        },
        frame,
      ),
  },
  { name: 'help', address: '/help', render: (frame) => renderGuidePage('help', frame) },
  {
    name: 'accessibility',
    address: '/accessibility',
    render: (frame) => renderGuidePage('accessibility', frame),
  },
  { name: 'privacy', address: '/privacy', render: (frame) => renderGuidePage('privacy', frame) },
  {
    name: 'not-found',
    address: '/nowhere',
    render: (frame) => renderErrorPage({ status: 404, reference: null, retryAfterSeconds: null }, frame),
  },
  {
    name: 'failure',
    address: '/',
    render: (frame) => renderErrorPage({ status: 500, reference: 'R-58C1', retryAfterSeconds: 30 }, frame),
  },
];

function directoryLine(
  serial: string,
  name: string,
  host: string,
  category: number,
  state: 'active' | 'expiring' | 'rectifying',
) {
  return {
    number: `SDDE-LAB-2023-${serial}`,
    name,
    host,
    category: CATEGORIES[category]?.name ?? { zh: '', en: '' },
    place: { zh: '济南市历下区', en: 'Lixia, Jinan' },
    chain: { zh: '智能制造', en: 'Smart manufacturing' },
    announcedOn: day('2023-12-29'),
    state,
    foundBy: serial === '0002' ? '示例芯片验证产业创新中心' : null,
  };
}

function goal(
  id: string,
  zh: string,
  en: string,
  [unitZh, unitEn]: readonly [string, string],
  aim: number,
  reached: number,
) {
  return {
    id,
    name: { zh, en },
    unit: { zh: unitZh, en: unitEn },
    figures: { goal: aim, reached },
    percent: Math.round((reached / aim) * 100),
  };
}

function event(
  on: string,
  zh: string,
  en: string,
  clauses: readonly string[],
  note: string | null,
  final: boolean,
) {
  return { day: day(on), what: { zh, en }, clauses, note, final };
}
