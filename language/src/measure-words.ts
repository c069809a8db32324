import type { Words } from './words.ts';

export const MEASURE_KIND_WORDS = {
  commendation: { zh: '通报表扬', en: 'Commendation' },
  warning: { zh: '警告', en: 'Warning' },
  rectification: { zh: '限期整改', en: 'Rectification' },
  revocation: { zh: '撤销称号', en: 'Revocation' },
} as const satisfies Readonly<Record<string, Words>>;

export const MEASURE_STATE_WORDS = {
  proposed: { zh: '已提出，听取意见', en: 'Proposed, being heard' },
  heard: { zh: '已陈述，待决定', en: 'Heard, to be decided' },
  decided: { zh: '已决定', en: 'Decided' },
  running: { zh: '整改中', en: 'Being rectified' },
  fulfilled: { zh: '整改通过', en: 'Rectified' },
  failed: { zh: '整改未通过', en: 'Not rectified' },
  dropped: { zh: '未采取', en: 'Not taken' },
} as const satisfies Readonly<Record<string, Words>>;

export const MEASURE_SOURCE_WORDS = {
  evaluation: { zh: '运行评价', en: 'Evaluation' },
  inspection: { zh: '双随机抽查', en: 'Inspection' },
  duty: { zh: '应报未报', en: 'A duty not done' },
  change: { zh: '变更备案', en: 'A change that was filed' },
  other: { zh: '日常管理', en: 'Day-to-day oversight' },
} as const satisfies Readonly<Record<string, Words>>;

/** What happened to a measure, as its history tells it. */
export const MEASURE_ACT_WORDS = {
  'propose-measure': { zh: '提出', en: 'Proposed' },
  'state-on-measure': { zh: '建设单位陈述意见', en: 'The host stated its view' },
  'decide-measure': { zh: '作出决定', en: 'Decided' },
  'order-measure': { zh: '责令限期整改', en: 'Rectification ordered' },
  'drop-measure': { zh: '决定不采取', en: 'Not taken' },
  'fulfilled-measure': { zh: '整改通过', en: 'Found rectified' },
  'failed-measure': { zh: '整改未通过', en: 'Found not rectified' },
  'ask-measure-review': { zh: '申请复核', en: 'Review asked for' },
  'upheld-measure': { zh: '复核维持', en: 'Upheld on review' },
  'lifted-measure': { zh: '复核撤回', en: 'Lifted on review' },
  'publish-measure': { zh: '公布', en: 'Published' },
  'withdraw-measure': { zh: '撤回公布', en: 'Taken back from the public list' },
  'hand-over': { zh: '随平台变更移交', en: 'Passed on with the platform' },
} as const satisfies Readonly<Record<string, Words>>;

