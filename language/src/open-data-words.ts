import type { Words, WordTable } from './words.ts';

/** The public's tables: the page, the licence, and what every field means. */
export const OPEN_DATA_WORDS = {
  title: { zh: '开放数据', en: 'Open data' },
  lead: {
    zh: '门户上公开的每一张表，都可以整表下载、再利用：格式开放，字段有说明，行有固定标识，文件有指纹。',
    en: 'Every table that is public on this portal, whole and for reuse: open formats, every field explained, rows with lasting ids, files with digests.',
  },
  licence: { zh: '使用许可', en: 'Licence' },
  licenceWhat: {
    zh: '许可是系统的设置，默认为 CC BY 4.0（注明来源和修改，即可自由复制、改编和商用）；不是法定文书。',
    en: 'A setting of this system, by default CC BY 4.0 (copy, adapt and use it freely, naming the source and what you changed); it is not an official statement.',
  },
  catalogue: { zh: '机读目录（DCAT-AP，JSON-LD）', en: 'Machine-readable catalogue (DCAT-AP, JSON-LD)' },
  stable: {
    zh: '表名、字段名和行标识长期不变；可能增加字段，不会减少。',
    en: 'Ids of tables, fields and rows stay as they are; fields may be added, none is taken away.',
  },
  sameBytes: {
    zh: '数据不变，文件逐字节不变，SHA-256 也不变；文件里是代码和中文原文，与页面语言无关。',
    en: 'While the data are the same, so is every byte of the files and their SHA-256. They hold codes and the Chinese originals, whatever language this page is read in.',
  },
  rowCount: { zh: '行数', en: 'Rows' },
  table: { zh: '表', en: 'Table' },
  stableHead: { zh: '稳定性', en: 'What stays' },
  catalogueHead: { zh: '目录', en: 'Catalogue' },
  size: { zh: '{count} 字节', en: '{count} bytes' },
  key: { zh: '行标识', en: 'Id of a row' },
  changed: { zh: '最近变动', en: 'Last change' },
  never: { zh: '还没有变动', en: 'No change yet' },
  unknown: { zh: '随登记变化', en: 'changes with the register' },
  page: { zh: '网页', en: 'Page' },
  files: { zh: '文件', en: 'Files' },
  dictionary: { zh: '数据字典（{count} 个字段）', en: 'Data dictionary ({count} fields)' },
  field: { zh: '字段', en: 'Field' },
  meaning: { zh: '含义', en: 'Meaning' },
  type: { zh: '类型', en: 'Type' },
  unit: { zh: '单位', en: 'Unit' },
  clause: { zh: '依据', en: 'Clause' },
} as const satisfies WordTable;

export const OPEN_FIELD_TYPE_WORDS = {
  text: { zh: '文本', en: 'text' },
  code: { zh: '代码', en: 'code' },
  integer: { zh: '整数', en: 'whole number' },
  day: { zh: '日期（YYYY-MM-DD）', en: 'day (YYYY-MM-DD)' },
  instant: { zh: '时刻（UTC）', en: 'moment (UTC)' },
} as const satisfies WordTable;

interface TableWords {
  readonly title: Words;
  readonly what: Words;
}

export const OPEN_TABLE_WORDS = {
  platforms: {
    title: { zh: '平台名录', en: 'Directory of platforms' },
    what: {
      zh: '公布过的全部平台，现在的名称和状态',
      en: 'Every platform ever announced, as it is called and stands now',
    },
  },
  rounds: {
    title: { zh: '申报批次', en: 'Rounds' },
    what: { zh: '发布过申报通知的批次', en: 'Rounds for which applications were called' },
  },
  notices: {
    title: { zh: '公示', en: 'Public notices' },
    what: { zh: '发布过的全部公示', en: 'Every notice published' },
  },
  'notice-entries': {
    title: { zh: '公示名单', en: 'Entries of public notices' },
    what: { zh: '每次公示的名单，一行一家', en: 'The list of each notice, one proposed platform in a row' },
  },
  announcements: {
    title: { zh: '公布', en: 'Announcements' },
    what: { zh: '公布过的全部名单', en: 'Every list announced' },
  },
  'announcement-entries': {
    title: { zh: '公布名单', en: 'Entries of announcements' },
    what: { zh: '每次公布的名单，一行一家', en: 'The list of each announcement, one platform in a row' },
  },
  decisions: {
    title: { zh: '表扬和撤销', en: 'Commendations and revocations' },
    what: { zh: '已经公布的表扬和撤销', en: 'Commendations and revocations that were published' },
  },
  grades: {
    title: { zh: '评价等次', en: 'Grades of evaluations' },
    what: { zh: '已经公布的评价等次，不含得分', en: 'Published grades, without points' },
  },
  achievements: {
    title: { zh: '创新成果', en: 'Chosen achievements' },
    what: { zh: '公示中和已经公布的创新成果', en: 'Achievements on notice or published' },
  },
  answers: {
    title: { zh: '问题解答', en: 'Answers' },
    what: { zh: '具有普遍意义、已经公开的解答', en: 'Answers of general interest that were published' },
  },
  'inspection-results': {
    title: { zh: '抽查结果', en: 'Results of inspections' },
    what: {
      zh: '已经公布的抽查结果，一行一家',
      en: 'Published results of random inspections, one platform in a row',
    },
  },
  'inspection-verdicts': {
    title: { zh: '抽查分项结论', en: 'Verdicts item by item' },
    what: { zh: '每家每个抽查事项的结论', en: 'The verdict on each item at each platform' },
  },
  draws: {
    title: { zh: '随机抽取', en: 'Random draws' },
    what: {
      zh: '公布过的抽取；完整记录在各次抽取的页面下载',
      en: 'Every draw published; the whole record of each is on its page',
    },
  },
  'support-totals': {
    title: { zh: '支持资金汇总', en: 'Totals of support' },
    what: {
      zh: '按年度、来源、市汇总；可推知单家金额的不公布',
      en: 'By year, source and city; what would tell of one host is withheld',
    },
  },
  targets: {
    title: { zh: '建设目标和进展', en: 'Targets and progress' },
    what: {
      zh: '各类别的目标、已认定、有效和公示中',
      en: 'For each category its target, designated, valid and on notice',
    },
  },
  'programme-versions': {
    title: { zh: '方案版本', en: 'Versions of programmes' },
    what: { zh: '发布过的全部方案版本', en: 'Every published version of a programme' },
  },
} as const satisfies Readonly<Record<string, TableWords>>;
