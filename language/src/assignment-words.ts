import type { WordTable } from './words.ts';

/** Assigning applications to experts. */
export const ASSIGNMENT_WORDS = {
  title: { zh: '分派专家', en: 'Assign experts' },
  under: {
    zh: '先预览，预览不生效；确认后专家即收到待办。',
    en: 'Preview first: it changes nothing. After confirming, experts get their tasks.',
  },
  evenly: { zh: '均衡分派', en: 'Spread evenly' },
  perApplication: { zh: '每件几名专家', en: 'Experts per application' },
  perApplicationHint: {
    zh: '批次规定每件 {size} 名，至少 {minimum} 名评分才能结束评审。已有专家的保留，只补不足。',
    en: 'The round asks for {size}; at least {minimum} scores are needed to finish. Readers already assigned stay; only the missing ones are added.',
  },
  preview: { zh: '预览', en: 'Preview' },
  assign: { zh: '确认分派', en: 'Assign' },
  assignText: {
    zh: '将 {applications} 件申报分给 {experts} 名专家，共 {assigned} 席。专家即收到待办；尚未受理评审的申报进入“评审中”。',
    en: '{applications} applications go to {experts} experts, {assigned} places in all. Experts are told at once, and accepted applications become “in review”.',
  },
  done: { zh: '已分派 {assigned} 席', en: '{assigned} places assigned' },
  figuresApplications: { zh: '申报', en: 'Applications' },
  figuresPlaces: { zh: '新增席位', en: 'New places' },
  figuresExperts: { zh: '用到的专家', en: 'Experts used' },
  figuresSpread: { zh: '每人件数', en: 'Load per expert' },
  spread: { zh: '{least} 至 {most}', en: '{least} to {most}' },
  nothingNew: {
    zh: '每件都已有足够的专家，没有要新增的席位。',
    en: 'Every application has its readers; there is nothing to add.',
  },
  loads: { zh: '每人件数', en: 'Load per expert' },
  loadsCaption: {
    zh: '分派后各专家本年的件数，申报、评价和成果合计，含已分派的。',
    en: 'What each expert carries of the year after the assignment: applications, evaluations and achievements, with those given before.',
  },
  loadOf: { zh: '{count} 件', en: '{count}' },
  recusals: { zh: '回避', en: 'Recusals' },
  recusalsCaption: {
    zh: '系统查出应当回避的组合，没有分派在一起。',
    en: 'Pairs the system found to conflict; none of them was assigned.',
  },
  recusalsNone: { zh: '没有查出应当回避的组合。', en: 'No conflicting pair was found.' },
  recusalExpert: { zh: '专家', en: 'Expert' },
  recusalApplication: { zh: '申报', en: 'Application' },
  recusalWhy: { zh: '理由', en: 'Reason' },
  'same-person': { zh: '本人在该单位任填报人员', en: 'acts for the organisation' },
  'same-institution': { zh: '现任职于申报或联合单位', en: 'works at the applicant or a partner' },
  'former-institution': { zh: '近三年曾任职于申报或联合单位', en: 'worked there in the last three years' },
  shortTitle: { zh: '排不满', en: 'Cannot be filled' },
  shortText: {
    zh: '{applications} 件申报缺专家，共缺 {missing} 席。',
    en: '{applications} applications lack experts, {missing} places in all.',
  },
  shortLine: { zh: '可评专家 / 所需席位', en: 'eligible experts / places needed' },
  shortRemedy: {
    zh: '可以补充专家、减少每件人数，或检查专家的可评类别和状态。',
    en: 'Add experts, ask for fewer per application, or look at the categories and states of the experts.',
  },
  toPool: { zh: '去专家库', en: 'To the pool' },
  drawn: { zh: '专家抽取', en: 'Experts by draw' },
  drawnHint: {
    zh: '可选。抽取确认后，本类只分派给抽中的专家；补抽按签号递补。',
    en: 'Optional. Once a draw is confirmed, only those it seated are assigned; others follow by ticket.',
  },
  drawNone: {
    zh: '本类没有抽取。申报全部受理、评审尚未开始时，经办人可以抽取。',
    en: 'No draw for this category. The clerk may draw once all its applications are accepted and before any review begins.',
  },
  drawExperts: { zh: '抽取专家…', en: 'Draw experts…' },
  drawText: {
    zh: '名单取自专家库今天在库、可评本类的专家，按类别分层；与本类申报单位有关的自动排除并公布理由。名单由审核人公布后开始抽取。',
    en: 'The list is the pool as it stands today for this category, one stratum for each kind. Whoever has to do with an applicant is kept out, with the reason published. The approver publishes it, then chance begins.',
  },
  drawTitleSuggested: { zh: '{round}{category}评审专家', en: '{round}, readers of {category}' },
  drawVerb: { zh: '拟好，交审核人公布', en: 'Prepare for publication' },
  drawMissing: {
    zh: '请填标题、至少一类的席位、两个见证单位和公开数值的来源；排除的请写理由。',
    en: 'A title, seats of at least one kind, two witnesses and the public source, please; and a reason for whoever is kept out.',
  },
  seats: { zh: '{kind}专家席位', en: 'Seats, {kind} experts' },
  reserves: { zh: '候补', en: 'reserves' },
  keepOut: { zh: '另外排除', en: 'Keep out besides' },
  drawNumber: { zh: '第 {number} 号抽取', en: 'Draw No. {number}' },
  drawFigures: {
    zh: '名单 {candidates} 人，席位 {places} 个',
    en: '{candidates} on the list, {places} seats',
  },
  drawOpen: {
    zh: '抽取确认之前不能分派。',
    en: 'Nobody can be assigned before it is confirmed.',
  },
  byHand: { zh: '逐件指定', en: 'By hand' },
  byHandHint: {
    zh: '给一件申报加一名专家；回避规则同样适用。',
    en: 'Adds one expert to one application; recusal holds here as well.',
  },
  application: { zh: '申报', en: 'Application' },
  expert: { zh: '专家', en: 'Expert' },
  expertLoad: { zh: '{name}　{institution}　本年 {load} 件', en: '{name}, {institution}, {load} this year' },
  assignOne: { zh: '指定', en: 'Assign' },
  emptyTitle: { zh: '这一类别没有可分派的申报', en: 'Nothing to assign in this category' },
  emptyHint: {
    zh: '形式审查受理之后，申报才能送专家评审。',
    en: 'Applications can be reviewed once the formal check has accepted them.',
  },
  clerkOnly: { zh: '由主管部门经办办理。', en: 'This is done by the department’s clerk.' },
  ready: {
    zh: '可分派 {accepted} 件，评审中 {inReview} 件',
    en: '{accepted} to assign, {inReview} in review',
  },
} as const satisfies WordTable;
