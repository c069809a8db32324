import type { MailText } from './mail-text.ts';
import {
  DUE,
  FILING,
  FINDING,
  LATER,
  MILESTONE,
  NOT_ON_TIME,
  PLATFORM,
  REASON,
  UNTIL,
  VOICE,
} from './sentences.ts';

/** Letters in the years of a platform: what it owes, what it files, how it is evaluated and supported (A3.6–A4.3, B5.2–B6.3). */
export const PLATFORM_LETTERS = {
  'achievements-called': {
    subject: { zh: '创新成果征集：{title}', en: 'Call for achievements: {title}' },
    lines: [{ zh: '征集已开始，{until} 截止。', en: 'The call is open until {until}.' }],
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
  'platform-expired': {
    subject: { zh: '有效期届满：{platform}', en: 'Validity over: {platform}' },
    lines: [{ zh: '有效期至 {validUntil}，已届满。', en: 'It was valid until {validUntil}.' }],
  },
  'platform-expiring': {
    subject: { zh: '有效期将满：{platform}', en: 'Validity ends soon: {platform}' },
    lines: [{ zh: '有效期至 {validUntil}。', en: 'It is valid until {validUntil}.' }],
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
} as const satisfies Readonly<Record<string, MailText>>;
