import type { Words } from './words.ts';

export const VOICE_STATE_WORDS = {
  raised: { zh: '推荐单位办理中', en: 'With the recommender' },
  passed_on: { zh: '主管部门办理中', en: 'With the authority' },
  answered: { zh: '已答复', en: 'Answered' },
  closed: { zh: '已办结', en: 'Closed' },
} as const satisfies Readonly<Record<string, Words>>;

export const VOICE_KIND_WORDS = {
  problem: { zh: '问题', en: 'Problem' },
  suggestion: { zh: '建议', en: 'Suggestion' },
  complaint: { zh: '投诉举报', en: 'Complaint' },
} as const satisfies Readonly<Record<string, Words>>;

export const VOICE_RATING_WORDS = {
  satisfied: { zh: '满意', en: 'Satisfied' },
  partly: { zh: '基本满意', en: 'Partly satisfied' },
  not: { zh: '不满意', en: 'Not satisfied' },
} as const satisfies Readonly<Record<string, Words>>;

/** The acts on a problem or suggestion, as its history tells them. */
export const VOICE_ACT_WORDS = {
  'raise-voice': { zh: '提出', en: 'Raised' },
  'pass-on-voice': { zh: '报送主管部门', en: 'Passed on to the authority' },
  'assign-voice': { zh: '转有关处室', en: 'Given to an office' },
  'answer-here-voice': { zh: '推荐单位答复', en: 'Answered by the recommender' },
  'answer-voice': { zh: '主管部门答复', en: 'Answered by the authority' },
  'close-voice': { zh: '评价并办结', en: 'Rated and closed' },
  'reopen-voice': { zh: '要求重新办理', en: 'Opened again' },
  'prepare-publication-voice': { zh: '拟公开答复', en: 'Words for everyone prepared' },
  'publish-voice': { zh: '公开答复', en: 'Answer published' },
} as const satisfies Readonly<Record<string, Words>>;

/** Problems and suggestions: list, page, and the acts of host, recommender and authority (A4.3, B6.3). */
export const VOICE_WORDS = {
  voices: { zh: '问题与建议', en: 'Problems and suggestions' },
  why: {
    zh: '平台提出，推荐单位先答复或附意见报主管部门，主管部门答复；按工作日计期限。',
    en: 'Raised by platforms. The recommender answers or passes it on with a view; the authority answers. Due days are working days.',
  },
  empty: { zh: '没有问题或建议', en: 'No problems or suggestions' },
  emptyHint: {
    zh: '运行中遇到的困难、政策建议都可以提出。',
    en: 'Difficulties in operation and suggestions on policy are raised here.',
  },
  number: { zh: '编号', en: 'Number' },
  complaintHint: {
    zh: '推荐单位收到的对平台的投诉举报，报主管部门核实；建设单位看不到，不附文件。查实的计入信用风险。',
    en: 'A complaint about a platform that reached you goes to the authority. The host does not see it, and no files go with it; found true, it counts in the credit-risk class.',
  },
  upheld: { zh: '查实', en: 'Found true' },
  notUpheld: { zh: '未查实', en: 'Not found true' },
  title: { zh: '标题', en: 'Title' },
  kind: { zh: '性质', en: 'Nature' },
  topic: { zh: '类别', en: 'Topic' },
  platform: { zh: '平台', en: 'Platform' },
  host: { zh: '建设单位', en: 'Host' },
  recommender: { zh: '推荐单位', en: 'Recommender' },
  city: { zh: '设区市', en: 'City' },
  state: { zh: '状态', en: 'State' },
  raisedAt: { zh: '提出时间', en: 'Raised' },
  due: { zh: '答复期限', en: 'Answer due' },
  overdue: { zh: '已逾期', en: 'Overdue' },
  assignedTo: { zh: '承办处室', en: 'Office' },
  rating: { zh: '评价', en: 'Rating' },
  urgent: { zh: '紧急', en: 'Urgent' },
  published: { zh: '已公开', en: 'Published' },
  standing: { zh: '期限', en: 'Due' },
  raise: { zh: '提出问题或建议', en: 'Raise a problem or suggestion' },
  raiseHint: {
    zh: '提交后由推荐单位在 {recommender} 个工作日内办理；报主管部门的在 {authority} 个工作日内答复。',
    en: 'Your recommender answers within {recommender} working days; what is passed on is answered within {authority} working days.',
  },
  fillAll: { zh: '必填项尚未填完', en: 'Fill in what is required' },
  send: { zh: '提交', en: 'Send' },
  text: { zh: '具体情况', en: 'What is the matter' },
  textHint: { zh: '20 至 1500 字', en: '20 to 1,500 characters' },
  done: { zh: '已采取的措施', en: 'What was done about it' },
  wanted: { zh: '希望解决的事项', en: 'What is asked for' },
  files: { zh: '附件', en: 'Files' },
  raisedBy: { zh: '提出人', en: 'Raised by' },
  passOn: { zh: '报送主管部门', en: 'Pass on to the authority' },
  opinion: { zh: '推荐单位意见', en: 'View of the recommender' },
  assign: { zh: '转有关处室', en: 'Give to an office' },
  office: { zh: '处室名称', en: 'Name of the office' },
  answer: { zh: '答复', en: 'Answer' },
  earlier: { zh: '此前答复', en: 'Earlier answers' },
  earlierWhy: { zh: '重新办理的原因', en: 'Why it was opened again' },
  close: { zh: '评价并办结', en: 'Rate and close' },
  closeHint: { zh: '办结后仍可要求重新办理。', en: 'It can be opened again later.' },
  reopen: { zh: '要求重新办理', en: 'Open again' },
  reopenWhy: { zh: '还有什么没有解决', en: 'What is still missing' },
  publication: { zh: '公开答复', en: 'Published answer' },
  prepare: { zh: '拟公开答复', en: 'Prepare words for everyone' },
  prepareHint: {
    zh: '改写为不涉及具体单位和人员的一般问题，由另一人核准后公开。',
    en: 'Put it in general words, naming nobody. Another person publishes it.',
  },
  question: { zh: '问题（公开）', en: 'Question (public)' },
  publicAnswer: { zh: '答复（公开）', en: 'Answer (public)' },
  publish: { zh: '公开', en: 'Publish' },
  notPublished: { zh: '待核准公开', en: 'Waiting to be published' },
  history: { zh: '办理经过', en: 'What happened' },
  publishedTitle: { zh: '问题答复', en: 'Questions answered' },
  publishedEmpty: { zh: '还没有公开的答复', en: 'No answers have been published yet' },
} as const satisfies Readonly<Record<string, Words>>;
