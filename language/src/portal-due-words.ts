import type { WordTable } from './words.ts';

/** When a duty of a platform is due, as the public reads it. */
export const PORTAL_DUE_WORDS = {
  yearly: { zh: '每年 {month} 月 {day} 日前', en: 'every year by {month}/{day}' },
  afterAnnouncement: { zh: '名单公布后 {days} 日内', en: 'within {days} days of the announcement' },
  afterEvent: { zh: '事项发生后 {days} 个工作日内', en: 'within {days} working days of the event' },
  anyTime: { zh: '随时', en: 'at any time' },
} as const satisfies WordTable;

/** Who carries a stage of a programme. */
export const PORTAL_ACTORS = {
  applicant: { zh: '申报单位', en: 'Applicant' },
  recommender: { zh: '推荐单位', en: 'Recommender' },
  authority: { zh: '主管部门', en: 'Authority' },
  expert: { zh: '评审专家', en: 'Experts' },
} as const satisfies WordTable;

/** What happened to a platform, on its public page. */
export const PORTAL_PLATFORM_EVENTS = {
  announced: { zh: '名单公布，认定为创新平台', en: 'Announced and designated' },
  onNotice: { zh: '列入公示', en: 'Put on public notice' },
  called: { zh: '发布申报通知', en: 'Call for applications published' },
  name: { zh: '平台名称变更备案', en: 'Change of name filed' },
  holder: { zh: '建设单位变更备案', en: 'Change of host filed' },
  partners: { zh: '联合建设单位变更备案', en: 'Change of partners filed' },
  recommender: { zh: '推荐单位变更', en: 'Change of recommender' },
  city: { zh: '登记市变更备案', en: 'Change of city filed' },
  chain: { zh: '所属产业链调整备案', en: 'Change of industry chain filed' },
} as const satisfies WordTable;

/** Columns of what the portal exports. */
export const PORTAL_EXPORT_COLUMNS: WordTable = {
  id: { zh: '标识', en: 'Id' },
  number: { zh: '编号', en: 'Number' },
  title: { zh: '标题', en: 'Title' },
  name: { zh: '平台名称', en: 'Platform' },
  category: { zh: '类别', en: 'Category' },
  programme: { zh: '计划', en: 'Programme' },
  organisation: { zh: '建设单位', en: 'Host' },
  partners: { zh: '联合建设单位', en: 'Partners' },
  recommender: { zh: '推荐单位', en: 'Recommender' },
  reasons: { zh: '已认可的理由', en: 'Accepted reasons' },
  city: { zh: '所在市', en: 'City' },
  chain: { zh: '所属产业链', en: 'Industry chain' },
  announcedOn: { zh: '公布日期', en: 'Announced on' },
  publishedOn: { zh: '发布日期', en: 'Published on' },
  closesAt: { zh: '截止时间', en: 'Closes at' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
  count: { zh: '数量', en: 'Count' },
  state: { zh: '状态', en: 'State' },
};

/** The four classes of platform by themselves, where lists of several programmes stand together. */
export const PLATFORM_CLASSES: WordTable = {
  laboratory: { zh: '创新实验室', en: 'Innovation laboratory' },
  'industry-centre': { zh: '产业创新中心', en: 'Industry innovation centre' },
  'service-institution': { zh: '创新服务机构', en: 'Innovation service institution' },
  'talent-base': { zh: '创新人才基地', en: 'Talent base' },
};
