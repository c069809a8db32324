import type { WordTable } from './words.ts';

/** The meeting that studies the results of a round (集体研究): the list, one meeting, its console. */
export const MEETING_WORDS = {
  title: { zh: '集体研究会议', en: 'Meetings' },
  under: {
    zh: '评审结果经集体研究后拟定：议程按排序生成，现场逐项记录，纪要由到会人员签署。',
    en: 'Results are studied together before the decision: the order of business follows from the ranking, items are noted as they are discussed, and everyone present signs the minutes.',
  },
  count: { zh: '共 {count} 次会议', en: '{count} meetings' },
  convene: { zh: '召集会议', en: 'Convene a meeting' },
  convened: { zh: '召集会议', en: 'Convene' },
  conveneText: {
    zh: '召集后向参会人员发出通知，议程按各类别的排序生成，可以再调整。',
    en: 'Everybody asked is written to. The order of business follows from the rankings and can be changed.',
  },
  change: { zh: '变更会议', en: 'Change the meeting' },
  changeText: { zh: '变更后重新通知参会人员。', en: 'Everybody asked is written to again.' },
  emptyTitle: { zh: '还没有会议', en: 'No meetings yet' },
  emptyHint: {
    zh: '各类别生成排序后，由经办召集。会议不是必经程序的，可以直接拟定。',
    en: 'Once a category is ranked, the clerk convenes one. Where the programme does not ask for it, the decision may go without.',
  },
  name: { zh: '会议', en: 'Meeting' },
  nameHint: { zh: '如：2026 年度第一次集体研究会议', en: 'Such as: first meeting of the 2026 round' },
  state: { zh: '状态', en: 'State' },
  categories: { zh: '研究类别', en: 'Categories' },
  categoriesHint: { zh: '已生成排序、尚未提交拟定的类别', en: 'Ranked, and not yet decided' },
  noCategories: {
    zh: '本批次没有可以研究的类别：先在“排序与拟定”中生成排序。',
    en: 'Nothing to study in this round: rank a category first.',
  },
  when: { zh: '时间', en: 'When' },
  place: { zh: '地点', en: 'Place' },
  chair: { zh: '主持人', en: 'Chair' },
  members: { zh: '参会人员', en: 'Members' },
  membersHint: {
    zh: '主管部门有账号的人员；只有他们可以签署纪要',
    en: 'People of the authority with an account; only they sign the minutes',
  },
  observers: { zh: '列席监督人员', en: 'Observers' },
  observersHint: {
    zh: '每行一人：姓名，单位',
    en: 'One a line: name, unit',
  },
  quorum: { zh: '最低到会人数', en: 'Quorum' },
  quorumHint: { zh: '不填为过半数', en: 'Empty: more than half' },
  quorumNow: {
    zh: '到会 {present} 人，应到 {members} 人，最少 {quorum} 人',
    en: '{present} of {members} present, {quorum} needed',
  },
  quorumMet: { zh: '人数符合', en: 'quorate' },
  quorumShort: { zh: '人数不足', en: 'no quorum' },
  progress: { zh: '{done} / {items} 项', en: '{done} of {items}' },
  signed: { zh: '已签 {signed}，未签 {missing}', en: '{signed} signed, {missing} missing' },
  agenda: { zh: '议程', en: 'Order of business' },
  agendaHint: {
    zh: '按排序生成；可以上移、下移、取消，或加入其他议题。',
    en: 'Drawn from the rankings; items can be moved, taken out and added.',
  },
  agendaPaper: { zh: '议程（DOCX）', en: 'Order of business (DOCX)' },
  agendaEmpty: { zh: '没有议题。', en: 'Nothing on the list.' },
  up: { zh: '上移', en: 'Up' },
  down: { zh: '下移', en: 'Down' },
  takeOut: { zh: '取消议题', en: 'Take out' },
  add: { zh: '加入议题', en: 'Add an item' },
  addTitle: { zh: '加入其他议题', en: 'Another item' },
  addWhat: { zh: '议题', en: 'Item' },
  addCategory: { zh: '所属类别', en: 'Category' },
  noCategory: { zh: '不属于某一类别', en: 'of no category' },
  renew: { zh: '按最新排序补充', en: 'Add what follows from the rankings now' },
  room: { zh: '会场大屏', en: 'Screen for the room' },
  item: { zh: '第 {number} 项', en: 'Item {number}' },
  cutOf: { zh: '确定{category}拟入选线', en: 'The cut of {category}' },
  greyOf: { zh: '{name}：处于不确定区间', en: '{name}: in the band of uncertainty' },
  principleOf: { zh: '{name}：“原则上”事项', en: '{name}: a matter “in principle”' },
  aboutOf: { zh: '{category}目标“{target} 个左右”', en: '{category}: a target of “about {target}”' },
  kept: { zh: '您须回避此项', en: 'You stand aside for this item' },
  keptText: {
    zh: '本项涉及与您有利害关系的单位所在类别，内容、得分和结论不向您显示。讨论时请暂离会场。',
    en: 'It concerns a category with an applicant you are tied to. Neither content nor scores nor conclusion are shown to you; please leave the room meanwhile.',
  },
  heldAwayLead: {
    zh: '会议涉及须由您回避的单位，不能由您主持记录或查阅全文；您可以阅读其余各项并签署。',
    en: 'The meeting concerns somebody you are tied to: it is not yours to lead or to read as a whole. You may read the other items and sign.',
  },
  numbers: {
    zh: '排序 {ranked} 件，拟入选 {proposed} 件；目标 {target} 个，现有 {standing} 个。',
    en: '{ranked} ranked, {proposed} proposed; target {target}, {standing} standing.',
  },
  placeMean: { zh: '第 {place} 名，平均 {mean} 分', en: 'place {place}, mean {mean}' },
  placesRange: { zh: '名次区间 {from}–{to}', en: 'may stand {from} to {to}' },
  statedReason: { zh: '申报单位说明：{text}', en: 'The applicant says: {text}' },
  numbersAbout: {
    zh: '目标 {target} 个，现有 {standing} 个；排序 {ranked} 件。',
    en: 'target {target}, {standing} standing; {ranked} ranked.',
  },
  aside: { zh: '回避：{names}', en: 'Standing aside: {names}' },
  spent: { zh: '用时', en: 'Time' },
  conclusion: { zh: '结论', en: 'Conclusion' },
  reason: { zh: '理由', en: 'Reason' },
  placesHeld: { zh: '入选 {count} 件', en: '{count} are in' },
  reasonIs: { zh: '理由：{reason}', en: 'Reason: {reason}' },
  placesIn: { zh: '入选件数', en: 'How many are in' },
  held: { zh: '拟入选', en: 'in' },
  notHeld: { zh: '不入选', en: 'out' },
  decisionOf: { zh: '本件', en: 'This one is' },
  attendance: { zh: '到会登记', en: 'Attendance' },
  attendanceReason: { zh: '原因', en: 'Reason' },
  console: { zh: '会场记录', en: 'Console' },
  consoleHint: {
    zh: '输入的内容随时保留在本机，直到记录成功。',
    en: 'What you type is kept on this device until it is noted.',
  },
  nobodyUp: { zh: '没有正在讨论的议题。', en: 'No item is under discussion.' },
  left: { zh: '还有 {items} 项议题没有结论', en: '{items} items are not dealt with' },
  minutesHead: { zh: '会议纪要', en: 'Minutes' },
  convenedBy: { zh: '召集人', en: 'Convened by' },
  cancelledFor: { zh: '会议已取消：{reason}', en: 'Called off: {reason}' },
  behind: { zh: '依据的会议', en: 'The meeting behind it' },
  behindClosed: {
    zh: '“{title}”的纪要已签署，拟定以其为准；名单须与会议结论一致。',
    en: 'The minutes of “{title}” are signed. The decision rests on them, and the list has to say what they say.',
  },
  behindOpen: {
    zh: '“{title}”还没有办结，拟定须等纪要签齐。',
    en: '“{title}” is not over; the decision waits for its minutes.',
  },
  planIncomplete: {
    zh: '请填写会议、时间、地点、参会人员和主持人。',
    en: 'Say what, when, where, who comes and who takes the chair.',
  },
  take: { zh: '按会议结论填入名单', en: 'Take over what the meeting held' },
} as const satisfies WordTable;

