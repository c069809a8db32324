import type { WordTable } from './words.ts';

/** What the public page of a platform tells of its three years (A3.6–A3.8, B5.2–B5.4). */
export const PORTAL_PLATFORM_LIFE_WORDS = {
  goals: { zh: '目标与完成', en: 'Goals and what was reached' },
  measure: { zh: '指标', en: 'Measure' },
  withUnit: { zh: '{name}（{unit}）', en: '{name} ({unit})' },
  goal: { zh: '三年目标', en: 'Three-year goal' },
  reached: { zh: '累计完成', en: 'Reached so far' },
  share: { zh: '完成', en: 'Share' },
  noGoals: { zh: '申报书没有列出可公开的目标。', en: 'No goals to show.' },
  noReports: { zh: '还没有已接收的年度报告。', en: 'No annual report has been taken in yet.' },
  asOf: { zh: '截至', en: 'As of' },
  basis: {
    zh: '接收的年度报告；涉及金额的只公布完成比例。',
    en: ', from annual reports taken in; of amounts of money only the share is told.',
  },
  grade: { zh: '{year} 年评价', en: 'Evaluation {year}' },
  evaluated: { zh: '绩效评估', en: 'Evaluation' },
  inspected: { zh: '抽查', en: 'Inspection' },
  withdrawn: { zh: '结果已撤回', en: 'result withdrawn' },
  commended: { zh: '通报表扬', en: 'Commendation' },
  revoked: { zh: '撤销称号', en: 'Title revoked' },
  chosen: { zh: '入选 {year} 年度重大创新成果', en: 'Among the major achievements of {year}' },
} as const satisfies WordTable;
