import { GRADE_WORDS } from './evaluation-words.ts';
import { FILING_KIND_WORDS } from './filing-words.ts';
import { INSPECTION_RESULT_WORDS } from './inspection-result-words.ts';
import { MEASURE_KIND_WORDS, MEASURE_STATE_WORDS } from './measure-words.ts';
import { MILESTONE_WORDS } from './platform-record-words.ts';
import { STATE_MARKS } from './state-marks.ts';
import type { Words, WordTable } from './words.ts';

/** Targets and progress: the page and the lists behind its numbers (B1, A4.2). */
export const DASHBOARD_WORDS = {
  title: { zh: '目标与进展', en: 'Targets and progress' },
  titleOf: { zh: '{programme}：目标与进展', en: '{programme}: targets and progress' },
  titleShort: { zh: '{code} 目标与进展', en: '{code}: targets and progress' },
  byYear: { zh: '到 {year} 年', en: 'By {year}' },
  asOfNow: { zh: '数据截至 {at}', en: 'As of {at}' },
  asOfPast: {
    zh: '这是 {on} 结束时的情况，按当时已记录的事实；此后的登记和更正不改变它。',
    en: 'This is how things stood at the end of {on}, by what had been recorded then; nothing entered or corrected since changes it.',
  },
  backToNow: { zh: '回到今天', en: 'Back to today' },
  day: { zh: '查看某一天', en: 'On a day' },
  today: { zh: '今天', en: 'Today' },
  ownOnly: {
    zh: '只含本单位推荐的平台和申报；目标属于全省，不分解到市。',
    en: 'Only what your office recommended. Targets are the province’s and are not divided among cities.',
  },
  basis: { zh: '口径', en: 'Basis' },
  ever: { zh: '累计认定', en: 'Ever designated' },
  valid: { zh: '有效期内', en: 'Valid now' },
  yearly: { zh: '分年度', en: 'By year' },
  everHint: {
    zh: '累计认定口径，含公示中；续报不重复计数',
    en: 'Ever designated and on notice; renewals are counted once',
  },
  validHint: {
    zh: '有效期内口径，含公示中；到期、撤销、终止的不计',
    en: 'Valid and on notice; what expired, was revoked or ended is not counted',
  },
  yearlyHint: { zh: '按批次年度累计，不含公示中', en: 'By the year of the round; without what is on notice' },
  data: { zh: '数据（XLSX）', en: 'Data (XLSX)' },
  brief: { zh: '简报（DOCX）', en: 'Brief (DOCX)' },
  targets: { zh: '四类平台', en: 'Categories' },
  ownTargets: { zh: '本单位推荐', en: 'Recommended by you' },
  designated: { zh: '已认定', en: 'Designated' },
  onNotice: { zh: '公示中', en: 'On notice' },
  band: { zh: '“左右” ±{percent}%', en: '“about” ±{percent}%' },
  target: { zh: '目标', en: 'Target' },
  forecast: { zh: '本批公布后预测', en: 'Forecast after this round' },
  restsOn: { zh: '预测含：', en: 'The forecast includes: ' },
  reached: { zh: '已进入区间', en: 'Within the band' },
  missing: { zh: '距区间 {count}', en: '{count} short of the band' },
  approximate: { zh: '{target} 左右', en: 'about {target}' },
  bulletSays: {
    zh: '{name}：已认定 {designated}，公示中 {onNotice}，预测 {forecast}，目标 {target} 左右',
    en: '{name}: {designated} designated, {onNotice} on notice, forecast {forecast}, target about {target}',
  },
  bulletSaysOwn: {
    zh: '{name}：已认定 {designated}，公示中 {onNotice}',
    en: '{name}: {designated} designated, {onNotice} on notice',
  },
  yearsSay: { zh: '{name}：{years}，目标 {target} 左右', en: '{name}: {years}; target about {target}' },
  assumption: {
    zh: '预测的假设：公示中的全部公布，有未办结异议的按一半计；在办的按已结束年度的认定比例计，没有可比年度的不计。',
    en: 'The forecast assumes that what is on notice is designated (half of it where an objection is open), and that what is on its way comes through as often as in the years that are over; without such a year it is not counted.',
  },
  underWay: { zh: '在办 {count} 件 × {percent}%', en: '{count} on their way × {percent}%' },
  underWayNoRate: { zh: '在办 {count} 件，没有可比年度', en: '{count} on their way, no year to compare' },
  objected: { zh: '有异议 {count} 件', en: '{count} with an open objection' },
  asTable: { zh: '看表格', en: 'As a table' },
  category: { zh: '类别', en: 'Category' },
  year: { zh: '年度', en: 'Year' },
  all: { zh: '合计', en: 'Total' },
  gap: { zh: '距区间', en: 'Short of the band' },
  expected: { zh: '预测', en: 'Forecast' },

  pipeline: { zh: '本批次走到哪里', en: 'Where the round stands' },
  round: { zh: '批次', en: 'Round' },
  pieces: { zh: '{count} 件', en: '{count} applications' },
  oneByOne: { zh: '逐件列表', en: 'One by one' },
  noRound: { zh: '这一天还没有发布通知的批次', en: 'No round had been called by that day' },
  stopped: { zh: '{state} {count}', en: '{count} {state}' },

  tiles: { zh: '各市已认定与公示', en: 'Cities: designated and on notice' },
  tilesHint: { zh: '方格示意，非地图', en: 'Tiles, not a map' },
  tilesSay: {
    zh: '十六市数量方格图，数据见表格',
    en: 'Sixteen cities as tiles with their numbers; the table has the same',
  },
  tilesLegend: { zh: '颜色深浅同数字，按登记市', en: 'Darker is more; by' },
  tilesTotal: { zh: '合计 {total} 家', en: 'registered city; {total} in all' },
  compare: { zh: '各市对比', en: 'Cities compared' },
  compareHint: {
    zh: '按登记市；申报为最近一批，按期报送为今年到期的。点表头排序，点数字看名单。',
    en: 'By registered city; applications of the latest round, duties due this year. A head sorts, a number opens its list.',
  },
  city: { zh: '设区市', en: 'City' },
  applications: { zh: '申报', en: 'Applications' },
  dutiesInTime: { zh: '按期报送', en: 'Filed on time' },
  dutiesOverdue: { zh: '逾期未报', en: 'Overdue filings' },
  milestonesOverdue: { zh: '节点逾期', en: 'Overdue milestones' },
  excellent: { zh: '评价优秀', en: 'Graded excellent' },
  support: { zh: '支持金额', en: 'Support' },
  both: { zh: '已认定与公示', en: 'Designated and on notice' },

  concerns: { zh: '需要有人管的', en: 'What needs somebody' },
  noConcerns: { zh: '没有需要处理的', en: 'Nothing needs anybody' },
  see: { zh: '看名单', en: 'See the list' },

  outcomes: { zh: '从目标到成效', en: 'From goals to outcomes' },
  outcomesOf: { zh: '{year} 年度报告口径，已接收 {taken} 份', en: 'Annual reports of {year}' },
  reportsHandedIn: { zh: '年报已交 {handedIn} / 应交 {owed}', en: 'Reports handed in {handedIn} of {owed}' },
  noOutcomes: { zh: '还没有已接收的年度报告', en: 'No annual report has been taken in yet' },
  measure: { zh: '指标', en: 'Measure' },
  done: { zh: '完成', en: 'Achieved' },
  promised: { zh: '申报时承诺', en: 'Promised' },
  change: { zh: '比上年', en: 'Change' },
  perWan: { zh: '每万元支持', en: 'Per CNY 10,000' },
  supportOfYear: { zh: '当年支持 {amount}', en: 'Support in the year {amount}' },
  allMeasures: { zh: '全部指标（{count} 项）', en: 'All measures ({count})' },

  duties: { zh: '年度报送', en: 'Yearly duties' },
  duty: { zh: '事项', en: 'Duty' },
  period: { zh: '期间', en: 'Period' },
  owed: { zh: '应报', en: 'Owed' },
  inTime: { zh: '按期', en: 'On time' },
  late: { zh: '迟报', en: 'Late' },
  open: { zh: '未到期未报', en: 'Open' },
  overdue: { zh: '逾期未报', en: 'Overdue' },
  share: { zh: '按期率', en: 'On time' },
  noDuties: { zh: '还没有应报事项', en: 'Nothing is owed yet' },
  milestones: { zh: '建设任务节点', en: 'Milestones' },
  grades: { zh: '最近一次评价等次', en: 'Latest grades' },
  measures: { zh: '处置措施', en: 'Measures' },
  noMeasures: { zh: '没有处置措施', en: 'No measures' },
  inspections: { zh: '抽查结果', en: 'Inspection findings' },
  supportTitle: { zh: '支持投入', en: 'Support' },
  supportSum: { zh: '合计 {amount}，平均每家 {each}', en: '{amount} in all, {each} a platform' },
  source: { zh: '来源', en: 'Source' },
  kind: { zh: '方式', en: 'Kind' },
  lines: { zh: '笔数', en: 'Lines' },
  amount: { zh: '金额', en: 'Amount' },
  noSupport: { zh: '还没有登记支持', en: 'No support entered yet' },
  value: { zh: '数', en: 'Number' },
  standing: { zh: '状态', en: 'Standing' },
  noNumbers: { zh: '还没有数据', en: 'Nothing yet' },

  behind: { zh: '数字背后的名单', en: 'The list behind a number' },
  behindCount: { zh: '{count} 行', en: '{count} rows' },
  behindSum: { zh: '合计 {amount}', en: '{amount} in all' },
  behindOn: { zh: '{on} 结束时', en: 'At the end of {on}' },
  name: { zh: '名称', en: 'Name' },
  number: { zh: '编号', en: 'Number' },
  about: { zh: '内容', en: 'About' },
  dayOf: { zh: '日期', en: 'Day' },
  nothingBehind: { zh: '这个数是 0，没有名单', en: 'The number is 0: there is no list' },
  section: { zh: '部分', en: 'Part' },
  entry: { zh: '项目', en: 'Entry' },
  unit: { zh: '单位', en: 'Unit' },
  programme: { zh: '工作计划', en: 'Work plan' },
  opensList: { zh: '{what}：{count}，看名单', en: '{what}: {count}, see the list' },
  pieceUnit: { zh: '个', en: 'items' },
  yuanUnit: { zh: '万元', en: 'CNY 10,000' },
} as const satisfies WordTable;

