import { day, instant } from '@qichuang/base';
import type { AchievementsList } from '../achievements-list.ts';
import type { Announcement } from '../announcement.ts';
import type { ApplicationForm } from '../application-form.ts';
import type { CallForApplications } from '../call-for-applications.ts';
import type { ChangeReply } from '../change-reply.ts';
import type { CorrectionNotice } from '../correction-notice.ts';
import type { Disqualification } from '../disqualification.ts';
import type { EvaluationResults } from '../evaluation-results.ts';
import type { FormalCheckOpinion } from '../formal-check-opinion.ts';
import type { InspectionLetter } from '../inspection-letter.ts';
import type { InspectionResultsNotice } from '../inspection-results.ts';
import type { Imprint, Issue } from '../issue.ts';
import type { Minutes } from '../minutes.ts';
import type { PlaqueList } from '../plaque-list.ts';
import type { ListedPlatform } from '../platform-list.ts';
import type { PublicNotice } from '../public-notice.ts';
import type { RecommendationLetter } from '../recommendation-letter.ts';
import type { RecommendationTable } from '../recommendation-table.ts';
import type { RectificationNotice } from '../rectification-notice.ts';
import type { Revocation } from '../revocation.ts';
import type { StepRecordPaper } from '../step-record.ts';

/** Plainly fictional values for the tests: no such office, unit or person exists. */
export const ISSUE: Issue = {
  office: '示例省工业和信息化厅',
  number: { agency: '示工信数', year: 2025, serial: 12 },
  issuedOn: day('2025-03-01'),
};

const IMPRINT: Imprint = {
  copies: ['示例省财政厅', '示例省科学技术厅'],
  printedBy: '示例省工业和信息化厅办公室',
  printedOn: day('2025-03-03'),
};

const PROGRAMME = {
  year: 2025,
  programmeShort: '示例省数字经济创新平台',
  programmeDocument: '示例省数字经济创新平台建设方案',
} as const;

const CALL = {
  callTitle: '关于组织申报2025年度示例省数字经济创新平台的通知',
  callNumber: '示工信数〔2025〕12号',
} as const;

export const CALL_INPUT: CallForApplications = {
  recommends: true,
  issue: ISSUE,
  imprint: IMPRINT,
  scheme: 'B',
  ...PROGRAMME,
  categories: [
    { name: '创新实验室', description: '面向未来网络、人工智能等方向，由高校、科研院所、企业建设' },
    { name: '产业创新中心', description: '面向数字产业和产业数字化领域，由行业骨干企业建设' },
    { name: '创新服务机构', description: '面向数字技术供给、第三方服务和集聚区服务' },
    { name: '创新人才基地', description: '面向高层次人才和实训培养' },
  ],
  conditions: [
    '（一）在示例省境内依法注册、具有独立法人资格，近三年无重大违法、违规及严重失信行为。',
    '（二）主要从事数字经济相关领域的研究开发和服务，具有突出的创新优势和影响力。',
    '（三）具备开展工作所需的场所、设备设施、资金和人员保障。',
  ],
  lookbackFrom: day('2022-03-01'),
  applyFrom: instant('2025-03-10T01:00:00.000Z'),
  applyUntil: instant('2025-04-10T09:30:00.000Z'),
  recommendUntil: instant('2025-04-25T09:30:00.000Z'),
  systemUrl: 'https://qichuang.example',
  maxPartners: 3,
  maxPerCategory: 1,
  quota: true,
  noticeDays: 5,
  plaque: false,
  paper: false,
  contactName: '示例一',
  contactPhone: '0000-1234567',
  supportPhone: '0000-7654321',
};

export const LETTER_INPUT: RecommendationLetter = {
  issue: { ...ISSUE, office: '虚构市工业和信息化局', number: { agency: '虚工信函', year: 2025, serial: 8 } },
  authority: ISSUE.office,
  ...PROGRAMME,
  ...CALL,
  unitWord: '局',
  siteCount: 6,
  received: 14,
  recommended: 9,
  categories: [
    { name: '创新实验室', count: 4 },
    { name: '产业创新中心', count: 5 },
  ],
  contactName: '示例二',
  contactPhone: '0000-2345678',
};

