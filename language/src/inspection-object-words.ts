import type { Words, WordTable } from './words.ts';

/** The register objects are drawn from, and what their credit-risk classes rest on. */
export const INSPECTION_OBJECT_WORDS = {
  title: { zh: '抽查对象名录', en: 'Platforms that may be inspected' },
  menu: { zh: '抽查对象名录', en: 'Inspection objects' },
  count: { zh: '{count} 个在册平台', en: '{count} platforms' },
  why: {
    zh: '信用风险类别由系统按记录计算，决定被抽中的比例；可以说明理由人工定级。只有主管部门能看到。',
    en: 'The class is reckoned from what is on record and decides how many of it are drawn; it may be set by hand with a reason. Only the authority sees it.',
  },
  emptyTitle: { zh: '还没有在册平台', en: 'No platform yet' },
  emptyHint: { zh: '名单公布后，平台自动进入名录。', en: 'Platforms are here once their list is announced.' },
  platform: { zh: '平台', en: 'Platform' },
  number: { zh: '编号', en: 'Number' },
  host: { zh: '建设单位', en: 'Host' },
  city: { zh: '市', en: 'City' },
  category: { zh: '类别', en: 'Category' },
  recommender: { zh: '推荐单位', en: 'Recommender' },
  risk: { zh: '信用风险', en: 'Class' },
  reckoned: { zh: '计算类别', en: 'By the points' },
  points: { zh: '分值', en: 'Points' },
  byHand: { zh: '人工定级', en: 'Set by hand' },
  byHandUntil: { zh: '人工定为 {risk} 类，至 {until}', en: 'Class {risk} by hand until {until}' },
  byHandOnly: { zh: '只看人工定级', en: 'Set by hand only' },
  reckonedAs: { zh: '按记录为 {risk} 类', en: 'class {risk} by the points' },
  drawnIn: { zh: '本年已抽', en: 'Drawn this year' },
  notDrawn: { zh: '未抽', en: 'no' },
  evidence: { zh: '计分依据', en: 'What counts' },
  nothing: { zh: '没有加减分的记录。', en: 'Nothing on record counts for or against it.' },
  each: { zh: '每次 {points} 分', en: '{points} points each' },
  capped: { zh: '最多 {cap} 分', en: '{cap} at most' },
  total: { zh: '合计 {points} 分，{risk} 类', en: '{points} points in all: class {risk}' },
  lifted: { zh: '提高类别', en: 'Lifted' },
  set: { zh: '人工定级…', en: 'Set the class…' },
  setTitle: { zh: '人工定级', en: 'Set the class by hand' },
  setVerb: { zh: '定级', en: 'Set the class' },
  setText: {
    zh: '最长一年，到期自动恢复计算类别；理由和经办人永久保留，抽取名单由另一人公布。',
    en: 'For a year at most; then the points decide again. Reason and person are kept for good, and another person publishes the list drawn from it.',
  },
  to: { zh: '定为', en: 'Class' },
  until: { zh: '至', en: 'Until' },
  reason: { zh: '理由', en: 'Reason' },
  setMissing: { zh: '请选择类别和截止日，并写明理由。', en: 'Class, last day and reason, please.' },
  reasonMissing: { zh: '请写明理由。', en: 'A reason, please.' },
  end: { zh: '撤销人工定级…', en: 'Take back…' },
  endTitle: { zh: '撤销人工定级', en: 'Take back what was set by hand' },
  endVerb: { zh: '撤销', en: 'Take back' },
  endText: { zh: '撤销后按记录计算类别。', en: 'Afterwards the points decide again.' },
  earlier: { zh: '人工定级记录', en: 'Set by hand so far' },
  never: { zh: '没有人工定级。', en: 'Never set by hand.' },
  setBy: { zh: '{by} {at} 定级', en: 'Set by {by}, {at}' },
  endedBy: { zh: '{by} {at} 撤销：{reason}', en: 'Taken back by {by}, {at}: {reason}' },
  ranOut: { zh: '已到期', en: 'ran out' },
  exclude: { zh: '不列入抽取的平台', en: 'Left out of the draw' },
  excludeHint: {
    zh: '每个平台都须写明理由，理由随抽取记录公布。本年度前批已抽中的自动排除。',
    en: 'Each needs a reason, which is published with the draw. Whoever an earlier batch drew is left out anyway.',
  },
  addExclusion: { zh: '选择平台', en: 'Choose a platform' },
  exclusionsMissing: {
    zh: '请写明每个平台不列入的理由。',
    en: 'A reason for each platform left out, please.',
  },
  pool: { zh: '{risk} 类 {pool} 个，抽 {take} 个', en: 'Class {risk}: {take} of {pool}' },
} as const satisfies WordTable;

/** What lifts a class above its points, by the programmes' names for it. */
export const RISK_LIFT_WORDS: Readonly<Record<string, Words>> = {
  'first-year-after-designation': { zh: '公布未满一年', en: 'First year after designation' },
  'not-cooperating-with-inspection': { zh: '不配合抽查', en: 'Did not cooperate with an inspection' },
};

/** What a piece of evidence is. */
export const RISK_EVIDENCE_WORDS = {
  filing: { zh: '报送', en: 'Filing' },
  milestone: { zh: '建设任务', en: 'Milestone' },
  measure: { zh: '奖惩与整改', en: 'Measure' },
  evaluation: { zh: '运行评价', en: 'Evaluation' },
  inspection: { zh: '抽查', en: 'Inspection' },
  objection: { zh: '查实的异议', en: 'Objection found true' },
  voice: { zh: '查实的投诉举报', en: 'Complaint found true' },
  organisation: { zh: '建设单位记录', en: 'Record of the host' },
} as const satisfies WordTable;