/** What needs somebody, in a sentence; names in braces are values or numbers that open their list. */
export const CONCERN_WORDS = {
  gap: {
    zh: '{category}现有 {number}，按假设预测 {expected}，比区间下沿 {lower} 少 {gap} 家',
    en: '{category}: {number} so far, {expected} expected, {gap} below {lower}, the lower edge of the band',
  },
  'empty-cities': {
    zh: '{cities}等 {count} 市至少两类为零，合计 {number} 家',
    en: '{cities} and others ({count} in all) have nothing in two categories or more; {number} altogether',
  },
  'duties-overdue': { zh: '{duty}逾期未报 {number} 份', en: '{duty}: {number} overdue' },
  'duties-open': {
    zh: '{period} {duty}最早 {dueOn} 截止：已交 {handedIn} / {owed}，还差 {number}',
    en: '{duty} for {period}, first due {dueOn}: {handedIn} of {owed} handed in, {number} still open',
  },
  'milestones-overdue': { zh: '建设任务节点逾期 {number} 个', en: '{number} milestones are overdue' },
  'rectifications-overdue': {
    zh: '限期整改到期未复核 {number} 家',
    en: '{number} rectifications are past their day',
  },
  ending: {
    zh: '{number} 家平台 180 日内到期，其中已提出续报 {renewing}',
    en: 'The validity of {number} platforms ends within 180 days; {renewing} have applied for renewal',
  },
  failed: { zh: '最近一次评价不合格 {number} 家', en: '{number} platforms failed their latest evaluation' },
} as const satisfies WordTable;

