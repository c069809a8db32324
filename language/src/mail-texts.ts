import type { Topic } from '@qichuang/domain';
import type { Words } from './words.ts';

export interface MailText {
  readonly subject: Words;
  /** Sentences of the letter; one that names a value that is empty is left out. */
  readonly lines: readonly Words[];
}

const LATER: Words = {
  zh: '逾期由系统记为逾期，不自动作出任何决定。',
  en: 'What is late is marked late; nothing is decided by the system.',
};
const NOT_ON_TIME: Words = {
  zh: '“{platform}”应于 {dueOn} 前报送{period}{kind}。',
  en: 'The {kind} {period} of “{platform}” is due on {dueOn}.',
};
const VOICE: Words = { zh: '编号 {number}：{title}。', en: 'No. {number}: {title}.' };
const FILING: Words = { zh: '回执 {receipt}（{platform}）。', en: 'Receipt {receipt} ({platform}).' };
const MILESTONE: Words = { zh: '“{platform}”的建设任务：{task}。', en: 'Milestone of “{platform}”: {task}.' };
const REASON: Words = { zh: '理由：{reason}。', en: 'Reason: {reason}.' };
const FINDING: Words = { zh: '核实意见：{finding}。', en: 'Finding: {finding}.' };
const UNTIL: Words = { zh: '截止：{until}。', en: 'Until {until}.' };
const DUE: Words = { zh: '期限：{dueOn}。', en: 'Due on {dueOn}.' };
const PLATFORM: Words = { zh: '平台：{platform}。', en: 'Platform: {platform}.' };
const CORRECT_BY: Words = {
  zh: '请于 {dueAt} 前重新提交，逾期视为放弃。',
  en: 'Submit again by {dueAt}; later it counts as given up.',
};

const NOT_YOU: Words = {
  zh: '如非本人操作，请立即联系系统管理员。',
  en: 'If this was not you, tell the system administrator at once.',
};

const BATCH: Words = { zh: '批次：{batch}。', en: 'Batch: {batch}.' };
const ON: Words = { zh: '检查日期：{inspectOn}。', en: 'Day of the inspection: {inspectOn}.' };

