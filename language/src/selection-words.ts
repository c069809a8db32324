import type { Words } from './words.ts';

export const SELECTION_STATE_WORDS = {
  prepared: { zh: '征集通知待核发', en: 'Call prepared' },
  called: { zh: '征集中', en: 'Call open' },
  scoring: { zh: '专家评审中', en: 'Being scored' },
  chosen: { zh: '名单待公示', en: 'Chosen, not yet on notice' },
  on_notice: { zh: '公示中', en: 'On public notice' },
  published: { zh: '已发布', en: 'Published' },
  cancelled: { zh: '已取消', en: 'Called off' },
} as const satisfies Readonly<Record<string, Words>>;

/** The yearly choice of achievements: call, points, choice, notice, list (B5.3). */
export const SELECTION_WORDS = {
  selections: { zh: '年度创新成果', en: 'Achievements of the year' },
  fillAll: { zh: '必填项尚未填完', en: 'Fill in what is required' },
  list: { zh: '年度重大成果名单', en: 'Major achievements of the year' },
  why: {
    zh: '每年组织创新成果提报和评选，名单公示后向社会发布。',
    en: 'Each year achievements are called for and chosen; the list is put on notice, then published.',
  },
  empty: { zh: '还没有征集', en: 'No call yet' },
  emptyHint: {
    zh: '每年一次，由经办人拟定、另一人核发。',
    en: 'Once a year: prepared by one person, sent out by another.',
  },
  year: { zh: '年度', en: 'Year' },
  title: { zh: '名称', en: 'Title' },
  state: { zh: '状态', en: 'State' },
  filesUntil: { zh: '申报截止', en: 'Files until' },
  notice: { zh: '公示期', en: 'Public notice' },
  entries: { zh: '申报数', en: 'Entries' },
  chosen: { zh: '入选', en: 'Chosen' },
  place: { zh: '序号', en: 'No.' },
  achievement: { zh: '成果名称', en: 'Achievement' },
  holder: { zh: '完成单位', en: 'Holder' },
  platform: { zh: '平台', en: 'Platform' },
  summary: { zh: '成果简介', en: 'Summary' },
  points: { zh: '平均分', en: 'Mean' },
  reason: { zh: '理由', en: 'Reason' },
  doubt: { zh: '公示期疑问及处理', en: 'Doubt on notice, and how it was settled' },
  prepare: { zh: '拟定征集通知', en: 'Prepare a call' },
  call: { zh: '核发征集通知', en: 'Send the call out' },
  callWhat: {
    zh: '核发后各有效平台即可申报，截止日 17:30 关闭。',
    en: 'Active platforms can file from now on; it closes at 17:30 on the last day.',
  },
  takePart: { zh: '申报一项成果', en: 'File an achievement' },
  takePartHint: {
    zh: '每项成果单独填报，经推荐单位审核、主管部门接收后参加评选。',
    en: 'One filing for each achievement; it takes part once the recommender has endorsed it and the authority has taken it in.',
  },
  score: { zh: '送专家评审', en: 'Give to experts' },
  expertsEach: { zh: '每项专家数', en: 'Experts for each' },
  scoreHint: {
    zh: '已接收的成果平均分给专家，专家不评本单位成果。',
    en: 'What was taken in is spread evenly over the experts, never to their own organisation.',
  },
  sheets: { zh: '评分表：已交 {scored} / 已分 {given}', en: 'Sheets: {scored} of {given} handed in' },
  filed: { zh: '已申报 {handedIn} 项，已接收 {accepted} 项', en: '{handedIn} filed, {accepted} taken in' },
  choose: { zh: '确定入选', en: 'Choose' },
  chooseHint: {
    zh: '不按得分取舍的，须逐项写明理由。',
    en: 'Wherever the choice does not follow the points, a reason is needed.',
  },
  notify: { zh: '核准并公示', en: 'Confirm and put on notice' },
  notifyWhat: {
    zh: '入选名单向社会公示，工作日按日历计。',
    en: 'The chosen are shown to everyone for the working days of the programme.',
  },
  settle: { zh: '登记疑问处理', en: 'Record a doubt' },
  keeps: { zh: '保留在名单中', en: 'It stays on the list' },
  publish: { zh: '发布名单', en: 'Publish the list' },
  publishWhat: {
    zh: '名单向社会发布，不再修改。',
    en: 'The list is published and does not change any more.',
  },
  cancel: { zh: '取消本次评选', en: 'Call it off' },
  cancelReason: { zh: '取消原因', en: 'Called off because' },
  preparedBy: { zh: '拟定', en: 'Prepared' },
  calledBy: { zh: '核发', en: 'Sent out' },
  chosenBy: { zh: '提出名单', en: 'Chosen' },
  confirmedBy: { zh: '核准公示', en: 'Put on notice' },
  publishedBy: { zh: '发布', en: 'Published' },
  doubtHint: {
    zh: '对名单有疑问的，请在公示期内以书面形式向公示通知所列联系人反映。',
    en: 'Whoever doubts an entry writes to the contact named in the notice while it is up.',
  },
} as const satisfies Readonly<Record<string, Words>>;