/** Lists and pages of what follows for platforms. */
export const MEASURE_WORDS = {
  title: { zh: '奖惩与整改', en: 'Measures' },
  count: { zh: '{count} 件', en: '{count} measures' },
  why: {
    zh: '由一人提出，听取建设单位意见后由另一人决定；系统不自动作出任何决定。',
    en: 'One person proposes, the host is heard, another decides. The system decides nothing by itself.',
  },
  emptyTitle: { zh: '没有奖惩与整改事项', en: 'No measures' },
  emptyHint: {
    zh: '在平台页面、逾期名单或评价结果中提出。',
    en: 'They are proposed from a platform’s page, the list of overdue duties or an evaluation.',
  },
  tabEmpty: { zh: '该平台没有奖惩与整改事项。', en: 'Nothing has been proposed for this platform.' },
  platform: { zh: '平台', en: 'Platform' },
  kind: { zh: '措施', en: 'Measure' },
  state: { zh: '状态', en: 'State' },
  source: { zh: '来源', en: 'From' },
  ground: { zh: '事由', en: 'Ground' },
  facts: { zh: '事实', en: 'Facts' },
  evidence: { zh: '证据', en: 'Evidence' },
  clause: { zh: '依据条款', en: 'Clause' },
  number: { zh: '平台编号', en: 'Number' },
  host: { zh: '建设单位', en: 'Host' },
  recommender: { zh: '推荐单位', en: 'Recommender' },
  city: { zh: '设区市', en: 'City' },
  overdueFilter: { zh: '期限', en: 'Term' },
  overdueOnly: { zh: '仅逾期未结', en: 'Overdue only' },
  overdue: { zh: '已逾期', en: 'Overdue' },
  hearing: { zh: '陈述意见截止', en: 'To be heard until' },
  due: { zh: '整改期限', en: 'To be rectified by' },
  standsUntil: { zh: '警告标记至', en: 'Stands until' },
  proposed: { zh: '提出', en: 'Proposed' },
  decidedOn: { zh: '决定', en: 'Decided' },
  reason: { zh: '理由', en: 'Reason' },
  documentNumber: { zh: '发文字号', en: 'Document number' },
  documentNumberHint: {
    zh: '如“示例工信数〔2026〕1号”；可在印发时填写。',
    en: 'May be left until it is issued.',
  },
  statement: { zh: '建设单位陈述', en: 'Statement of the host' },
  silent: { zh: '尚未陈述。', en: 'Nothing has been said yet.' },
  silentOver: { zh: '期限内未陈述。', en: 'Nothing was said in time.' },
  report: { zh: '整改报告', en: 'Report on the rectification' },
  reportOpen: { zh: '尚未报送', en: 'Not handed in yet' },
  reportWrite: { zh: '填报整改报告', en: 'Write the report' },
  reportRead: { zh: '查看整改报告', en: 'Read the report' },
  verified: { zh: '推荐单位核实意见', en: 'What the recommender found' },
  notVerified: {
    zh: '推荐单位尚未核实；核实后主管部门才能认定整改通过。',
    en: 'The recommender has not verified it yet; only then can it be found rectified.',
  },
  concluded: { zh: '结论', en: 'Conclusion' },
  review: { zh: '复核', en: 'Review' },
  reviewAnswer: { zh: '复核结果', en: 'Answer to the review' },
  upheld: { zh: '维持原决定', en: 'Upheld' },
  lifted: { zh: '撤回原决定', en: 'Lifted' },
  history: { zh: '经过', en: 'History' },
  paper: { zh: '下载文书', en: 'Download the paper' },
  propose: { zh: '提出措施', en: 'Propose a measure' },
  proposeTitle: { zh: '对平台提出措施', en: 'Propose a measure for a platform' },
  proposeVerb: { zh: '提出', en: 'Propose' },
  proposeThen: {
    zh: '提出后，系统告知建设单位并听取意见（通报表扬除外），期满或陈述后由另一人决定。',
    en: 'The host is told and heard (except on praise); after that another person decides.',
  },
  dueHint: {
    zh: '整改期限；不填按方案默认期限。警告填标记截止日，不填至有效期届满。',
    en: 'Last day of the rectification, or of the warning; empty takes the default.',
  },
  missing: { zh: '请填写事由、事实和证据。', en: 'Ground, facts and evidence are needed.' },
  state_: { zh: '陈述意见', en: 'State your view' },
  stateThen: {
    zh: '可就事实、理由和证据提出意见；未陈述的，主管部门依现有材料决定。',
    en: 'Say what you think of facts, reasons and evidence; without it the authority decides on what it has.',
  },
  decide: { zh: '作出决定', en: 'Decide' },
  drop: { zh: '不采取', en: 'Do not take' },
  take: { zh: '采取该措施', en: 'Take it' },
  decision: { zh: '决定', en: 'Decision' },
  revokeThen: {
    zh: '撤销后平台称号终止，证书核验显示“已撤销”，决定向社会公布。',
    en: 'The platform ends, its certificate is shown as revoked, and the decision is published.',
  },
  rectifyThen: {
    zh: '作出后，系统为建设单位开出整改报告，期限届满未报的列为逾期，由人处理。',
    en: 'A report is opened for the host; if it is late it is listed as overdue, and people decide.',
  },
  warnThen: { zh: '平台页面和名单将显示“警告”标记。', en: 'The platform carries the mark of a warning.' },
  commendThen: { zh: '表扬向社会公布。', en: 'The commendation is published.' },
  conclude: { zh: '认定整改结果', en: 'Find whether it is rectified' },
  concludeThen: {
    zh: '未通过的，不自动处理；如需撤销称号，另行提出。',
    en: 'A failure has no consequence by itself; a revocation is proposed anew.',
  },
  askReview: { zh: '申请复核', en: 'Ask for a review' },
  askReviewThen: {
    zh: '复核申请一次为限，截止{until}；复核期间决定继续有效。',
    en: 'Once, until {until}; the decision stands meanwhile.',
  },
  answerReview: { zh: '答复复核', en: 'Answer the review' },
  answerReviewThen: {
    zh: '由作出决定以外的人答复；撤回撤销决定的，平台恢复至原有效期。',
    en: 'Never by whoever decided; a lifted revocation gives the platform the rest of its time back.',
  },
  text: { zh: '内容', en: 'Text' },
  questions: { zh: '变更后需研究的事项', en: 'Questions raised by changes' },
  questionsHint: {
    zh: '下列平台的建设单位已迁出省外，不再符合 B4.1；系统不自动处理，请研究后提出措施。',
    en: 'The hosts of these platforms moved out of the province and no longer meet B4.1. Nothing follows by itself.',
  },
  movedTo: { zh: '迁往', en: 'Moved to' },
  effectiveOn: { zh: '生效日期', en: 'Effective on' },
  filing: { zh: '变更备案', en: 'Change filing' },
  movedGround: { zh: '注册地迁出省外', en: 'The host moved out of the province' },
} as const satisfies Readonly<Record<string, Words>>;