export const OPINION_INPUT: FormalCheckOpinion = {
  applicationNumber: 'SDDE25-LAB-0031',
  platformName: '未来网络创新实验室',
  organisationName: '示例大学',
  checks: [
    {
      rule: '在省内依法注册的独立法人',
      clause: 'B4.1',
      evidence: '单位库登记信息',
      verdict: '符合',
      note: '',
    },
    {
      rule: '联合建设单位原则上不超过3个',
      clause: 'B4.5',
      evidence: '申报书第3部分|4个单位',
      verdict: '需说明',
      note: '已提交理由',
    },
  ],
  reasons: [{ rule: '联合建设单位原则上不超过3个', reason: '研究方向跨四个学科', decision: '同意' }],
  conclusion: { kind: 'to-be-corrected' },
  examiner: '示例三',
  examinedOn: day('2025-05-06'),
  approver: '示例四',
  approvedOn: null,
};

export const CORRECTION_INPUT: CorrectionNotice = {
  issue: { ...ISSUE, number: { agency: '示工信数函', year: 2025, serial: 31 } },
  applicationNumber: 'SDDE25-LAB-0031',
  platformName: '未来网络创新实验室',
  organisationName: '示例大学',
  recommender: '虚构市工业和信息化局',
  corrections: [
    {
      section: '联合建设',
      field: '合作协议',
      problem: '缺少第三家单位盖章页',
      clause: 'B4.5',
      todo: '盖章的合作协议',
    },
    {
      section: '团队',
      field: '固定人员',
      problem: '名单人数与合计不一致',
      clause: 'B4.3',
      todo: '更正后的名单',
    },
  ],
  dueAt: instant('2025-05-20T09:30:00.000Z'),
  contactName: '示例三',
  contactPhone: '0000-1234567',
};

export const CHANGE_INPUT: ChangeReply = {
  issue: { ...ISSUE, number: { agency: '示工信数函', year: 2026, serial: 12 } },
  platformName: '未来网络创新实验室',
  organisationName: '示例大学',
  recommender: '虚构市工业和信息化局',
  receipt: 'SDDE-CH-0003',
  answer: {
    kind: 'filed',
    change: '被兼并',
    before: '示例学院',
    after: '示例大学',
    effectiveOn: day('2026-04-01'),
    continues: true,
    undertaking: true,
  },
};

export const RECTIFICATION_INPUT: RectificationNotice = {
  issue: { ...ISSUE, number: { agency: '示工信数函', year: 2026, serial: 13 } },
  platformName: '未来网络创新实验室',
  organisationName: '示例大学',
  recommender: '虚构市工业和信息化局',
  source: '运行评价',
  facts: '固定人员不足，年度任务完成过半。',
  evidence: '2025年度报告',
  clause: 'B5.3',
  rectifyUntil: day('2026-07-12'),
  statementOn: null,
};

export const REVOCATION_INPUT: Revocation = {
  issue: ISSUE,
  imprint: { copies: ['虚构市工业和信息化局'], printedBy: ISSUE.office, printedOn: day('2026-05-11') },
  organisationName: '示例大学',
  platformName: '未来网络创新实验室',
  platformNumber: 'SDDE-LAB-2025-0001',
  title: '山东省数字经济创新实验室',
  facts: '整改未通过',
  evidence: '核实意见',
  clause: 'B5.3',
  notifiedOn: day('2026-04-13'),
  statement: { on: day('2026-04-15'), text: '正在补充人员。', result: '事实清楚，不予采纳。' },
  effectiveOn: day('2026-05-11'),
  plaque: true,
  reviewDays: 60,
};

