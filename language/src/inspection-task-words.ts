import type { InspectionTaskState, InspectorRecusal } from '@qichuang/domain';
import type { Words, WordTable } from './words.ts';

/** How an inspection stands. */
export const INSPECTION_TASK_STATE_WORDS = {
  drawn: { zh: '已抽中，待通知', en: 'Drawn, to be told' },
  notified: { zh: '已通知，待检查', en: 'Told, to be inspected' },
  entering: { zh: '检查中', en: 'Under inspection' },
  entered: { zh: '待检查人员签字', en: 'To be signed' },
  signed: { zh: '已签字，可提异议', en: 'Signed, open to objection' },
  objected: { zh: '有异议，待答复', en: 'Objected' },
  answered: { zh: '异议已答复', en: 'Objection answered' },
  concluded: { zh: '结果已确认，待公布', en: 'Concluded, to be published' },
  published: { zh: '结果已公布', en: 'Published' },
  dropped: { zh: '已取消', en: 'Dropped' },
} as const satisfies Readonly<Record<InspectionTaskState, Words>>;

/** How a batch stands. */
export const INSPECTION_BATCH_STATE_WORDS = {
  prepared: { zh: '抽取中', en: 'Being drawn' },
  drawn: { zh: '两次抽取已完成，待通知', en: 'Both draws done, to be told' },
  running: { zh: '抽查进行中', en: 'Running' },
  published: { zh: '结果已公布', en: 'Results published' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
} as const satisfies WordTable;

/** Why somebody is not sent somewhere. */
export const RECUSAL_GROUND_WORDS = {
  'own-organisation': { zh: '本人工作单位或任职单位', en: 'Their own organisation' },
  conflict: { zh: '申报的应回避单位', en: 'An interest they declared' },
  'same-city': { zh: '单位与平台在同一市', en: 'Their unit is in the same city' },
  'other-cities': { zh: '不在可派往的市', en: 'Not a city they may be sent to' },
  'not-available': { zh: '已暂停、退出或证件到期', en: 'Suspended, off the register, or credential ended' },
  declined: { zh: '本人申请回避', en: 'Stepped back' },
  replaced: { zh: '已被替换', en: 'Replaced' },
} as const satisfies Readonly<Record<InspectorRecusal['ground'], Words>>;

/** How the host stood to the record. */
export const INSPECTED_PARTY_WORDS = {
  signed: { zh: '在场并签字', en: 'Present and signed' },
  refused: { zh: '在场但拒绝签字', en: 'Present, would not sign' },
  absent: { zh: '无人在场', en: 'Nobody present' },
} as const satisfies WordTable;

export const INSPECTION_WAY_WORDS = {
  online: { zh: '网上核查', en: 'Online' },
  'on-site': { zh: '实地检查', en: 'On the spot' },
} as const satisfies WordTable;

/** What has been done in an inspection. */
export const INSPECTION_ACT_WORDS = {
  'make-inspection-task': { zh: '抽取生成任务', en: 'Made by the draws' },
  'notify-inspection': { zh: '通知被抽查平台', en: 'The platform was told' },
  'decline-inspection': { zh: '检查人员申请回避', en: 'An inspector stepped back' },
  'replace-inspector': { zh: '候补递补', en: 'A reserve took the place' },
  'ask-inspector-recusal': { zh: '建设单位申请检查人员回避', en: 'The host asked for another inspector' },
  'keep-inspector': { zh: '未同意回避申请', en: 'The inspector stays' },
  'drop-inspection': { zh: '取消抽查', en: 'Called off' },
  'begin-inspection': { zh: '到场开始检查', en: 'Begun on the spot' },
  'hand-in-findings': { zh: '提交检查记录并签字', en: 'Findings handed in and signed' },
  'reopen-findings': { zh: '退回检查记录', en: 'Findings sent back' },
  'sign-findings': { zh: '签字确认', en: 'Signed' },
  'object-to-findings': { zh: '建设单位提出异议', en: 'The host objected' },
  'answer-inspection-objection': { zh: '答复异议', en: 'The objection was answered' },
  'conclude-inspection': { zh: '确认抽查结果', en: 'Concluded' },
  'publish-inspection-result': { zh: '公布抽查结果', en: 'Published' },
  'propose-inspection-correction': { zh: '提出更正或撤回', en: 'A correction was proposed' },
  'correct-inspection-result': { zh: '更正抽查结果', en: 'Corrected' },
  'withdraw-inspection-result': { zh: '撤回抽查结果', en: 'Withdrawn' },
} as const satisfies WordTable;

/** Inspection tasks: lists, the batch, the page on the spot (A4.3, B6.3). */
export const INSPECTION_TASK_WORDS = {
  tasks: { zh: '抽查任务', en: 'Inspections' },
  ownTasks: { zh: '我的抽查任务', en: 'My inspections' },
  why: {
    zh: '检查人员到场后逐项录入，全部检查人员签字后建设单位和推荐单位可见。',
    en: 'Inspectors enter item by item on the spot; host and recommender read what every inspector has signed.',
  },
  whyInspector: {
    zh: '随机抽中、派给您的任务。与被查单位有利害关系的，请申请回避。',
    en: 'Drawn at random and sent to you. If you have an interest in the host, step back.',
  },
  whyHost: {
    zh: '本单位平台被随机抽中的抽查。检查不收取任何费用。',
    en: 'Inspections your platforms were drawn for. They cost you nothing.',
  },
  empty: { zh: '没有抽查任务', en: 'No inspections' },
  emptyHint: {
    zh: '对象和检查人员两次抽取都确认后，任务自动生成。',
    en: 'Tasks are there once both draws of a batch are confirmed.',
  },
  emptyInspector: { zh: '抽中后任务会出现在这里。', en: 'Tasks drawn for you will stand here.' },
  platform: { zh: '平台', en: 'Platform' },
  number: { zh: '平台编号', en: 'Number' },
  organisation: { zh: '建设单位', en: 'Host' },
  city: { zh: '设区市', en: 'City' },
  recommender: { zh: '推荐单位', en: 'Recommender' },
  batch: { zh: '批次', en: 'Batch' },
  inspectors: { zh: '检查人员', en: 'Inspectors' },
  inspectOn: { zh: '检查日', en: 'Day' },
  noDay: { zh: '待定', en: 'to be set' },
  state: { zh: '状态', en: 'State' },
  overdue: { zh: '已逾期', en: 'Overdue' },
  result: { zh: '总体结果', en: 'Result' },
  endedOn: { zh: '检查结束日', en: 'Ended on' },
  objectionUntil: { zh: '可提异议至', en: 'Open to objection until' },
  credential: { zh: '证件号 {credential}', en: 'credential {credential}' },
  steppedBack: { zh: '已申请回避', en: 'stepped back' },
  // the batch
  batchTitle: { zh: '{year} 年{batch}', en: '{batch} of {year}' },
  batchUnder: { zh: '{from} 至 {until}', en: '{from} to {until}' },
  openBatch: { zh: '批次进展', en: 'The batch' },
  twoDraws: { zh: '两次抽取', en: 'Two draws' },
  objectsDraw: { zh: '抽取对象', en: 'Objects' },
  inspectorsDraw: { zh: '抽取检查人员', en: 'Inspectors' },
  notYet: { zh: '未开始', en: 'not begun' },
  drawLink: { zh: '抽取第 {number} 号', en: 'Draw no. {number}' },
  drawInspectors: { zh: '抽取检查人员…', en: 'Draw the inspectors…' },
  drawInspectorsTitle: { zh: '抽取 {batch} 检查人员', en: 'Draw the inspectors of {batch}' },
  drawInspectorsText: {
    zh: '名单由系统按检查人员名录库生成：已暂停、证件在本批结束前到期、对全部对象回避的自动排除并注明原因。每人得一签号，按签号、回避情况和任务均衡确定派往何处，谁也不能挑选。',
    en: 'The list is made from the register: whoever is suspended, whose credential ends before the batch, or who is recused from every object is kept out with the reason. Everybody gets a ticket; who goes where follows from tickets, recusals and even loads. Nobody chooses.',
  },
  drawInspectorsVerb: { zh: '生成名单并封存', en: 'Make and seal the list' },
  drawInspectorsSuggested: { zh: '{year} 年{batch}检查人员', en: 'Inspectors, {batch} of {year}' },
  perTask: { zh: '每个平台派几人', en: 'Inspectors for each platform' },
  perTaskHint: { zh: '不少于 {least} 人', en: 'At least {least}' },
  objectsFirst: {
    zh: '对象抽取确认后，才能抽取检查人员。',
    en: 'Inspectors are drawn once the objects are confirmed.',
  },
  recusals: { zh: '回避情况', en: 'Recusals' },
  recusalsHint: {
    zh: '与名单同时封存；派任务时自动避开。',
    en: 'Sealed with the list; nobody is sent where they are recused.',
  },
  ground: { zh: '原因', en: 'Why' },
  noRecusals: { zh: '没有需要回避的。', en: 'Nobody has to be recused.' },
  // telling the platforms
  notify: { zh: '通知被抽查平台…', en: 'Tell the platforms…' },
  notifyTitle: { zh: '通知被抽查平台', en: 'Tell the platforms' },
  notifyText: {
    zh: '发出后建设单位、推荐单位和检查人员收到通知，抽查通知书（DOCX）可下载。检查日须在批次期间内。',
    en: 'Host, recommender and inspectors are told, and the letter can be fetched. The day lies within the batch.',
  },
  notifyVerb: { zh: '发出 {count} 份通知', en: 'Tell {count} platforms' },
  dayForAll: { zh: '统一检查日', en: 'One day for all' },
  dayForAllHint: { zh: '可在下方逐个调整', en: 'Change single ones below' },
  recusalUntil: { zh: '建设单位可申请回避至', en: 'The host may ask for another until' },
  ways: { zh: '检查方式', en: 'Ways' },
  fillDays: { zh: '请填每个平台的检查日、申请回避截止日和方式', en: 'Set the days and the ways' },
  placesOpen: { zh: '有检查人员回避，待递补', en: 'An inspector has stepped back' },
  letter: { zh: '抽查通知书', en: 'The letter' },
  toldOn: { zh: '通知时间', en: 'Told on' },
  // replacing
  replace: { zh: '递补…', en: 'Replace…' },
  replaceTitle: { zh: '由候补递补 {name}', en: 'A reserve in the place of {name}' },
  replaceText: {
    zh: '由系统按签号和在手任务取下一名可派的候补，谁也不能指定。平台将收到新的通知。',
    en: 'The next reserve follows from tickets and loads; nobody chooses. The platform is told anew.',
  },
  replaceVerb: { zh: '递补', en: 'Replace' },
  replacements: { zh: '回避和递补', en: 'Who stepped back' },
  waitsForReserve: { zh: '待递补', en: 'waits for a reserve' },
  gaveWay: { zh: '{out} → {into}', en: '{out} → {into}' },
  reason: { zh: '原因', en: 'Reason' },
  askRecusal: { zh: '申请其回避…', en: 'Ask for another…' },
  askRecusalTitle: { zh: '申请 {name} 回避', en: 'Ask for another inspector than {name}' },
  askRecusalText: {
    zh: '与检查人员有利害关系的，请说明理由。主管部门审核后由候补递补，或说明理由不予同意。',
    en: 'If {name} has an interest in you, say which. The office sends a reserve, or says why not.',
  },
  askRecusalVerb: { zh: '提交申请', en: 'Ask' },
  asked: { zh: '建设单位申请回避：{reason}', en: 'The host asks for another: {reason}' },
  keep: { zh: '不予同意…', en: 'Keep…' },
  keepTitle: { zh: '不同意 {name} 回避', en: '{name} stays' },
  keepVerb: { zh: '不予同意', en: 'Keep' },
  kept: { zh: '未同意：{reason}', en: 'Stays: {reason}' },
  drop: { zh: '取消抽查…', en: 'Call off…' },
  dropTitle: { zh: '取消这项抽查', en: 'Call this inspection off' },
  dropText: {
    zh: '平台已终止等确不能检查的，说明原因后取消；检查人员和已接到通知的单位会收到通知。',
    en: 'If the platform has ended or cannot be inspected, say why; inspectors and whoever was told will hear of it.',
  },
  dropVerb: { zh: '取消抽查', en: 'Call off' },
  // on the spot
  begin: { zh: '到场，开始检查', en: 'I am there: begin' },
  beginTitle: { zh: '开始检查', en: 'Begin the inspection' },
  beginDeclare: {
    zh: '我已出示检查证件，与被查单位没有利害关系。',
    en: 'I have shown my credential and have no interest in the host.',
  },
  decline: { zh: '申请回避…', en: 'Step back…' },
  declineTitle: { zh: '申请回避这项任务', en: 'Step back from this inspection' },
  declineText: {
    zh: '与被查单位有利害关系或确实不能前往的，请说明原因。由候补递补。',
    en: 'If you have an interest in the host or cannot go, say why. A reserve takes your place.',
  },
  items: { zh: '抽查事项', en: 'What is looked at' },
  item: { zh: '事项 {number}', en: 'Item {number}' },
  basis: { zh: '依据', en: 'Ground' },
  lookAt: { zh: '查看：{evidence}', en: 'Look at: {evidence}' },
  pictures: { zh: '现场照片', en: 'Pictures' },
  progress: { zh: '已录入 {done} / {all} 项', en: '{done} of {all} items' },
  handIn: { zh: '提交并签字…', en: 'Hand in and sign…' },
  handInTitle: { zh: '提交检查记录并签字', en: 'Hand in the findings and sign' },
  handInText: {
    zh: '提交后内容固定，生成回执，并作为您的签字。其他检查人员用各自账号签字后，建设单位可见。',
    en: 'What you hand in is frozen under a receipt and signed by you. The host reads it once your colleagues have signed with their own accounts.',
  },
  handInVerb: { zh: '提交并签字', en: 'Hand in and sign' },
  truth: { zh: '以上系现场检查所见，如实记录。', en: 'This is what we found on the spot.' },
  missing: { zh: '还有 {count} 处未填或不一致', en: '{count} places are missing or do not agree' },
  sign: { zh: '签字…', en: 'Sign…' },
  signTitle: { zh: '签字确认检查记录', en: 'Sign the findings' },
  signText: {
    zh: '您签的是同事提交的这份记录。全部检查人员签字后，建设单位可在 5 个工作日内提出异议。',
    en: 'You sign the copy your colleague handed in. Once everybody has signed, the host may object within five working days.',
  },
  signVerb: { zh: '确认签字', en: 'Sign' },
  reopen: { zh: '退回修改…', en: 'Send back…' },
  reopenTitle: { zh: '退回检查记录', en: 'Send the findings back' },
  reopenVerb: { zh: '退回', en: 'Send back' },
  reopenedBy: { zh: '{name}退回：{reason}', en: '{name} sent it back: {reason}' },
  notSigned: { zh: '未签字', en: 'not signed' },
  signedAt: { zh: '{name}已签字', en: '{name} has signed' },
  receipt: { zh: '回执', en: 'Receipt' },
  copyHash: { zh: '记录摘要', en: 'Hash of the copy' },
  findings: { zh: '检查记录', en: 'Findings' },
  notYetSigned: {
    zh: '检查记录在全部检查人员签字后可见。',
    en: 'The findings can be read once every inspector has signed.',
  },
  facts: { zh: '事实描述', en: 'Facts' },
  rectifyUntil: { zh: '整改期限', en: 'Rectify until' },
  party: { zh: '建设单位到场情况', en: 'The host' },
  partyStatement: { zh: '建设单位陈述', en: 'Statement of the host' },
  history: { zh: '办理过程', en: 'History' },
  notYours: { zh: '现在不能录入', en: 'Nothing can be entered now' },
  back: { zh: '返回任务', en: 'Back to the inspection' },
} as const satisfies WordTable;
