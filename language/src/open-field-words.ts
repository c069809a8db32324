import type { Words } from './words.ts';

interface FieldWords {
  readonly title: Words;
  readonly meaning: Words;
}

function field(zh: string, en: string, meaningZh: string, meaningEn: string): FieldWords {
  return { title: { zh, en }, meaning: { zh: meaningZh, en: meaningEn } };
}

/** What each field of the public's tables means; one name means the same in every table. */
export const OPEN_FIELD_WORDS = {
  id: field('标识', 'Id', '这一行的固定标识', 'The lasting id of this row'),
  number: field(
    '编号',
    'Number',
    '公布时给的编号，不再改变',
    'The number given when it was announced; it never changes',
  ),
  name: field('平台名称', 'Platform', '现在的名称', 'Its name as it is now'),
  title: field('标题', 'Title', '中文标题', 'Its title, in Chinese'),
  title_en: field('英文标题', 'English title', '英文标题', 'Its title in English'),
  programme: field('计划', 'Programme', '计划的代码', 'Code of the programme'),
  category: field('类别代码', 'Category', '平台类别的代码', 'Code of the class of platform'),
  category_zh: field(
    '类别',
    'Category, Chinese',
    '平台类别的中文名称',
    'Chinese name of the class of platform',
  ),
  category_en: field(
    '类别英文',
    'Category, English',
    '平台类别的英文名称',
    'English name of the class of platform',
  ),
  organisation: field('建设单位', 'Host', '承担建设的单位', 'The organisation that holds the platform'),
  partners: field('联合建设单位', 'Partners', '以顿号分隔', 'Separated by “、”'),
  recommender: field('推荐单位', 'Recommender', '推荐时的名称', 'As it was called when it recommended'),
  city: field(
    '市代码',
    'City code',
    '行政区划代码前四位',
    'First four digits of the division code (GB/T 2260)',
  ),
  city_zh: field('市', 'City, Chinese', '所在市的中文名称', 'Chinese name of the city'),
  city_en: field('市英文', 'City, English', '所在市的英文名称', 'English name of the city'),
  state: field('状态', 'State', '现在的状态', 'How it stands now'),
  announced_on: field(
    '公布日期',
    'Announced on',
    '列入公布名单的日期',
    'The day of the list it was announced on',
  ),
  valid_from: field('有效期起', 'Valid from', '当天有效', 'The first day on which it is valid'),
  valid_until: field('有效期止', 'Valid until', '当天有效', 'The last day on which it is valid'),
  starts_on: field('公示开始', 'Begins on', '公示第一天', 'The first day of the notice'),
  until: field('公示截止', 'Until', '提出异议的最后时刻', 'The last moment for objections'),
  entries: field('家数', 'Entries', '名单上的家数', 'How many stand on the list'),
  notice: field('公示', 'Notice', '所在公示的标识', 'Id of the notice it stands on'),
  announcement: field(
    '公布名单',
    'Announcement',
    '所在公布名单的标识',
    'Id of the announcement it stands on',
  ),
  position: field('序号', 'Position', '在名单上的序号，从 1 起', 'Its place on the list, from 1'),
  reasons: field(
    '已认可的理由',
    'Accepted reasons',
    '不完全符合“原则上”条件时认可的理由',
    'Reasons accepted where a rule “in principle” is not met',
  ),
  document_number: field('文号', 'Document number', '公文的发文字号', 'Number of the official document'),
  apply_from: field('申报开始', 'Applications from', '开始申报的时刻', 'When applications open'),
  apply_until: field('申报截止', 'Applications until', '截止申报的时刻', 'When applications close'),
  kind: field('种类', 'Kind', '种类的代码', 'Code of the kind'),
  platform: field(
    '平台编号',
    'Platform number',
    '平台的编号，见平台名录',
    'Number of the platform, as in the directory',
  ),
  platform_name: field('平台名称', 'Platform', '平台现在的名称', 'Name of the platform as it is now'),
  ground: field('理由', 'Ground', '决定的理由', 'Why it was decided'),
  clause: field('依据条款', 'Clause', '所依据的条款', 'The clause it rests on'),
  decided_on: field('决定日期', 'Decided on', '作出决定的日期', 'The day of the decision'),
  year: field('年度', 'Year', '所属年度', 'The year it belongs to'),
  grade: field('等次', 'Grade', '等次的代码', 'Code of the grade'),
  published_on: field('公布日期', 'Published on', '公布的日期', 'The day it was published'),
  published_at: field('公布时刻', 'Published at', '公布的时刻', 'When it was published'),
  achievement: field('成果名称', 'Achievement', '成果的名称', 'What it is called'),
  summary: field('简介', 'Summary', '成果简介', 'What it is, in short'),
  on_notice: field('公示中', 'On notice', '公示中为 1，已公布为 0', '1 while on notice, 0 once published'),
  question: field('问题', 'Question', '公开的问题', 'The question as published'),
  answer: field('解答', 'Answer', '公开的解答', 'The answer as published'),
  batch: field('批次', 'Batch', '抽查批次的名称', 'Name of the batch of inspections'),
  inspected_on: field('检查日期', 'Inspected on', '实施检查的日期', 'The day of the inspection'),
  overall: field(
    '总体结论',
    'Result',
    '结论的代码；撤回的为空',
    'Code of the result; empty where it was withdrawn',
  ),
  rectification: field(
    '整改',
    'Rectification',
    '限期整改的状态；没有的为空',
    'State of what was ordered; empty where nothing was',
  ),
  due_on: field('整改期限', 'Due on', '整改的最后一天', 'The last day for it'),
  corrections: field(
    '更正次数',
    'Corrections',
    '公布后更正或撤回的次数',
    'How often it was corrected or withdrawn since',
  ),
  result: field('抽查结果', 'Result of inspection', '所属抽查结果的标识', 'Id of the result it belongs to'),
  item: field('抽查事项', 'Item', '抽查事项的中文名称', 'Chinese name of the item'),
  item_en: field('抽查事项英文', 'Item, English', '抽查事项的英文名称', 'English name of the item'),
  verdict: field('分项结论', 'Verdict', '结论的代码', 'Code of the verdict'),
  draw_number: field(
    '抽取编号',
    'Draw number',
    '同一计划内连续，作废的也占号',
    'Without gaps within a programme; one given up keeps its own',
  ),
  purpose: field('抽取什么', 'What is drawn', '用途的代码', 'Code of the purpose'),
  drawn_at: field('抽取时刻', 'Drawn at', '结果产生的时刻', 'When the result came out'),
  candidates: field('在册', 'Candidates', '名单上的数量', 'How many were on the list'),
  places: field('抽取数', 'Places', '抽取的数量', 'How many are drawn'),
  axis: field('汇总方式', 'Axis', '按年度、来源或市', 'By year, source or city'),
  group: field('组', 'Group', '年度、来源代码或市代码', 'The year, code of the source, or code of the city'),
  lines: field('笔数', 'Lines', '登记的笔数', 'How many lines of the register'),
  amount_fen: field('金额', 'Amount', '合计；不公布的为空', 'The sum; empty where it is withheld'),
  target: field('目标', 'Target', '计划确定的目标', 'The target of the programme'),
  designated: field('已认定', 'Designated', '累计认定', 'Designated so far'),
  valid: field('有效', 'Valid', '现在有效', 'Valid now'),
  version: field('版本', 'Version', '版本号，从 1 起', 'Its number, from 1'),
  digest: field('摘要', 'Digest', '方案文本的 SHA-256', 'SHA-256 of the document'),
  in_force: field('现行', 'In force', '现行为 1，其余为 0', '1 for the one in force, else 0'),
} as const satisfies Readonly<Record<string, FieldWords>>;

export const OPEN_UNIT_WORDS = {
  fen: { zh: '分（人民币）', en: 'fen (0.01 CNY)' },
  count: { zh: '个', en: 'items' },
} as const satisfies Readonly<Record<string, Words>>;