export const MINUTES_INPUT: Minutes = {
  authority: ISSUE.office,
  year: 2025,
  number: 4,
  heldOn: day('2025-06-18'),
  chair: '示例五',
  roundTitle: '2025年度数字经济创新平台',
  accepted: 126,
  experts: 35,
  scores: 618,
  recusals: 12,
  agreement: 'ICC(2,k)=0.81',
  categories: [
    { name: '创新实验室', cutScore: '78.5', selected: 16, target: 50, cumulative: 48 },
    { name: '产业创新中心', cutScore: '76.0', selected: 30, target: 300, cumulative: 210 },
  ],
  discussed: 7,
  findings: ['一个实验室有4个联合建设单位，理由成立'],
  noticeDays: 5,
  attendees: ['示例五', '示例六', '示例七'],
  absent: [],
  observers: ['示例八'],
};

export const PLATFORMS: readonly ListedPlatform[] = Array.from({ length: 30 }, (_, at) => ({
  platformNumber: `SDDE-LAB-2025-${String(at + 1).padStart(4, '0')}`,
  category: at < 12 ? '创新实验室' : '产业创新中心',
  platformName: `示例方向${at + 1}${at < 12 ? '创新实验室' : '产业创新中心'}`,
  organisationName: `虚构科技有限公司第${at + 1}分部`,
  partners: at % 4 === 0 ? ['示例大学', '虚构研究院'] : [],
  recommender: '虚构市工业和信息化局',
}));

export const LEDGER_HEAD = '9f2c4ad07b1e5586c3d1907fe24a6b8890ab12cd34ef56789f2c4ad07b1e5586';

export const NOTICE_INPUT: PublicNotice = {
  recommends: true,
  issue: ISSUE,
  ...PROGRAMME,
  ...CALL,
  categories: [
    { name: '创新实验室', count: 12 },
    { name: '产业创新中心', count: 18 },
  ],
  noticeFrom: day('2025-06-23'),
  noticeUntil: day('2025-06-27'),
  noticeDays: 5,
  receiver: {
    office: '示例省工业和信息化厅数字经济处',
    phone: '0000-1234567',
    email: 'notice@qichuang.example',
    address: '示例市虚构路1号',
    objectionUrl: 'https://qichuang.example/objections',
  },
  ledgerHead: LEDGER_HEAD,
  platforms: PLATFORMS,
};

export const ANNOUNCEMENT_INPUT: Announcement = {
  recommends: true,
  issue: { ...ISSUE, issuedOn: day('2025-07-04'), number: { agency: '示工信数', year: 2025, serial: 38 } },
  imprint: IMPRINT,
  scheme: 'B',
  ...PROGRAMME,
  validFrom: day('2025-07-04'),
  validUntil: day('2028-07-03'),
  plaque: false,
  ledgerHead: LEDGER_HEAD,
  platforms: PLATFORMS,
};

export const DISQUALIFICATION_INPUT: Disqualification = {
  issue: { ...ISSUE, number: { agency: '示工信数', year: 2025, serial: 40 } },
  imprint: { ...IMPRINT, copies: ['虚构市工业和信息化局'] },
  organisationName: '虚构软件有限公司',
  platformName: '虚构产业创新中心',
  applicationNumber: 'SDDE25-IND-0007',
  ground: '申报材料及数据弄虚作假',
  facts: '所附检测报告编号在出具机构无记录。',
  hearingRecord: '2025年5月12日听取意见，记录编号H-0003',
  clause: 'B4.6',
  reviewDays: 15,
};

export const TABLE_INPUT: RecommendationTable = {
  recommender: '虚构市工业和信息化局',
  year: 2025,
  programmeShort: '示例省数字经济创新平台',
  issuedOn: day('2025-04-20'),
  rows: Array.from({ length: 9 }, (_, at) => ({
    rank: at + 1,
    category: at < 4 ? '创新实验室' : '产业创新中心',
    kind: null,
    platformName: `示例方向${at + 1}${at < 4 ? '创新实验室' : '产业创新中心'}`,
    organisationName: at === 0 ? '=示例大学' : `虚构科技有限公司第${at + 1}分部`,
    uscc: `91370000MA3XXXXX${at}0`,
    organisationKind: '企业',
    registeredRegion: '虚构市示例县',
    partners: at === 0 ? [{ name: '示例大学', confirmed: true }] : [],
    directions: ['未来网络', '人工智能'],
    headName: '示例九',
    staffFullTime: 40 + at,
    staffTechnical: 25 + at,
    rdExpense3y: 1234.5 + at,
    fundsTotal: 900,
    recordCheckedOn: day('2025-04-18'),
    recordResult: '无不良记录',
    openReasons: [],
    recommenderOpinion: '材料真实完整，同意推荐',
    contactName: '示例十',
    contactPhone: '0000-3456789',
    applicationNumber: `SDDE25-LAB-${String(at + 1).padStart(4, '0')}`,
    contentHash: LEDGER_HEAD,
  })),
};

