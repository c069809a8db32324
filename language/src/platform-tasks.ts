import { STAYS, type TaskText } from './task-text.ts';

/** Tasks of platforms after the designation: filings, milestones, measures, evaluation, support and voices. */
export const PLATFORM_TASKS = {
  'host.milestone-due': {
    title: { zh: '建设任务临期或逾期', en: 'Tasks due soon or overdue' },
    verb: { zh: '报告完成', en: 'Report' },
    otherwise: { zh: '逾期的列入推荐单位督促名单。', en: 'Overdue ones are on the recommender’s list.' },
  },
  'host.record-missing': {
    title: { zh: '运行档案缺项', en: 'Operating record incomplete' },
    verb: { zh: '补登', en: 'Complete' },
    otherwise: { zh: '缺项列入推荐单位督促名单。', en: 'Gaps are on the recommender’s list.' },
  },
  'recommender.milestone-reported': {
    title: { zh: '任务完成待核对', en: 'Reported tasks to check' },
    verb: { zh: '核对', en: 'Check' },
    otherwise: STAYS,
  },
  'recommender.milestone-overdue': {
    title: { zh: '逾期未完成的任务', en: 'Overdue tasks' },
    verb: { zh: '督促', en: 'Follow up' },
    otherwise: STAYS,
  },
  'recommender.milestone-move': {
    title: { zh: '任务改期待同意', en: 'Tasks asked to be moved' },
    verb: { zh: '审批', en: 'Decide' },
    otherwise: { zh: '未同意前，原定日期不变。', en: 'Until then the day stands.' },
  },
  'recommender.record-gaps': {
    title: { zh: '平台运行档案缺项', en: 'Records with gaps' },
    verb: { zh: '督促', en: 'Follow up' },
    otherwise: STAYS,
  },
  'authority.milestone-cancel': {
    title: { zh: '任务取消待同意', en: 'Tasks asked to be cancelled' },
    verb: { zh: '审批', en: 'Decide' },
    otherwise: { zh: '未同意前，任务照旧。', en: 'Until then the task stands.' },
  },
  'authority.milestone-overdue': {
    title: { zh: '逾期未完成的任务', en: 'Overdue tasks' },
    verb: { zh: '查看各市情况', en: 'See by city' },
    otherwise: STAYS,
  },
  'host.filing': {
    title: { zh: '年度报送与备案待填报', en: 'Reports and filings to fill in' },
    verb: { zh: '填报', en: 'Fill in' },
    otherwise: {
      zh: '到期未报送的，列入逾期名单，推荐单位督促，可能被提出告诫。',
      en: 'It is listed as overdue; the recommender follows up and a warning may be proposed.',
    },
  },
  'host.filing-returned': {
    title: { zh: '报送被退回，待修改', en: 'Filings returned to be amended' },
    verb: { zh: '按意见修改', en: 'Amend' },
    otherwise: {
      zh: '不修改重报的，视为未报送。',
      en: 'Until it is handed in again it counts as not handed in.',
    },
  },
  'host.measure': {
    title: { zh: '拟采取措施，请陈述意见', en: 'A measure is proposed: your statement' },
    verb: { zh: '陈述意见', en: 'State your view' },
    otherwise: {
      zh: '到期未陈述的，主管部门依现有材料决定。',
      en: 'The authority decides on the material it has.',
    },
  },
  'host.ending': {
    title: { zh: '平台有效期将届满', en: 'Platforms whose validity ends soon' },
    verb: { zh: '再申报', en: 'Apply again' },
    otherwise: {
      zh: '届满未再认定的，称号自然终止。',
      en: 'Without a new designation the platform expires.',
    },
  },
  'authority.measure': {
    title: { zh: '奖惩措施待决定', en: 'Measures to decide' },
    verb: { zh: '决定', en: 'Decide' },
    otherwise: STAYS,
  },
  'authority.rectification': {
    title: { zh: '整改结果待认定', en: 'Rectifications to conclude' },
    verb: { zh: '认定', en: 'Conclude' },
    otherwise: STAYS,
  },
  'authority.measure-review': {
    title: { zh: '复核申请待答复', en: 'Reviews to answer' },
    verb: { zh: '答复', en: 'Answer' },
    otherwise: STAYS,
  },
  'authority.change-question': {
    title: { zh: '变更后需研究的平台', en: 'Platforms to look at after a change' },
    verb: { zh: '研究', en: 'Look' },
    otherwise: STAYS,
  },
  'authority.ending': {
    title: { zh: '平台有效期将届满', en: 'Platforms whose validity ends soon' },
    verb: { zh: '查看', en: 'Look' },
    otherwise: {
      zh: '届满未再认定的，称号自然终止。',
      en: 'Without a new designation they expire.',
    },
  },
  'recommender.filing': {
    title: { zh: '平台报送待审核', en: 'Filings of platforms to look at' },
    verb: { zh: '审核', en: 'Review' },
    otherwise: STAYS,
  },
  'recommender.progress': {
    title: { zh: '半年工作进展报告待报送', en: 'Half-yearly progress report to hand in' },
    verb: { zh: '填报', en: 'Fill in' },
    otherwise: {
      zh: '到期未报送的，列入主管部门逾期名单。',
      en: 'It is listed as overdue with the authority.',
    },
  },
  'recommender.overdue': {
    title: { zh: '所推荐平台逾期未报送', en: 'Duties of platforms that are overdue' },
    verb: { zh: '督促', en: 'Follow up' },
    otherwise: {
      zh: '系统只列出、不处理；请督促建设单位补报。',
      en: 'The system lists and decides nothing; please follow up.',
    },
  },
  'host.evaluation': {
    title: { zh: '评估初步结果待确认，可提交申辩意见', en: 'Draft results of evaluations to read' },
    verb: { zh: '查看', en: 'Read' },
    otherwise: {
      zh: '期满未提交意见的，视为无异议。',
      en: 'Without a statement in time the result stands as it is.',
    },
  },
  'authority.campaign-planned': {
    title: { zh: '评估待启动', en: 'Evaluations to start' },
    verb: { zh: '启动', en: 'Start' },
    otherwise: STAYS,
  },
  'authority.campaign-graded': {
    title: { zh: '评估结果待公布', en: 'Results of evaluations to publish' },
    verb: { zh: '公布', en: 'Publish' },
    otherwise: {
      zh: '申辩期内不能公布；期满由汇总人以外的人公布。',
      en: 'Not before hosts have had their time; then by somebody other than who graded.',
    },
  },
  'expert.assessment': {
    title: { zh: '评估与成果评分：待作回避声明', en: 'Evaluations and achievements: declarations to make' },
    verb: { zh: '声明', en: 'Declare' },
    otherwise: {
      zh: '声明前不能查看材料。',
      en: 'Nothing is shown before the declaration.',
    },
  },
  'expert.assessment-open': {
    title: { zh: '评估与成果待评分', en: 'Evaluations and achievements to score' },
    verb: { zh: '评分', en: 'Score' },
    otherwise: {
      zh: '未提交评分的，不能汇总定等。',
      en: 'Nothing can be added up before every sheet is in.',
    },
  },
  'authority.filing': {
    title: { zh: '报送与备案待接收', en: 'Filings to take in' },
    verb: { zh: '接收', en: 'Take in' },
    otherwise: STAYS,
  },
  'authority.overdue': {
    title: { zh: '逾期未报送', en: 'Duties that are overdue' },
    verb: { zh: '查看', en: 'Look' },
    otherwise: {
      zh: '系统只列出、不处理；是否提出告诫由经办人决定。',
      en: 'The system lists and decides nothing; whether to propose a warning is a clerk’s decision.',
    },
  },
  'host.voice-answered': {
    title: { zh: '问题建议已答复，待评价', en: 'Answers to rate' },
    verb: { zh: '评价', en: 'Rate' },
    otherwise: {
      zh: '不评价的，答复照常有效；未解决的可以要求重新办理。',
      en: 'Unrated, the answer stands; if it does not help, it can be opened again.',
    },
  },
  'recommender.voice': {
    title: { zh: '平台问题建议待办理', en: 'Problems and suggestions to answer' },
    verb: { zh: '办理', en: 'Handle' },
    otherwise: { zh: '逾期的列入逾期名单。', en: 'Late ones are listed as overdue.' },
  },
  'recommender.support': {
    title: { zh: '建设单位登记的支持资金待确认', en: 'Support entered by hosts, to be confirmed' },
    verb: { zh: '确认', en: 'Confirm' },
    otherwise: { zh: '未确认的不计入汇总。', en: 'Unconfirmed lines are not counted.' },
  },
  'authority.voice': {
    title: { zh: '推荐单位报送的问题建议待答复', en: 'Problems and suggestions passed on' },
    verb: { zh: '答复', en: 'Answer' },
    otherwise: { zh: '逾期的列入逾期名单。', en: 'Late ones are listed as overdue.' },
  },
  'authority.achievements-call': {
    title: { zh: '成果征集通知待核发', en: 'Call for achievements to send out' },
    verb: { zh: '核发', en: 'Send out' },
    otherwise: STAYS,
  },
  'authority.achievements-chosen': {
    title: { zh: '成果名单待核准公示', en: 'Chosen achievements to put on notice' },
    verb: { zh: '核准', en: 'Confirm' },
    otherwise: STAYS,
  },
} as const satisfies Readonly<Record<string, TaskText>>;