export const MEETING_STATE_WORDS = {
  convened: { zh: '已召集', en: 'Convened' },
  running: { zh: '进行中', en: 'Under way' },
  ended: { zh: '待签纪要', en: 'Minutes to sign' },
  closed: { zh: '纪要已签', en: 'Minutes signed' },
  cancelled: { zh: '已取消', en: 'Called off' },
} as const satisfies WordTable;

export const ATTENDANCE_WORDS = {
  invited: { zh: '已通知', en: 'Invited' },
  present: { zh: '到会', en: 'Present' },
  excused: { zh: '请假', en: 'Excused' },
  absent: { zh: '缺席', en: 'Absent' },
} as const satisfies WordTable;

export const AGENDA_KIND_WORDS = {
  cut: { zh: '拟入选线', en: 'Cut' },
  grey: { zh: '不确定区间', en: 'Band of uncertainty' },
  'in-principle': { zh: '原则上', en: 'In principle' },
  about: { zh: '左右', en: 'About' },
  own: { zh: '其他', en: 'Other' },
} as const satisfies WordTable;

export const AGENDA_STATE_WORDS = {
  open: { zh: '待讨论', en: 'To come' },
  running: { zh: '正在讨论', en: 'Under discussion' },
  'put-off': { zh: '暂缓', en: 'Put off' },
  concluded: { zh: '已有结论', en: 'Concluded' },
} as const satisfies WordTable;