/** Families of rows behind numbers. */
export const DASHBOARD_FAMILY_WORDS = {
  counted: { zh: '平台与公示', en: 'Platforms and notices' },
  platforms: { zh: '平台', en: 'Platforms' },
  applications: { zh: '申报', en: 'Applications' },
  objected: { zh: '公示中有异议', en: 'On notice with an objection' },
  milestones: { zh: '建设任务节点', en: 'Milestones' },
  duties: { zh: '年度报送', en: 'Yearly duties' },
  grades: { zh: '评价等次', en: 'Grades' },
  measures: { zh: '处置措施', en: 'Measures' },
  support: { zh: '支持登记', en: 'Support' },
  inspections: { zh: '抽查结果', en: 'Inspection findings' },
  outcomes: { zh: '年度报告数据', en: 'Figures of annual reports' },
  goals: { zh: '申报时的目标', en: 'Goals of applications' },
} as const satisfies WordTable;

export const PIPELINE_STEP_WORDS = {
  submitted: { zh: '已提交', en: 'Submitted' },
  recommended: { zh: '已推荐', en: 'Recommended' },
  accepted: { zh: '已受理', en: 'Accepted' },
  reviewed: { zh: '评审完成', en: 'Reviewed' },
  selected: { zh: '拟认定', en: 'Selected' },
  on_notice: { zh: '进入公示', en: 'Put on notice' },
  designated: { zh: '已认定', en: 'Designated' },
} as const satisfies WordTable;