export const PLAQUE_INPUT: PlaqueList = {
  authority: ISSUE.office,
  year: 2022,
  programmeShort: '示例省大数据创新平台',
  announcedOn: day('2022-12-30'),
  listedOn: null,
  plaques: [1, 2, 3].map((n) => ({
    plaqueNumber: `SDBD-LAB-2022-000${n}`,
    categoryFullName: '示例省大数据创新实验室',
    platformName: `示例方向${n}创新实验室`,
    organisationName: '示例大学',
    recommender: '虚构市工业和信息化局',
  })),
};

export const FORM_INPUT: ApplicationForm = {
  title: '示例省数字经济创新平台申报书',
  language: 'zh',
  applicationNumber: 'SDDE25-LAB-0031',
  receiptNumber: 'SDDE25-LAB-0031-R1',
  contentHash: LEDGER_HEAD,
  submittedAt: '2025-04-09 16:20',
  summary: [
    { label: '申报类别', value: '创新实验室' },
    { label: '平台名称', value: '未来网络创新实验室' },
    { label: '申报单位', value: '示例大学' },
  ],
  sections: [
    {
      title: '一、单位基本信息',
      parts: [
        {
          kind: 'fields',
          fields: [
            { label: '单位性质', value: '高等院校' },
            { label: '注册地', value: '' },
          ],
        },
      ],
    },
    {
      title: '二、建设内容',
      parts: [
        { kind: 'text', label: '建设目的和意义', text: '面向未来网络的关键技术。\n分三年建设。' },
        {
          kind: 'table',
          label: '固定人员',
          columns: [{ title: '姓名' }, { title: '职称', share: 2 }, { title: '人月', numeric: true }],
          rows: [
            ['示例一', '教授', '12'],
            ['示例二', '工程师', '10'],
          ],
        },
        { kind: 'table', label: '近三年项目', columns: [{ title: '名称' }], rows: [] },
      ],
    },
  ],
  commitment: {
    title: '承诺书',
    paragraphs: ['我单位承诺所报材料真实、完整。', '如有不实，愿承担相应责任。'],
  },
  opinions: ['申报单位意见', '推荐单位意见'],
};

export const INSPECTION_LETTER_INPUT: InspectionLetter = {
  issue: { ...ISSUE, number: { agency: '示工信数函', year: 2026, serial: null } },
  programmeDocument: PROGRAMME.programmeDocument,
  platformName: '未来网络创新实验室',
  organisationName: '示例大学',
  recommender: '虚构市工业和信息化局',
  year: 2026,
  batch: '第一批',
  drawNumber: 7,
  verifyUrl: 'https://example.org/draws/7',
  items: [
    { zh: '专门场所', basis: ['B4.3'] },
    { zh: '资金到位与使用', basis: ['B4.3', 'B6.2'] },
  ],
  inspectors: ['示例甲（示例检验中心）', '示例乙（虚构大学）'],
  inspectOn: day('2026-04-15'),
  ways: ['on-site', 'online'],
  evidence: ['场所证明', '财务明细'],
  recusalUntil: day('2026-04-01'),
};