/** What can be done with a meeting, each with what follows. */
export const MEETING_ACT_WORDS = {
  begin: { zh: '开始会议', en: 'Open the meeting' },
  beginText: {
    zh: '登记到会情况后开始；到会人数不足的不能开始。',
    en: 'Say who is there. Without its quorum the meeting does not begin.',
  },
  attend: { zh: '更改到会情况', en: 'Change attendance' },
  takeUp: { zh: '讨论', en: 'Take up' },
  next: { zh: '下一项：{title}', en: 'Next: {title}' },
  back: { zh: '上一项', en: 'Back' },
  again: { zh: '重新讨论', en: 'Take up again' },
  putOff: { zh: '暂缓', en: 'Put off' },
  putOffTitle: { zh: '暂缓本项', en: 'Put this item off' },
  conclude: { zh: '记录结论', en: 'Note the conclusion' },
  end: { zh: '结束会议，生成纪要', en: 'End, and draw up the minutes' },
  endText: {
    zh: '生成的纪要固定不变，由到会人员逐人签署；有错误的，更正后须重新签署。',
    en: 'The minutes are frozen and signed by everyone present. Put right later, they are signed anew.',
  },
  remarks: { zh: '其他需写入纪要的内容', en: 'What else belongs in the minutes' },
  cancel: { zh: '取消会议', en: 'Call off' },
  cancelText: {
    zh: '取消后通知参会人员，本次会议不作任何依据。',
    en: 'Everybody asked is told; nothing of it counts.',
  },
  cancelTitle: { zh: '取消会议', en: 'Call the meeting off' },
  sign: { zh: '签署纪要', en: 'Sign the minutes' },
  signText: {
    zh: '以本人账号确认已阅读纪要。签署的是下列摘要对应的文本，签后不能撤回。',
    en: 'You confirm by your own account that you have read the minutes. What is signed is the text of this digest; a signature is not taken back.',
  },
  signAside: {
    zh: '您回避的 {count} 项以摘要代替，签署不表示参加了这些议题的决定。',
    en: 'For the {count} items you stood aside for the digest stands in place of the words; your signature is not one of having decided them.',
  },
  reservation: { zh: '保留意见（没有可不填）', en: 'Reservation (empty: none)' },
  reservationHint: {
    zh: '写明后随签名列于纪要之后，不影响纪要生效。',
    en: 'It stands under the minutes with your name, and does not keep them from standing.',
  },
  remind: { zh: '催签', en: 'Remind' },
  close: { zh: '办结（有人未签）', en: 'Close without a signature' },
  closeTitle: { zh: '有人未签而办结', en: 'Close without some signatures' },
  closeText: {
    zh: '未签人员和原因列于纪要之后。',
    en: 'Who has not signed, and why it is closed, stand under the minutes.',
  },
  correct: { zh: '更正纪要', en: 'Put the minutes right' },
  correctText: {
    zh: '更正后形成新的一版，到会人员须重新签署；原来的一版及其签名保留。',
    en: 'A new edition is made and signed anew; the earlier one stays with its signatures.',
  },
  correctWhy: { zh: '更正原因', en: 'Why' },
} as const satisfies WordTable;

