import type { Words } from './words.ts';

/** What a task says: what waits, what to press, what happens otherwise. `{count}` and `{round}` have values. */
export interface TaskText {
  readonly title: Words;
  readonly verb: Words;
  readonly otherwise: Words;
}

const LAPSES: Words = {
  zh: '到期未交的，本件失效；已填内容保留，经批准延期的可恢复。',
  en: 'It lapses. What was typed is kept, and an approved extension revives it.',
};
const STAYS: Words = {
  zh: '不因逾期视为同意或不同意，列为逾期待办。',
  en: 'Silence decides nothing; it is listed as overdue.',
};

const PROGRAMME_PREPARED: TaskText = {
  title: { zh: '方案新版本待审核发布', en: 'A version of a programme to publish' },
  verb: { zh: '审核', en: 'Look and publish' },
  otherwise: {
    zh: '未发布前仍按现行版本执行。',
    en: 'Until it is published, the version in force stays.',
  },
};
const PROGRAMME_SENT_BACK: TaskText = {
  title: { zh: '方案新版本被退回修改', en: 'A version of a programme sent back' },
  verb: { zh: '修改', en: 'Change it' },
  otherwise: PROGRAMME_PREPARED.otherwise,
};

/** Everything that can wait for somebody, by who it waits for and what it is. */
export const TASK_TEXTS = {
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
  'authority.inspectors-to-draw': {
    title: { zh: '对象已抽出，待抽取检查人员', en: 'Objects drawn: draw the inspectors' },
    verb: { zh: '抽取检查人员', en: 'Draw' },
    otherwise: { zh: '未抽取检查人员的批次不能检查。', en: 'Without inspectors the batch does not begin.' },
  },
  'authority.inspections-to-tell': {
    title: { zh: '抽查任务待通知平台', en: 'Platforms to be told of their inspection' },
    verb: { zh: '发出通知', en: 'Tell them' },
    otherwise: { zh: '未通知的平台不能检查。', en: 'A platform that was not told is not inspected.' },
  },
  'authority.inspector-needed': {
    title: { zh: '检查人员申请回避，待递补', en: 'Inspectors stepped back: reserves needed' },
    verb: { zh: '递补', en: 'Replace' },
    otherwise: { zh: '未递补的任务不能通知。', en: 'Until then the platform cannot be told.' },
  },
  'authority.inspection-objected': {
    title: { zh: '抽查结果有异议，待答复', en: 'Objections to inspections' },
    verb: { zh: '答复', en: 'Answer' },
    otherwise: {
      zh: '未答复的结果不能公布，公布期限不顺延。',
      en: 'Unanswered, a result is not published, and its day stays.',
    },
  },
  'authority.inspection-to-conclude': {
    title: { zh: '抽查结果待确认', en: 'Results to be concluded' },
    verb: { zh: '确认', en: 'Conclude' },
    otherwise: {
      zh: '未确认的结果不能公布，逾期将提醒经办人和审核人。',
      en: 'Not concluded, they are not published; clerk and approver are told when overdue.',
    },
  },
  'authority.inspection-to-publish': {
    title: { zh: '抽查结果待公布', en: 'Results to be published' },
    verb: { zh: '公布', en: 'Publish' },
    otherwise: { zh: '逾期未公布的，提醒经办人和审核人。', en: 'Overdue, clerk and approver are told.' },
  },
  'host.inspection': {
    title: { zh: '抽查记录已签字，可提异议', en: 'An inspection is signed: you may object' },
    verb: { zh: '查看', en: 'See' },
    otherwise: {
      zh: '期限内未提异议的，按记录公布。',
      en: 'Without an objection it is published as it stands.',
    },
  },
  'authority.recusal-asked': {
    title: { zh: '建设单位申请检查人员回避', en: 'Hosts ask for another inspector' },
    verb: { zh: '答复', en: 'Answer' },
    otherwise: { zh: '未答复前检查人员不变。', en: 'Until then the inspector stays.' },
  },
  'inspector.coming': {
    title: { zh: '抽查任务', en: 'Inspections to do' },
    verb: { zh: '查看', en: 'See' },
    otherwise: STAYS,
  },
  'inspector.entering': {
    title: { zh: '检查记录待提交', en: 'Findings to hand in' },
    verb: { zh: '继续录入', en: 'Go on' },
    otherwise: STAYS,
  },
  'inspector.to-sign': {
    title: { zh: '检查记录待签字', en: 'Findings to sign' },
    verb: { zh: '阅读并签字', en: 'Read and sign' },
    otherwise: { zh: '未全部签字的，结果不生效。', en: 'Without every signature the result has no effect.' },
  },
  'applicant.draft': {
    title: { zh: '草稿尚未提交', en: 'Drafts not yet submitted' },
    verb: { zh: '继续填报', en: 'Go on filling in' },
    otherwise: LAPSES,
  },
  'applicant.returned': {
    title: { zh: '推荐单位退回修改', en: 'Returned by the recommender' },
    verb: { zh: '按意见修改', en: 'Amend' },
    otherwise: LAPSES,
  },
  'applicant.correction': {
    title: { zh: '主管部门要求补正', en: 'Correction asked by the authority' },
    verb: { zh: '补正', en: 'Correct' },
    otherwise: LAPSES,
  },
  'applicant.partnership': {
    title: { zh: '联合共建邀请待答复', en: 'Invitations to a joint application' },
    verb: { zh: '确认或谢绝', en: 'Confirm or decline' },
    otherwise: {
      zh: '未确认的，牵头单位不能提交联合申报。',
      en: 'Without your confirmation the lead cannot submit the joint application.',
    },
  },
  'applicant.finding': {
    title: { zh: '拟取消资格，请陈述意见', en: 'Disqualification proposed: your statement' },
    verb: { zh: '陈述意见', en: 'State your case' },
    otherwise: {
      zh: '到期未陈述的，主管部门依现有材料决定。',
      en: 'The authority decides on the material it has.',
    },
  },
  'recommender.submitted': {
    title: { zh: '待初审', en: 'Applications to review' },
    verb: { zh: '初审与排序', en: 'Review and rank' },
    otherwise: {
      zh: '到期不办的，列为“推荐单位未办理”，由主管部门处理；不视为推荐或不推荐。',
      en: 'They are listed as not acted on, for the authority. Silence neither recommends nor refuses.',
    },
  },
  'recommender.sent-back': {
    title: { zh: '推荐名单被退回', en: 'Recommendation list sent back' },
    verb: { zh: '修改名单', en: 'Revise the list' },
    otherwise: STAYS,
  },
  'recommender.prepared': {
    title: { zh: '推荐名单待审定', en: 'Recommendation list to confirm' },
    verb: { zh: '审定名单', en: 'Confirm the list' },
    otherwise: {
      zh: '到期未审定的，名单不生效，各件列为“推荐单位未办理”。',
      en: 'The list has no effect, and its applications are listed as not acted on.',
    },
  },
  'authority.planned': {
    title: { zh: '申报通知待发布', en: 'Calls to publish' },
    verb: { zh: '发布通知', en: 'Publish the call' },
    otherwise: {
      zh: '未发布的轮次不对外，单位不能申报。',
      en: 'Nobody can apply until the call is published.',
    },
  },
  'authority.not-acted-on': {
    title: { zh: '推荐单位逾期未办理', en: 'Not acted on by the recommender' },
    verb: { zh: '延期或了结', en: 'Extend or close' },
    otherwise: {
      zh: '本件停在推荐单位，不进入形式审查。',
      en: 'The application stays with the recommender.',
    },
  },
  'authority.recommended': {
    title: { zh: '待形式审查', en: 'Formal checks to do' },
    verb: { zh: '逐项审查', en: 'Check item by item' },
    otherwise: STAYS,
  },
  'authority.check-prepared': {
    title: { zh: '形式审查意见待审定', en: 'Check opinions to confirm' },
    verb: { zh: '审定意见', en: 'Confirm' },
    otherwise: STAYS,
  },
  'authority.extension': {
    title: { zh: '延期申请待审批', en: 'Extensions to decide' },
    verb: { zh: '审批', en: 'Decide' },
    otherwise: { zh: '未批准的，原期限不变。', en: 'The time stays as it was.' },
  },
  'authority.accepted': {
    title: { zh: '已受理，待分派专家', en: 'Accepted, without experts yet' },
    verb: { zh: '分派专家', en: 'Assign experts' },
    otherwise: STAYS,
  },
  'authority.reviewer-needed': {
    title: { zh: '专家回避或谢绝，待更换', en: 'Experts recused or declined' },
    verb: { zh: '更换专家', en: 'Replace' },
    otherwise: { zh: '专家人数不足的，评审不能结束。', en: 'The review cannot end with too few experts.' },
  },
  'authority.reviewed': {
    title: { zh: '评审结束，待排名与研究', en: 'Reviewed, waiting for ranking' },
    verb: { zh: '排名与研究', en: 'Rank and decide' },
    otherwise: STAYS,
  },
  'authority.ranking-prepared': {
    title: { zh: '评审结果待审定', en: 'Decisions to confirm' },
    verb: { zh: '审定结果', en: 'Confirm' },
    otherwise: STAYS,
  },
  'authority.selected': {
    title: { zh: '拟认定，待公示', en: 'Selected, waiting for the notice' },
    verb: { zh: '拟定公示', en: 'Prepare the notice' },
    otherwise: { zh: '未经公示不得公布。', en: 'Nothing is announced without a notice.' },
  },
  'authority.notice-prepared': {
    title: { zh: '公示待发布', en: 'Notices to publish' },
    verb: { zh: '发布公示', en: 'Publish' },
    otherwise: {
      zh: '错过起始日的，须重新拟定公示期。',
      en: 'Once its first day has passed, the period has to be drawn up anew.',
    },
  },
  'authority.on-notice': {
    title: { zh: '公示期满，待公布', en: 'Notice over, waiting for the announcement' },
    verb: { zh: '拟定公布名单', en: 'Prepare the list' },
    otherwise: STAYS,
  },
  'authority.objection-filed': {
    title: { zh: '异议待受理', en: 'Objections to take up' },
    verb: { zh: '受理或不予受理', en: 'Take up or refuse' },
    otherwise: {
      zh: '未办结的异议使该件暂缓公布。',
      en: 'An open objection keeps its application off the list.',
    },
  },
  'authority.objection-accepted': {
    title: { zh: '异议待核查答复', en: 'Objections to verify and answer' },
    verb: { zh: '拟定答复', en: 'Prepare the answer' },
    otherwise: {
      zh: '未办结的异议使该件暂缓公布。',
      en: 'An open objection keeps its application off the list.',
    },
  },
  'authority.objection-prepared': {
    title: { zh: '异议答复待审定', en: 'Answers to objections to confirm' },
    verb: { zh: '审定答复', en: 'Give the answer' },
    otherwise: {
      zh: '未办结的异议使该件暂缓公布。',
      en: 'An open objection keeps its application off the list.',
    },
  },
  'authority.finding': {
    title: { zh: '取消资格待决定', en: 'Disqualifications to decide' },
    verb: { zh: '决定', en: 'Decide' },
    otherwise: STAYS,
  },
  'authority.announcement-prepared': {
    title: { zh: '公布名单待发布', en: 'Announcements to publish' },
    verb: { zh: '发布名单', en: 'Publish' },
    otherwise: {
      zh: '有效期自公布之日起算，未公布不生效。',
      en: 'Validity runs from the announcement; until then nothing takes effect.',
    },
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
  'authority.programme-prepared': PROGRAMME_PREPARED,
  'authority.programme-sent-back': PROGRAMME_SENT_BACK,
  'recommender.programme-prepared': PROGRAMME_PREPARED,
  'recommender.programme-sent-back': PROGRAMME_SENT_BACK,
  'authority.draw-prepared': {
    title: { zh: '抽取名单待公布', en: 'Lists of draws to publish' },
    verb: { zh: '公布', en: 'Publish' },
    otherwise: { zh: '名单公布前不能产生随机数。', en: 'There is no chance before the list is published.' },
  },
  'authority.draw-running': {
    title: { zh: '正在进行的抽取', en: 'Draws under way' },
    verb: { zh: '继续', en: 'Go on' },
    otherwise: {
      zh: '公开数值逾期未公布的，启用备用来源。',
      en: 'If the public value stays silent, the fallback speaks.',
    },
  },
  'authority.draw-drawn': {
    title: { zh: '抽取结果待确认', en: 'Results of draws to confirm' },
    verb: { zh: '确认', en: 'Confirm' },
    otherwise: STAYS,
  },
  'authority.inspection-plan': {
    title: { zh: '年度抽查计划待公布', en: 'Inspection plan to publish' },
    verb: { zh: '公布', en: 'Publish' },
    otherwise: { zh: '计划公布前不能抽取。', en: 'Nothing is drawn before the plan is published.' },
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
  'expert.assigned': {
    title: { zh: '待作回避声明', en: 'Declarations of conflict to make' },
    verb: { zh: '声明', en: 'Declare' },
    otherwise: {
      zh: '声明前不能查看材料；到期未办的，由主管部门更换专家。',
      en: 'Nothing is shown before the declaration; the authority replaces experts who are late.',
    },
  },
  'expert.declared': {
    title: { zh: '待评审打分', en: 'Applications to score' },
    verb: { zh: '评审', en: 'Review' },
    otherwise: {
      zh: '到期未提交的，评分不计，由主管部门更换专家。',
      en: 'Sheets not handed in do not count; the authority replaces experts who are late.',
    },
  },
} as const satisfies Readonly<Record<string, TaskText>>;

export type TaskKind = keyof typeof TASK_TEXTS;
