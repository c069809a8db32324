import { LAPSES, STAYS, type TaskText } from './task-text.ts';

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

/** Tasks of rounds, applications and their review. */
export const APPLICATION_TASKS = {
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
  'authority.programme-prepared': PROGRAMME_PREPARED,
  'authority.programme-sent-back': PROGRAMME_SENT_BACK,
  'recommender.programme-prepared': PROGRAMME_PREPARED,
  'recommender.programme-sent-back': PROGRAMME_SENT_BACK,
  'expert.standing': {
    title: { zh: '年度利害关系声明', en: 'Standing declaration of this year' },
    verb: { zh: '声明', en: 'Declare' },
    otherwise: {
      zh: '声明前任何评审和评分都不能打开；上一年的声明到期后不再分派。',
      en: 'Nothing opens before it; with last year’s declaration nobody is assigned.',
    },
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
