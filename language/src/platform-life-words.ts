import type { Language, WordTable } from './words.ts';

/** What happened to a platform since its designation, and the sections of its page (A3.6–A4.3, B5.2–B6.3). */
export const PLATFORM_LIFE_WORDS = {
  life: { zh: '经历', en: 'Timeline' },
  filings: { zh: '报告与备案', en: 'Reports and filings' },
  changes: { zh: '变更备案', en: 'Changes' },
  evaluations: { zh: '运行评价', en: 'Evaluations' },
  inspections: { zh: '抽查', en: 'Inspections' },
  achievements: { zh: '创新成果', en: 'Achievements' },
  support: { zh: '资金支持', en: 'Support' },
  voices: { zh: '问题与建议', en: 'Problems and suggestions' },
  counted: { zh: '{section}（{count}）', en: '{section} ({count})' },
  noneHere: { zh: '这一栏还没有内容。', en: 'There is nothing here yet.' },
  fileChange: { zh: '填报变更备案', en: 'File a change' },
  inRegister: { zh: '在资金支持登记中查看、登记', en: 'See and enter in the register of support' },
  beginChange: { zh: '开始填报', en: 'Begin' },
  kindOfChange: { zh: '变更事项', en: 'What changes' },
  chooseChange: { zh: '请选择变更事项。', en: 'Please say what changes.' },
  changeHint: {
    zh: '应在事项发生后 {days} 个工作日内填报，经推荐单位同意后报主管部门备案。备案前公开信息不变。',
    en: 'To be filed within {days} working days, with the recommender’s consent. Nothing public changes before it is on file.',
  },
  raiseThis: { zh: '作为问题或建议提出…', en: 'Raise it as a problem or suggestion…' },
  designated: {
    zh: '公布认定，有效期 {from} 至 {until}',
    en: 'Announced as designated, valid from {from} to {until}',
  },
  recorded: { zh: '{item}变更', en: 'Change of {item}' },
  changed: { zh: '{before} → {after}', en: '{before} → {after}' },
  handedIn: { zh: '报送{what}', en: '{what}: handed in' },
  handedInLate: { zh: '逾期报送{what}', en: '{what}: handed in late' },
  returned: { zh: '退回{what}', en: '{what}: returned' },
  accepted: { zh: '主管部门接收{what}', en: '{what}: taken in by the authority' },
  declined: { zh: '{what}未予接收', en: '{what}: not taken in' },
  milestoneDone: { zh: '任务节点完成', en: 'Milestone reached' },
  graded: { zh: '{campaign}：{grade}', en: '{campaign}: {grade}' },
  toBeInspected: { zh: '被抽中，待检查', en: 'Drawn to be inspected' },
  inspected: { zh: '抽查结果：{result}', en: 'Inspection: {result}' },
  chosen: { zh: '入选 {year} 年度重大成果', en: 'Among the major achievements of {year}' },
  measureProposed: { zh: '拟采取：{kind}', en: 'Proposed: {kind}' },
  measureDecided: { zh: '决定：{kind}', en: 'Decided: {kind}' },
  measureDropped: { zh: '决定不采取：{kind}', en: 'Not taken: {kind}' },
  fulfilled: { zh: '整改通过', en: 'Found rectified' },
  failed: { zh: '整改未通过', en: 'Found not rectified' },
  supported: { zh: '获得支持', en: 'Support received' },
  raised: { zh: '提出{kind}', en: '{kind} raised' },
  answered: { zh: '答复{kind}', en: '{kind} answered' },
} as const satisfies WordTable;

/** `2026`, `2026-H1` as people say it: 2026年, 2026年上半年; empty where a kind has no period. */
export function periodWords(period: string, language: Language): string {
  const [year = '', half] = period.split('-');
  if (period === '') return '';
  if (half === undefined) return language === 'zh' ? `${year}年` : year;
  const first = half === 'H1';
  return language === 'zh'
    ? `${year}年${first ? '上' : '下'}半年`
    : `${first ? '1st' : '2nd'} half of ${year}`;
}