export const INSPECTION_RESULTS_INPUT: InspectionResultsNotice = {
  issue: { office: ISSUE.office, issuedOn: day('2026-05-15') },
  year: 2026,
  batch: '第一批',
  pool: 49,
  drawNumber: 7,
  from: day('2026-04-13'),
  until: day('2026-04-17'),
  objectionUntil: day('2026-05-22'),
  results: [
    {
      platformName: '未来网络创新实验室',
      organisationName: '示例大学',
      items: [
        { zh: '专门场所', verdict: '符合' },
        { zh: '资金到位与使用', verdict: '符合' },
      ],
      overall: 'normal',
      inspectedOn: day('2026-04-15'),
    },
    {
      platformName: '虚构实验室',
      organisationName: '虚构公司',
      items: [
        { zh: '专门场所', verdict: '不符合' },
        { zh: '资金到位与使用', verdict: '符合' },
      ],
      overall: 'rectify',
      inspectedOn: day('2026-04-15'),
    },
    {
      platformName: '示例中心',
      organisationName: '示例公司',
      items: [],
      overall: null,
      inspectedOn: day('2026-04-16'),
    },
  ],
};

const GRADED = { organisationName: '示例公司', recommender: '虚构市工业和信息化局' } as const;

export const EVALUATION_INPUT: EvaluationResults = {
  recommends: true,
  issue: ISSUE,
  imprint: IMPRINT,
  programmeDocument: PROGRAMME.programmeDocument,
  campaignTitle: '2025年度示例省数字经济创新平台运行评价',
  scope: '2023年度认定的平台',
  kindName: '运行评价',
  from: day('2024-01-01'),
  until: day('2024-12-31'),
  failText: '限期整改，整改不通过的撤销称号',
  graded: [
    {
      ...GRADED,
      platformNumber: 'SDDE-LAB-2023-0001',
      platformName: '未来网络创新实验室',
      grade: 'excellent',
    },
    { ...GRADED, platformNumber: 'SDDE-LAB-2023-0002', platformName: '虚构实验室', grade: 'pass' },
    { ...GRADED, platformNumber: 'SDDE-LAB-2023-0003', platformName: '示例中心', grade: 'fail' },
  ],
  measures: [
    {
      ...GRADED,
      platformNumber: 'SDDE-LAB-2023-0002',
      platformName: '虚构实验室',
      decided: { measure: '限期整改', on: day('2025-06-30'), dueOn: day('2025-09-30') },
    },
    { ...GRADED, platformNumber: 'SDDE-LAB-2023-0003', platformName: '示例中心', decided: null },
  ],
  renamed: [],
};

export const ACHIEVEMENTS_INPUT: AchievementsList = {
  issue: { office: ISSUE.office, issuedOn: day('2026-05-06') },
  title: '2025年度重大创新成果名单',
  year: 2025,
  programmeDocument: PROGRAMME.programmeDocument,
  notice: { from: day('2026-05-06'), until: day('2026-05-12') },
  entries: [
    {
      title: '示例成果',
      holder: '示例大学',
      platformName: '未来网络创新实验室',
      summary: '示例简介。',
    },
  ],
};

export const STEP_RECORD_INPUT: StepRecordPaper = {
  kind: '答辩',
  authority: ISSUE.office,
  receipt: 'SDDE26-LAB-0007',
  applicationName: '未来网络创新实验室',
  organisationName: '示例大学',
  heldOn: day('2026-04-27'),
  heldFrom: '09:30',
  minutes: 30,
  place: '示例大厦第二会议室',
  experts: ['虚构甲（示例研究院）', '虚构乙（示例学院）'],
  officials: ['虚构丙'],
  attendance: '示例负责人',
  fields: [
    { label: '主要提问', text: '数据从哪里来？\n\n三年目标怎样考核？' },
    { label: '专家组意见', text: '情况清楚。' },
  ],
  outcome: '部分一致',
  reason: '设备台数少于所填。',
  hash: 'a'.repeat(64),
  signatures: [
    { name: '虚构甲', at: instant('2026-04-27T02:30:00.000Z'), differing: null },
    { name: '虚构乙', at: instant('2026-04-27T02:40:00.000Z'), differing: '我认为与所填一致。' },
  ],
  unsigned: ['虚构丙'],
};
