import { GRADE_WORDS } from './evaluation-words.ts';
import { FILING_KIND_WORDS } from './filing-words.ts';
import { INSPECTION_RESULT_WORDS } from './inspection-result-words.ts';
import { MEASURE_KIND_WORDS, MEASURE_STATE_WORDS } from './measure-words.ts';
import { MILESTONE_WORDS } from './platform-record-words.ts';
import { STATE_MARKS } from './state-marks.ts';
import type { Words, WordTable } from './words.ts';

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
