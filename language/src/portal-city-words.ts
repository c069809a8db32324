import type { Words } from './words.ts';

/** A city's own part of the portal (A4.1, B6.1). */
export const CITY_PART_WORDS = {
  title: { zh: '{city}市级方案', en: 'Programmes of {city}' },
  lead: {
    zh: '本市自行组织的申报、公示、名单和抽取。与省级方案分开办理；市级平台可以申报省级平台。',
    en: 'What the city runs by itself: rounds, notices, lists and draws. They are apart from the province’s; a city platform may apply to become one of the province’s.',
  },
  cities: { zh: '市级方案', en: 'Programmes of cities' },
  citiesLead: {
    zh: '各市在省级方案基础上自行建立、自行办理的方案。',
    en: 'Derived from the province’s programmes by cities, and run by them.',
  },
  part: { zh: '本市专页', en: 'The city’s own pages' },
  platforms: { zh: '在有效期内', en: 'In force' },
  target: { zh: '建设目标', en: 'Target' },
  rounds: { zh: '批次', en: 'Rounds' },
  noRounds: { zh: '还没有发布申报通知。', en: 'No call has been published yet.' },
  news: { zh: '通知、公示和名单', en: 'Calls, notices and lists' },
  noNews: { zh: '还没有公示或名单。', en: 'No notice or list yet.' },
  documents: { zh: '建设指南与评价标准', en: 'Guides and standard' },
  more: { zh: '本市的公开事项', en: 'More of this city' },
  allNotices: { zh: '全部公示', en: 'All notices' },
  allLists: { zh: '全部名单', en: 'All lists' },
  allPlatforms: { zh: '平台名录', en: 'Directory of platforms' },
  allDraws: { zh: '随机抽取记录', en: 'Records of draws' },
  grownFrom: { zh: '由市级平台晋升', en: 'Grown from the city platform' },
  grownInto: { zh: '已晋升为省级平台', en: 'Grown into the provincial platform' },
} as const satisfies Readonly<Record<string, Words>>;

/** Guides and standards of a programme, each a document with versions of its own (A4.3, B6.3). */
export const PROGRAMME_DOCUMENT_WORDS = {
  versionOf: { zh: '第 {version} 版方案所附，{day} 公布', en: 'With version {version}, published {day}' },
  inForce: { zh: '现行', en: 'in force' },
  earlier: {
    zh: '这是较早的一版，现行的是第 {version} 版。',
    en: 'This is an earlier version; version {version} is in force.',
  },
  withdrawn: { zh: '现行方案不再附有这份文件。', en: 'The version in force no longer has this document.' },
  versions: { zh: '各版', en: 'Versions' },
  first: { zh: '首次公布', en: 'First published' },
  added: { zh: '新增', en: 'Added' },
  removed: { zh: '删去', en: 'Removed' },
  changes: { zh: '与前一版的差异（{count} 段）', en: 'Differences from the version before ({count})' },
  read: { zh: '阅读这一版', en: 'Read this version' },
  open: { zh: '单独打开，看各版差异', en: 'Open by itself, with its versions' },
  weight: { zh: '{name}，权重 {weight}', en: '{name}, weight {weight}' },
  grade: { zh: '等次：{name} {points}', en: 'Grade: {name} {points}' },
} as const satisfies Readonly<Record<string, Words>>;