/** The letter on each topic. The house that sends it puts the address of the system under it. */
export const MAIL_TEXTS = {
  'achievements-called': {
    subject: { zh: '创新成果征集：{title}', en: 'Call for achievements: {title}' },
    lines: [{ zh: '征集已开始，{until} 截止。', en: 'The call is open until {until}.' }],
  },
  'application-arrived': {
    subject: { zh: '收到申报：{name}', en: 'An application has arrived: {name}' },
    lines: [{ zh: '回执 {receipt}，待初审。', en: 'Receipt {receipt}; it waits for your check.' }],
  },
  'application-lapsed': {
    subject: { zh: '申报已失效：{name}', en: 'Application lapsed: {name}' },
    lines: [
      { zh: '规定期限内未提交或未处理，申报已失效。', en: 'It was not handed in or dealt with in time.' },
    ],
  },
  'application-resubmitted': {
    subject: { zh: '已重新提交：{name}', en: 'Submitted again: {name}' },
    lines: [{ zh: '回执 {receipt}。', en: 'Receipt {receipt}.' }],
  },
  'application-returned': {
    subject: { zh: '申报被退回修改：{name}', en: 'Application returned: {name}' },
    lines: [CORRECT_BY],
  },
  'application-submitted': {
    subject: { zh: '申报已提交：{name}', en: 'Application submitted: {name}' },
    lines: [{ zh: '回执 {receipt}，请妥善保存。', en: 'Receipt {receipt}; please keep it.' }],
  },
  'draft-moved': {
    subject: { zh: '申报表已更新到新版本：{name}', en: 'The form of a draft has a new version: {name}' },
    lines: [
      {
        zh: '草稿已转到方案第 {version} 版。已填内容都在；新版本不再采用的，留在该栏的“各次改动”中。请打开草稿查看前后差异。',
        en: 'The draft goes on under version {version} of the programme. Nothing typed is lost: what the new version does not take stands in the history of its field. Open the draft to see what changed.',
      },
    ],
  },
  'check-accept': {
    subject: { zh: '形式审查通过：{name}', en: 'Formal check passed: {name}' },
    lines: [{ zh: '进入专家评审。', en: 'It goes on to the experts.' }],
  },
  'check-correct': {
    subject: { zh: '申报材料需补正：{name}', en: 'Correction asked for: {name}' },
    lines: [{ zh: '补正事项已一次性告知。', en: 'Everything to be corrected is told at once.' }, CORRECT_BY],
  },
  'check-refuse': {
    subject: { zh: '形式审查未通过：{name}', en: 'Not accepted: {name}' },
    lines: [{ zh: '理由见系统。', en: 'The reasons stand in the system.' }],
  },
  designated: {
    subject: { zh: '列入公布名单：{name}', en: 'Designated: {name}' },
    lines: [
      {
        zh: '名单已公布，证书可在平台页面下载。',
        en: 'The list is announced; the certificate is on the platform’s page.',
      },
    ],
  },
  disqualified: {
    subject: { zh: '取消申报资格：{name}', en: 'Disqualified: {name}' },
    lines: [
      { zh: '决定书和救济途径见系统。', en: 'The decision and how to have it reviewed stand in the system.' },
    ],
  },
  'duty-opened': {
    subject: { zh: '开始填报：{period}{kind}', en: 'Open to fill in: {kind} {period}' },
    lines: [NOT_ON_TIME, DUE, LATER],
  },
  'duty-reminder': {
    subject: { zh: '提醒：{period}{kind}（{dueOn}）', en: 'Reminder: {kind} {period}, {dueOn}' },
    lines: [NOT_ON_TIME, DUE, LATER],
  },
  'evaluation-cancelled': {
    subject: { zh: '评价取消：{title}', en: 'Evaluation called off: {title}' },
    lines: [REASON],
  },
  'evaluation-drafted': {
    subject: { zh: '评价初步结果：{title}', en: 'Draft result: {title}' },
    lines: [{ zh: '有不同意见的，可在 {until} 前陈述。', en: 'You may state your view until {until}.' }],
  },
  'evaluation-published': {
    subject: { zh: '评价结果：{title}', en: 'Result: {title}' },
    lines: [{ zh: '“{platform}”：{grade}。', en: '“{platform}”: {grade}.' }],
  },
  'evaluation-statement': {
    subject: { zh: '收到对评价结果的意见：{title}', en: 'A view on a draft result: {title}' },
    lines: [{ zh: '请研究后确定结果。', en: 'Please consider it before the grade is settled.' }],
  },
  'extension-granted': {
    subject: { zh: '同意延期', en: 'Extension granted' },
    lines: [{ zh: '新的截止时间：{until}。', en: 'The new deadline is {until}.' }],
  },
  'filing-accepted': {
    subject: { zh: '{kind}已接收', en: 'Taken in: {kind}' },
    lines: [FILING],
  },
  'filing-arrived': {
    subject: { zh: '收到{kind}', en: 'Arrived: {kind}' },
    lines: [FILING, { zh: '待审核。', en: 'It waits to be looked at.' }],
  },
  'filing-endorsed': {
    subject: { zh: '{kind}经推荐单位同意', en: 'Endorsed by the recommender: {kind}' },
    lines: [FILING],
  },
  'filing-not_accepted': {
    subject: { zh: '{kind}不予接收', en: 'Not taken in: {kind}' },
    lines: [FILING, { zh: '理由见系统。', en: 'The reasons stand in the system.' }],
  },
  'filing-returned': {
    subject: { zh: '{kind}退回修改', en: 'Returned: {kind}' },
    lines: [
      FILING,
      { zh: '退回意见和期限见系统。', en: 'What is asked and until when stands in the system.' },
    ],
  },
  'filing-withdrawn': {
    subject: { zh: '{kind}已撤回', en: 'Withdrawn: {kind}' },
    lines: [FILING],
  },
  'hearing-opened': {
    subject: { zh: '拟取消申报资格，请陈述意见：{name}', en: 'Disqualification proposed: {name}' },
    lines: [{ zh: '可在 {until} 前陈述、申辩。', en: 'You may state your view until {until}.' }],
  },
  'inspection-answered': {
    subject: { zh: '对抽查结果异议的答复', en: 'Your objection to an inspection is answered' },
    lines: [
      PLATFORM,
      {
        zh: '异议{outcome}，答复全文见系统。',
        en: 'The objection is {outcome}; the answer stands in the system.',
      },
    ],
  },
  'inspection-assigned': {
    subject: { zh: '抽查任务：{platform}', en: 'You are to inspect: {platform}' },
    lines: [
      BATCH,
      ON,
      {
        zh: '与该单位有利害关系的，请尽快在系统中申请回避。',
        en: 'If you have an interest in it, please step back in the system at once.',
      },
    ],
  },
  'inspection-corrected': {
    subject: { zh: '抽查结果已更正', en: 'The result of an inspection is corrected' },
    lines: [PLATFORM, REASON],
  },
  'inspection-declined': {
    subject: { zh: '检查人员回避，需递补', en: 'An inspector has stepped back' },
    lines: [PLATFORM, BATCH, REASON],
  },
  'inspection-dropped': {
    subject: { zh: '抽查已取消：{platform}', en: 'Inspection called off: {platform}' },
    lines: [BATCH, REASON],
  },
  'inspection-notified': {
    subject: { zh: '抽查通知：{platform}', en: 'Your platform will be inspected: {platform}' },
    lines: [
      BATCH,
      ON,
      {
        zh: '检查人员与你单位有利害关系的，可在 {recusalUntil} 前申请回避。',
        en: 'You may ask for another inspector until {recusalUntil}.',
      },
      { zh: '抽查不收取任何费用。', en: 'Nothing is charged.' },
    ],
  },
  'inspection-objected': {
    subject: { zh: '收到对抽查结果的异议', en: 'An objection to an inspection has arrived' },
    lines: [PLATFORM, BATCH],
  },
  'inspection-overdue': {
    subject: { zh: '抽查结果逾期未公布', en: 'Results of an inspection are overdue' },
    lines: [
      BATCH,
      {
        zh: '{count} 个平台的结果应于 {dueOn} 前公布。',
        en: 'Results of {count} platforms were due on {dueOn}.',
      },
    ],
  },
  'inspection-published': {
    subject: { zh: '抽查结果已公布', en: 'The result of an inspection is published' },
    lines: [PLATFORM, BATCH, { zh: '结果：{result}。', en: 'Result: {result}.' }],
  },
  'inspection-recusal-asked': {
    subject: { zh: '建设单位申请检查人员回避', en: 'A host asks for another inspector' },
    lines: [PLATFORM, BATCH, REASON],
  },
  'inspection-recusal-kept': {
    subject: { zh: '检查人员回避申请未予同意', en: 'The inspector stays' },
    lines: [PLATFORM, BATCH, REASON],
  },
  'inspection-replaced': {
    subject: { zh: '抽查任务改由他人承担', en: 'Somebody else will inspect in your place' },
    lines: [PLATFORM, BATCH, ON],
  },
  'inspection-signed': {
    subject: { zh: '抽查记录已签字', en: 'The record of an inspection is signed' },
    lines: [PLATFORM, BATCH, { zh: '有异议的，可在 {until} 前提出。', en: 'You may object until {until}.' }],
  },
  'inspection-withdrawn': {
    subject: { zh: '抽查结果已撤回', en: 'The result of an inspection is withdrawn' },
    lines: [PLATFORM, REASON],
  },
  'list-arrived': {
    subject: { zh: '收到推荐名单', en: 'A recommendation list has arrived' },
    lines: [{ zh: '共 {count} 项，待形式审查。', en: '{count} applications wait for the formal check.' }],
  },
  'list-to-confirm': {
    subject: { zh: '推荐名单待确认', en: 'A recommendation list waits to be confirmed' },
    lines: [{ zh: '名单须由另一人确认后报出。', en: 'It goes out once another person has confirmed it.' }],
  },
  'measure-decided': {
    subject: { zh: '决定：{kind}', en: 'Decided: {kind}' },
    lines: [
      PLATFORM,
      DUE,
      { zh: '如有异议，可在系统中申请复核。', en: 'You may ask for a review in the system.' },
    ],
  },
  'measure-dropped': {
    subject: { zh: '不再采取：{kind}', en: 'Not taken: {kind}' },
    lines: [PLATFORM],
  },
  'measure-failed': {
    subject: { zh: '{kind}未通过', en: 'Not fulfilled: {kind}' },
    lines: [REASON],
  },
  'measure-fulfilled': {
    subject: { zh: '{kind}通过', en: 'Fulfilled: {kind}' },
    lines: [REASON],
  },
  'measure-hearing-opened': {
    subject: { zh: '拟作出{kind}，请陈述意见', en: 'Proposed: {kind}; please state your view' },
    lines: [PLATFORM, { zh: '可在 {until} 前陈述、申辩。', en: 'You may state your view until {until}.' }],
  },
  'measure-proposed': {
    subject: { zh: '拟作出{kind}', en: 'Proposed: {kind}' },
    lines: [PLATFORM, UNTIL],
  },
  'measure-review-asked': {
    subject: { zh: '收到复核申请：{kind}', en: 'Review asked for: {kind}' },
    lines: [
      {
        zh: '原决定的事由：{ground}。须由作出决定以外的人答复。',
        en: 'Ground of the decision: {ground}. Somebody else than who decided answers.',
      },
    ],
  },
  'measure-review-lifted': {
    subject: { zh: '复核撤回：{kind}', en: 'Lifted on review: {kind}' },
    lines: [PLATFORM, REASON],
  },
  'measure-review-upheld': {
    subject: { zh: '复核维持：{kind}', en: 'Upheld on review: {kind}' },
    lines: [PLATFORM, REASON],
  },
  'measure-running': {
    subject: { zh: '责令{kind}', en: 'Ordered: {kind}' },
    lines: [
      PLATFORM,
      {
        zh: '请于 {dueOn} 前完成并提交整改报告，由推荐单位核实后报送。',
        en: 'Report what was done by {dueOn}; your recommender verifies it.',
      },
    ],
  },
  'measure-statement': {
    subject: { zh: '收到建设单位陈述', en: 'The host has stated its view' },
    lines: [{ zh: '事由：{ground}。', en: 'Ground: {ground}.' }],
  },
  'milestone-cancel': {
    subject: { zh: '同意取消建设任务', en: 'Milestone cancelled' },
    lines: [MILESTONE, REASON],
  },
  'invitation-due': {
    subject: { zh: '评审邀请即将到期', en: 'An invitation to review is nearly over' },
    lines: [
      {
        zh: '{round}有申报等您作回避声明，请于 {until} 前接受或谢绝。',
        en: '{round}: an application waits for your declaration; accept or decline by {until}.',
      },
    ],
  },
  'invitation-lapsed': {
    subject: { zh: '评审邀请逾期未答复', en: 'An invitation to review was not answered' },
    lines: [
      {
        zh: '{round}：{expert}在 {until} 前没有答复，请在“评审进度”页按建议改派。',
        en: '{round}: {expert} did not answer by {until}; the page “Review progress” proposes who may follow.',
      },
    ],
  },
  'milestone-change-asked': {
    subject: { zh: '申请调整建设任务', en: 'A change of a milestone is asked for' },
    lines: [MILESTONE, REASON],
  },
  'milestone-confirmed': {
    subject: { zh: '建设任务已核实完成', en: 'Milestone confirmed' },
    lines: [MILESTONE, FINDING],
  },
  'milestone-keep': {
    subject: { zh: '不同意调整建设任务', en: 'Milestone stays as it is' },
    lines: [MILESTONE, REASON],
  },
  'milestone-month': {
    subject: { zh: '建设任务一个月内到期', en: 'A milestone is due within a month' },
    lines: [MILESTONE, DUE],
  },
  'milestone-move': {
    subject: { zh: '同意调整建设任务日期', en: 'The day of a milestone has moved' },
    lines: [MILESTONE, REASON],
  },
  'milestone-overdue': {
    subject: { zh: '建设任务已逾期', en: 'A milestone is overdue' },
    lines: [MILESTONE, DUE],
  },
  'milestone-reported': {
    subject: { zh: '建设任务报完成，待核实', en: 'A milestone is reported done' },
    lines: [MILESTONE],
  },
  'milestone-sent-back': {
    subject: { zh: '建设任务退回补充', en: 'A milestone was sent back' },
    lines: [MILESTONE, FINDING],
  },
  'milestone-week': {
    subject: { zh: '建设任务一周内到期', en: 'A milestone is due within a week' },
    lines: [MILESTONE, DUE],
  },
  'objection-filed': {
    subject: { zh: '收到异议 {number}', en: 'Objection {number} filed' },
    lines: [{ zh: '请在规定期限内受理。', en: 'Please take it up in time.' }],
  },
  'outside-identity-linked': {
    subject: { zh: '您的账号已关联统一登录', en: 'Single sign-on was linked with your account' },
    lines: [{ zh: '今后也可以用统一登录进入系统。', en: 'It signs you in from now on, too.' }, NOT_YOU],
  },
  'outside-identity-set': {
    subject: {
      zh: '系统管理员更改了您的统一登录关联',
      en: 'An administrator changed the single sign-on of your account',
    },
    lines: [REASON, NOT_YOU],
  },
  'partner-confirmed': {
    subject: { zh: '联合建设单位已确认', en: 'A partner has confirmed' },
    lines: [{ zh: '{partner} 已确认参与。', en: '{partner} takes part.' }],
  },
  'partner-declined': {
    subject: { zh: '联合建设单位不参与', en: 'A partner has declined' },
    lines: [{ zh: '{partner} 表示不参与。', en: '{partner} does not take part.' }],
  },
  'partner-invited': {
    subject: { zh: '请确认联合建设：{name}', en: 'Invited to build jointly: {name}' },
    lines: [{ zh: '请登录确认或谢绝。', en: 'Please sign in to confirm or decline.' }],
  },
  'platform-expired': {
    subject: { zh: '有效期届满：{platform}', en: 'Validity over: {platform}' },
    lines: [{ zh: '有效期至 {validUntil}，已届满。', en: 'It was valid until {validUntil}.' }],
  },
  'platform-expiring': {
    subject: { zh: '有效期将满：{platform}', en: 'Validity ends soon: {platform}' },
    lines: [{ zh: '有效期至 {validUntil}。', en: 'It is valid until {validUntil}.' }],
  },
  'programme-published': {
    subject: { zh: '工作方案新版本：{name}', en: 'A new version of the programme: {name}' },
    lines: [
      {
        zh: '第 {version} 版已发布，在办事项仍按原版本。',
        en: 'Version {version} is published; what is under way keeps its own.',
      },
    ],
  },
  'recovery-code-used': {
    subject: { zh: '有人用恢复码登录了您的账号', en: 'A recovery code was used for your account' },
    lines: [{ zh: '还剩 {left} 个恢复码。', en: '{left} recovery codes are left.' }, NOT_YOU],
  },
  'reviewer-needed': {
    subject: { zh: '评审专家回避，需另行分派', en: 'An expert has stepped back' },
    lines: [{ zh: '请补派专家。', en: 'Please assign another.' }],
  },
  'second-factor-removed': {
    subject: { zh: '第二重验证已停用', en: 'Your second factor was removed' },
    lines: [{ zh: '今后登录只凭密码。', en: 'From now on the password alone signs you in.' }, NOT_YOU],
  },
  'second-factor-reset': {
    subject: { zh: '系统管理员重置了您的第二重验证', en: 'An administrator reset your second factor' },
    lines: [
      REASON,
      {
        zh: '您的登录已全部退出。请用密码登录后重新设置。',
        en: 'All your sessions have ended. Sign in with your password and set it up anew.',
      },
      NOT_YOU,
    ],
  },
  'second-factor-set-up': {
    subject: { zh: '第二重验证已启用', en: 'A second factor was set up' },
    lines: [
      {
        zh: '今后登录除密码外还需验证码。请把恢复码存放在安全的地方。',
        en: 'Signing in now takes a code beside the password. Keep the recovery codes in a safe place.',
      },
      NOT_YOU,
    ],
  },
  'self-assessment-asked': {
    subject: { zh: '请报送评价自评：{title}', en: 'Self-assessment asked for: {title}' },
    lines: [PLATFORM, DUE],
  },
  'voice-answer': { subject: { zh: '问题建议已答复', en: 'Answered' }, lines: [VOICE] },
  'voice-answer-here': {
    subject: { zh: '推荐单位已答复问题建议', en: 'Answered by the recommender' },
    lines: [VOICE],
  },
  'voice-assign': { subject: { zh: '问题建议已交办', en: 'Given to an office to answer' }, lines: [VOICE] },
  'voice-close': { subject: { zh: '问题建议已办结', en: 'Closed' }, lines: [VOICE] },
  'voice-pass-on': {
    subject: { zh: '推荐单位转报问题建议', en: 'Passed on by a recommender' },
    lines: [VOICE],
  },
  'voice-prepare-publication': {
    subject: { zh: '拟公开问题建议的答复', en: 'The answer is to be published' },
    lines: [
      VOICE,
      { zh: '公开时只用概括的问法，不提建设单位。', en: 'It is put in general words and names no host.' },
    ],
  },
  'voice-publish': { subject: { zh: '问题建议的答复已公开', en: 'The answer is published' }, lines: [VOICE] },
  'voice-raised': {
    subject: { zh: '收到问题建议', en: 'A problem or suggestion has arrived' },
    lines: [VOICE],
  },
  'voice-reopen': { subject: { zh: '问题建议要求继续答复', en: 'Opened again' }, lines: [VOICE] },
} as const satisfies Readonly<Record<Topic, MailText>>;

/** Under every letter. */
export const MAIL_FOOT = {
  sign: { zh: '请登录系统办理：{address}', en: 'Please sign in: {address}' },
  /** Stand for the kind where a topic is named. */
  measure: { zh: '处理措施', en: 'a measure' },
  filing: { zh: '报送材料', en: 'a filing' },
  /** Stands for a name in a preview. */
  sample: { zh: '示例', en: 'sample' },
  /** Before the subject of a letter sent to try the way. */
  trial: { zh: '【测试】', en: '[Test] ' },
  /** Under a letter its reader may do without. */
  unwanted: {
    zh: '不想再收到此类邮件的，可在“我的账号—邮件”中停收。',
    en: 'You can do without letters like this one: “My account – Letters”.',
  },
  noReply: { zh: '本邮件由系统自动发出，请勿回复。', en: 'Sent by the system; please do not reply.' },
} as const satisfies Readonly<Record<string, Words>>;
