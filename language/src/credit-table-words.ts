import type { WordTable } from './words.ts';

/** The columns of the table that goes to a credit register and comes back (B4.1). */
export const CREDIT_COLUMN_WORDS = {
  uscc: { zh: '统一社会信用代码', en: 'USCC' },
  name: { zh: '单位名称', en: 'Organisation' },
  checkedOn: { zh: '查询日期', en: 'Checked on' },
  kind: { zh: '记录种类', en: 'Kind of record' },
  severity: { zh: '等级', en: 'Severity' },
  happenedOn: { zh: '发生日期', en: 'Happened on' },
  state: { zh: '现状', en: 'Standing' },
  source: { zh: '来源', en: 'Source' },
} as const satisfies WordTable;

/** Credit checks brought in as a table. */
export const CREDIT_TABLE_WORDS = {
  title: { zh: '信用核查名单', en: 'Organisations to be looked up' },
  hint: {
    zh: '下载的名单就是模板：列出本方案申报、共建单位和已登记的记录。到“信用中国”等登记系统批量查询后，逐单位填写结果再上传；没有记录的单位，“记录种类”填“无”。表中没有的旧记录不会被删除。',
    en: 'The list you download is the template: every organisation that applies or is a partner, with what is on record. Look them up in the credit registers, fill in what was found and upload it; where there is nothing, put “none” as the kind. Records that are not in the table are kept.',
  },
  none: { zh: '无', en: 'none' },
  remarkDay: {
    zh: '“查询日期”填查询的当日；一个单位有几条记录就填几行。',
    en: 'Give the day of the look-up; an organisation with several records has several rows.',
  },
  remarkKinds: {
    zh: '记录种类：{kinds}；没有记录填“无”。',
    en: 'Kinds: {kinds}; “none” where there is nothing.',
  },
  remarkSeverities: {
    zh: '等级：{severities}。现状：{states}。',
    en: 'Severity: {severities}. Standing: {states}.',
  },
  unknown: { zh: '申报单位中没有这个代码', en: 'No organisation in the list has this code' },
  otherName: {
    zh: '代码登记的单位是“{name}”，与表中名称不符',
    en: 'The code belongs to “{name}”, not to the name in the table',
  },
  future: { zh: '“{column}”晚于今天', en: '“{column}” is after today' },
  saidTwice: { zh: '同一条记录在表中出现两次', en: 'This record stands in the table twice' },
  noneBeside: {
    zh: '本单位另有记录，不能又填“无”',
    en: 'The organisation has records in this table: not “none” as well',
  },
} as const satisfies WordTable;