/** Minutes and their signatures. */
export const MINUTES_WORDS = {
  edition: { zh: '第 {edition} 版', en: 'Edition {edition}' },
  number: { zh: '纪要〔{year}〕{number}', en: 'Minutes {number} of {year}' },
  digest: { zh: '文本摘要', en: 'Digest' },
  corrects: { zh: '更正原因：{reason}', en: 'Put right because: {reason}' },
  earlier: { zh: '以前各版', en: 'Earlier editions' },
  paper: { zh: '纪要（DOCX）', en: 'Minutes (DOCX)' },
  signatures: { zh: '签署', en: 'Signatures' },
  signedAt: { zh: '{name}　{at}', en: '{name}, {at}' },
  reserved: { zh: '保留意见：{text}', en: 'Reservation: {text}' },
  asideSigned: { zh: '其中 {count} 项未参加', en: 'took no part in {count} items' },
  missing: { zh: '未签：{names}', en: 'Not signed: {names}' },
  closedWithout: { zh: '{by}办结，原因：{reason}', en: 'Closed by {by}: {reason}' },
  keptItem: { zh: '（须由您回避，以摘要代替）', en: '(you stood aside; the digest stands here)' },
  putOffFor: { zh: '暂缓：{reason}', en: 'Put off: {reason}' },
  annexItems: { zh: '各项议题的结论和理由', en: 'Conclusions and reasons' },
  annexSignatures: { zh: '签署情况', en: 'Signatures' },
  agendaTitle: { zh: '会议议程', en: 'Order of business' },
} as const satisfies WordTable;

/** The screen on the wall. */
export const MEETING_ROOM_WORDS = {
  now: { zh: '正在讨论', en: 'Under discussion' },
  nextUp: { zh: '下一项', en: 'Next' },
  nothingNext: { zh: '没有其他议题', en: 'Nothing else' },
  notBegun: { zh: '会议尚未开始', en: 'The meeting has not begun' },
  over: { zh: '议题已全部讨论', en: 'Every item was dealt with' },
  clock: { zh: '现在时间', en: 'Time' },
  spentOn: { zh: '本项用时', en: 'On this item' },
  spentAll: { zh: '会议用时', en: 'In all' },
  asked: { zh: '请回避：{names}', en: 'Asked out: {names}' },
  nobodyAsked: { zh: '本项无人回避', en: 'Nobody stands aside' },
  light: { zh: '明暗', en: 'light' },
  leave: { zh: '返回', en: 'leave' },
} as const satisfies WordTable;