/** Platforms whose validity ends soon. */
export const ENDING_WORDS = {
  title: { zh: '到期与再申报', en: 'Ending and renewal' },
  count: { zh: '{count} 个平台', en: '{count} platforms' },
  why: {
    zh: '有效期3年；届满前按方案规定的时间可重新申报，届满未再认定的，称号自然终止。',
    en: 'Platforms are valid for three years; their hosts may apply again before the end, otherwise they expire.',
  },
  within: { zh: '届满时间', en: 'Ends within' },
  days: { zh: '{days} 日内', en: '{days} days' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
  daysLeft: { zh: '还有 {days} 日', en: '{days} days left' },
  opensOn: { zh: '可再申报自', en: 'May apply from' },
  renewal: { zh: '再申报', en: 'Renewal' },
  notBegun: { zh: '未开始', en: 'Not begun' },
  renewed: { zh: '已再认定', en: 'Renewed' },
  begin: { zh: '再申报', en: 'Apply again' },
  emptyTitle: { zh: '没有这样的平台', en: 'No such platform' },
  emptyHint: {
    zh: '这里列出有效的平台，最先届满的在前。',
    en: 'Valid platforms are listed here, the soonest to end first.',
  },
  renews: {
    zh: '本次申报为平台 {number}“{name}”的再申报，填报内容将从原申报带入。',
    en: 'This application renews {number} {name}; what was filled in then is carried over.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Published commendations and revocations on the portal. */
export const PUBLISHED_MEASURE_WORDS = {
  title: { zh: '表扬与撤销', en: 'Commendations and revocations' },
  under: {
    zh: '主管部门作出的通报表扬和撤销称号决定。警告和整改不公布。',
    en: 'Commendations and revocations decided by the authority. Warnings and rectifications are not published.',
  },
  count: { zh: '共 {count} 件', en: 'Decisions: {count}' },
  empty: { zh: '没有已公布的表扬或撤销决定。', en: 'Nothing has been published.' },
  decidedOn: { zh: '决定日期', en: 'Decided on' },
  ground: { zh: '事由', en: 'Ground' },
  documentNumber: { zh: '发文字号', en: 'Document number' },
  platform: { zh: '平台', en: 'Platform' },
  kind: { zh: '决定', en: 'Decision' },
} as const satisfies Readonly<Record<string, Words>>;