/** Where an application waits that did not go on to the next step. */
const WAITING: WordTable = {
  submitted: { zh: '待推荐', en: 'awaiting recommendation' },
  returned: { zh: '退回未重报', en: 'returned' },
  recommended: { zh: '待形式审查', en: 'awaiting the check' },
  correction: { zh: '补正中', en: 'being corrected' },
  accepted: { zh: '待评审', en: 'awaiting review' },
  in_review: { zh: '评审中', en: 'in review' },
  reviewed: { zh: '待定选', en: 'awaiting the decision' },
  selected: { zh: '待公示', en: 'awaiting the notice' },
  on_notice: { zh: '公示中', en: 'on notice' },
  not_recommended: { zh: '不推荐', en: 'not recommended' },
  not_accepted: { zh: '不予受理', en: 'not accepted' },
  not_selected: { zh: '未入选', en: 'not selected' },
  withdrawn: { zh: '撤回', en: 'withdrawn' },
  lapsed: { zh: '逾期失效', en: 'lapsed' },
  disqualified: { zh: '取消资格', en: 'disqualified' },
};

const DUTY: WordTable = {
  'in-time': { zh: '按期报送', en: 'On time' },
  late: { zh: '迟报', en: 'Late' },
  open: { zh: '未报，未到期', en: 'Open' },
  overdue: { zh: '逾期未报', en: 'Overdue' },
};

const OTHERS: WordTable = {
  designated: { zh: '已认定', en: 'Designated' },
  accepted: { zh: '已接收', en: 'Taken in' },
  promised: { zh: '申报时承诺', en: 'Promised' },
  standing: { zh: '已登记', en: 'Entered' },
};

/** How a row of a family stands, in words; what has none is told as it is. */
export function dashboardStanding(family: string, standing: string): Words {
  const table: Readonly<Record<string, Words>> = STANDINGS[family] ?? OTHERS;
  const mark = standing in STATE_MARKS ? STATE_MARKS[standing as keyof typeof STATE_MARKS].words : undefined;
  return table[standing] ?? OTHERS[standing] ?? mark ?? { zh: standing, en: standing };
}

const STANDINGS: Readonly<Record<string, WordTable>> = {
  applications: WAITING,
  objected: WAITING,
  duties: DUTY,
  grades: GRADE_WORDS,
  inspections: INSPECTION_RESULT_WORDS,
  measures: { ...MEASURE_STATE_WORDS, overdue: { zh: '到期未复核', en: 'Past its day' } },
  milestones: MILESTONE_WORDS,
};

/** What a row is of, in words, where the kind is not the programme’s own. */
export function dashboardKind(family: string, kind: string): Words | undefined {
  return KINDS[family]?.[kind];
}

const KINDS: Readonly<Record<string, WordTable>> = {
  duties: FILING_KIND_WORDS,
  measures: MEASURE_KIND_WORDS,
};

/** The brief that is put before a meeting. */
export const BRIEF_WORDS = {
  name: { zh: '目标与进展简报', en: 'Brief on targets and progress' },
  title: { zh: '{programme}目标与进展简报', en: 'Targets and progress: {programme}' },
  subtitle: { zh: '（{authority}，截至 {on}）', en: '({authority}, as of {on})' },
  targets: { zh: '一、目标与进展', en: 'I. Targets and progress' },
  lead: {
    zh: '截至 {on}，累计认定 {ever} 家，其中有效期内 {valid} 家；公示中 {onNotice} 家。',
    en: 'By {on}, {ever} platforms have been designated, of which {valid} are valid; {onNotice} are on notice.',
  },
  category: {
    zh: '{category}：累计认定 {ever} 家，公示中 {onNotice} 家，目标 {target} 家左右，{gap}；本批公布后预测 {expected} 家。',
    en: '{category}: {ever} designated, {onNotice} on notice, target about {target}; {gap}; {expected} expected after this round.',
  },
  categoryOwn: {
    zh: '{category}：累计认定 {ever} 家，公示中 {onNotice} 家。',
    en: '{category}: {ever} designated, {onNotice} on notice.',
  },
  pipeline: { zh: '二、本批次进展', en: 'II. The round' },
  round: { zh: '{round}：{steps}。', en: '{round}: {steps}.' },
  concerns: { zh: '三、需要有人管的', en: 'III. What needs somebody' },
  outcomes: { zh: '四、从目标到成效', en: 'IV. From goals to outcomes' },
  outcome: {
    zh: '{measure} {value} {unit}{change}',
    en: '{measure} {value} {unit}{change}',
  },
  change: { zh: '（比上年 {percent}%）', en: ' ({percent}% on the year before)' },
  ofReports: {
    zh: '{year} 年度报告已交 {handedIn} / 应交 {owed} 份，按已接收的计：',
    en: 'Annual reports of {year}: {handedIn} of {owed} handed in. Those taken in say:',
  },
  cities: { zh: '各市进展', en: 'Cities' },
  duties: { zh: '年度报送', en: 'Yearly duties' },
  annex: { zh: '附件{number}', en: 'Annex {number}' },
} as const satisfies WordTable;
