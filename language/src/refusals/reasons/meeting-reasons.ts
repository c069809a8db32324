import type { Reason } from './reason.ts';

/** Why something cannot be done about a meeting, or a decision without it (default). */
export const MEETING_REASONS = {
  meeting: {
    detail: {
      zh: '所选类别已有一次没有结束的集体研究会议。',
      en: 'One of the categories has a meeting that is not over yet.',
    },
    todo: { zh: '请在该会议中办理，或先取消它。', en: 'Use that meeting, or call it off first.' },
  },
  reminder: {
    detail: { zh: '今天已经催签过。', en: 'They were reminded today.' },
    todo: { zh: '明天可以再次催签。', en: 'They can be reminded again tomorrow.' },
  },
  'meeting-unranked': {
    detail: {
      zh: '所选类别还没有生成排序，或拟定已经提交。',
      en: 'A category has no ranking yet, or its decision is prepared already.',
    },
    todo: { zh: '请先在“排序与拟定”中生成排序。', en: 'Rank it under “Ranking and decision” first.' },
  },
  'meeting-past': {
    detail: { zh: '开会时间已经过去。', en: 'The time of the meeting is past.' },
    todo: { zh: '请改为以后的时间。', en: 'Choose a later time.' },
  },
  'meeting-member': {
    detail: {
      zh: '参会人员须有本方案主管部门的有效身份。',
      en: 'Members hold an office at the authority of this programme.',
    },
    todo: {
      zh: '请从名单中选择；没有账号的，列入列席人员。',
      en: 'Choose from the list; whoever has no account sits in as an observer.',
    },
  },
  'meeting-chair': {
    detail: { zh: '主持人须是参会人员之一。', en: 'The chair is one of the members.' },
    todo: { zh: '请在参会人员中指定主持人。', en: 'Choose the chair among the members.' },
  },
  'meeting-quorum-least': {
    detail: {
      zh: '最低到会人数须在 {quorum} 至 {members} 人之间。',
      en: 'The quorum lies between {quorum} and {members}.',
    },
    todo: { zh: '请改正最低到会人数。', en: 'Correct the quorum.' },
  },
  'meeting-spoken-on': {
    detail: {
      zh: '已经讨论过的议题不能取消。',
      en: 'What was spoken on is not taken out.',
    },
    todo: {
      zh: '请保留该议题，可以暂缓并写明原因。',
      en: 'Leave it on the list; it can be put off with a reason.',
    },
  },
  'meeting-attendance': {
    detail: { zh: '须逐人登记到会情况。', en: 'Each member is either there, excused or absent.' },
    todo: { zh: '请补全到会登记。', en: 'Complete the attendance.' },
  },
  'meeting-quorum': {
    detail: {
      zh: '到会 {present} 人，不足规定的 {quorum} 人。',
      en: '{present} are present; {quorum} are needed.',
    },
    todo: { zh: '请等人员到齐，或改期召开。', en: 'Wait for the others, or hold it another day.' },
  },
  'meeting-aside': {
    detail: {
      zh: '回避后参加本项议题的只有 {present} 人，须有 {quorum} 人以上。',
      en: 'Without those who stand aside {present} take part; {quorum} are needed.',
    },
    todo: { zh: '请等其他人员到会，或暂缓本项。', en: 'Wait for the others, or put the item off.' },
  },
  'meeting-item-state': {
    detail: {
      zh: '该议题当前不能这样办理。',
      en: 'As the item stands now this cannot be done.',
    },
    todo: {
      zh: '只有正在讨论的议题可以记录结论或暂缓。',
      en: 'Only the item under discussion is concluded or put off.',
    },
  },
  'meeting-conclusion': {
    detail: { zh: '没有写明结论。', en: 'The conclusion is missing.' },
  },
  'meeting-reason': {
    detail: { zh: '没有写明理由。', en: 'The reason is missing.' },
  },
  'meeting-selected': {
    detail: { zh: '没有写明该项拟入选还是不入选。', en: 'It is not said whether it is in.' },
  },
  'meeting-places': {
    detail: {
      zh: '没有写明入选件数，或超过本类件数。',
      en: 'The number that is in is missing, or larger than the list.',
    },
  },
  'meeting-items': {
    detail: {
      zh: '还有 {items} 项议题没有结论，也没有暂缓。',
      en: '{items} items are neither concluded nor put off.',
    },
    todo: { zh: '请逐项记录结论，或暂缓并写明原因。', en: 'Conclude them, or put them off with the reason.' },
  },
  'meeting-not-present': {
    detail: {
      zh: '纪要由到会人员本人签署，您不在到会人员之列。',
      en: 'Minutes are signed by who was present, each for themselves; you were not.',
    },
  },
  'meeting-signatures': {
    detail: {
      zh: '已签 {present} 人，不足规定的 {quorum} 人，不能办结。',
      en: '{present} have signed; {quorum} are needed to close.',
    },
    todo: { zh: '请先催签。', en: 'Remind the others first.' },
  },
  'meeting-decided': {
    detail: {
      zh: '依据本纪要的拟定已经提交或确认，纪要不能再更正。',
      en: 'A decision that rests on these minutes is prepared or confirmed.',
    },
    todo: { zh: '请先由审核人退回拟定。', en: 'Have the decision sent back first.' },
  },
  'meeting-required': {
    detail: {
      zh: '本方案规定拟定前须经集体研究，尚未召开会议。',
      en: 'The programme asks for a meeting before the decision; none was held.',
    },
    todo: { zh: '请先召开集体研究会议并签齐纪要。', en: 'Convene one and have its minutes signed.' },
  },
  'meeting-convened': {
    detail: {
      zh: '“{meeting}”已召集，还没有召开。',
      en: '“{meeting}” is convened and was not held yet.',
    },
    todo: {
      zh: '请在会议结束、纪要签齐后办理；不再召开的，请取消会议。',
      en: 'Wait until its minutes are signed, or call it off.',
    },
  },
  'meeting-running': {
    detail: { zh: '“{meeting}”正在进行。', en: '“{meeting}” is being held.' },
    todo: { zh: '请在会议结束、纪要签齐后办理。', en: 'Wait until its minutes are signed.' },
  },
  'meeting-ended': {
    detail: {
      zh: '“{meeting}”的纪要还没有签齐。',
      en: 'The minutes of “{meeting}” are not signed by everyone.',
    },
    todo: {
      zh: '请催签；确有人不能签的，由审核人写明原因后办结。',
      en: 'Remind the others; without a signature an approver closes them, with the reason.',
    },
  },
  'meeting-put-off': {
    detail: {
      zh: '会议暂缓了本类的 {items} 项议题。',
      en: 'The meeting put off {items} items of this category.',
    },
    todo: { zh: '请再次召开会议研究暂缓的议题。', en: 'Convene another for what was put off.' },
  },
  'meeting-cut': {
    detail: {
      zh: '会议确定本类入选 {held} 件，名单上是 {chosen} 件。',
      en: 'The meeting held that {held} are in; the list has {chosen}.',
    },
    todo: {
      zh: '请按会议结论调整名单；会议记录有误的，请更正纪要。',
      en: 'Choose as the meeting held, or correct its minutes.',
    },
  },
  'meeting-held': {
    detail: {
      zh: '名单与会议逐项讨论的结论不一致：{names}。',
      en: 'The list is not as the meeting held: {names}.',
    },
    todo: {
      zh: '请按会议结论调整名单；会议记录有误的，请更正纪要。',
      en: 'Choose as the meeting held, or correct its minutes.',
    },
  },
} as const satisfies Readonly<Record<string, Reason>>;
