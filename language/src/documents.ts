import type { Words, WordTable } from './words.ts';

/** Columns of the lists that go out as tables; the Chinese is that of the recommendation table's default template (D03). */
export const DOCUMENT_COLUMNS = {
  rank: { zh: '序号（即推荐排序）', en: 'No. (rank)' },
  category: { zh: '申报类别', en: 'Category' },
  kind: { zh: '类型（高层次人才基地、实训基地）', en: 'Kind (high-level talent base, training base)' },
  platform_name: { zh: '平台名称', en: 'Platform' },
  organisation_name: { zh: '申报（牵头）单位', en: 'Applicant (lead organisation)' },
  uscc: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  organisation_kind: { zh: '单位性质', en: 'Kind of organisation' },
  registered_region: { zh: '注册地（市、县）', en: 'Registered in (city, county)' },
  partners: { zh: '联合建设单位（确认情况）', en: 'Partner organisations (confirmed or not)' },
  directions: { zh: '方向（领域、服务类型）', en: 'Directions (fields, kinds of service)' },
  head_name: { zh: '平台负责人', en: 'Head of the platform' },
  staff_full_time: { zh: '固定人员', en: 'Permanent staff' },
  staff_technical: { zh: '研发（技术）人员', en: 'R&D (technical) staff' },
  rd_expense_3y: { zh: '近三年研发投入（万元）', en: 'R&D expenses, last three years (10,000 yuan)' },
  funds_total: { zh: '三年计划投入（万元）', en: 'Planned funds, three years (10,000 yuan)' },
  record_checked_on: { zh: '信用核查（日期、结果）', en: 'Record check (day, result)' },
  open_reasons: { zh: '需认定事项（理由类规则）', en: 'Reasons to be decided on' },
  recommender_opinion: { zh: '推荐意见摘要', en: "Recommender's opinion in brief" },
  contact_name: { zh: '联系人', en: 'Contact' },
  contact_phone: { zh: '电话', en: 'Telephone' },
  application_number: { zh: '申报编号', en: 'Application number' },
  content_hash: { zh: '材料摘要值', en: 'Hash of the material' },
} as const satisfies WordTable;

export type DocumentColumn = keyof typeof DOCUMENT_COLUMNS;

/** Fixed words of the filled application form. */
export const DOCUMENT_WORDS = {
  applicationNumber: { zh: '申报编号', en: 'Application number' },
  receiptNumber: { zh: '回执编号', en: 'Receipt number' },
  submittedAt: { zh: '提交时间', en: 'Submitted at' },
  contentHash: { zh: '材料摘要值（SHA-256）', en: 'Hash of the material (SHA-256)' },
  notSubmitted: { zh: '未提交（草稿）', en: 'Not submitted (draft)' },
  field: { zh: '项目', en: 'Item' },
  content: { zh: '内容', en: 'Content' },
  nothing: { zh: '（未填写）', en: '(not filled in)' },
  opinionOf: { zh: '单位', en: 'By' },
  opinion: { zh: '意见', en: 'Opinion' },
  signHere: {
    zh: '负责人（签字）：　　　　　　（公章）　　　年　　月　　日',
    en: 'Signed by:                      (seal)              Date:',
  },
} as const satisfies WordTable;

/** Why a table that was sent cannot be read, and what to do. */
export const TABLE_REFUSAL_WORDS = {
  'too-many-bytes': {
    zh: '文件超过上限（{maxBytes}字节）。请拆分后再上传。',
    en: 'The file is larger than the limit ({maxBytes} bytes). Split it and upload the parts.',
  },
  'not-a-workbook': {
    zh: '这不是 Excel 工作簿（.xlsx）。请用系统下载的模板填写后上传。',
    en: 'This is not an Excel workbook (.xlsx). Fill in the template you can download here and upload it.',
  },
  'old-or-locked': {
    zh: '这是旧版（.xls）或加了密码的工作簿。请取消密码并另存为 .xlsx 后上传。',
    en: 'This is an old workbook (.xls) or one with a password. Remove the password, save it as .xlsx and upload it.',
  },
  'unpacks-too-far': {
    zh: '文件解压后过大，不予读取。请删除多余的行、列和格式后再上传。',
    en: 'Unpacked, the file is too large to be read. Delete surplus rows, columns and formats and upload it again.',
  },
  damaged: {
    zh: '文件已损坏，无法读取。请用 Excel 打开并另存为 .xlsx 后再上传。',
    en: 'The file is damaged. Open it in Excel, save it as .xlsx and upload it again.',
  },
  'no-rows': {
    zh: '第一张工作表中没有数据行。',
    en: 'The first sheet has no rows of data.',
  },
  'too-many-rows': {
    zh: '数据行超过上限（{maxRows}行）。请分批上传。',
    en: 'There are more rows than the limit ({maxRows}). Upload them in batches.',
  },
  'too-many-columns': {
    zh: '列数超过上限（{maxColumns}列）。请用系统下载的模板。',
    en: 'There are more columns than the limit ({maxColumns}). Use the template you can download here.',
  },
} as const satisfies Record<string, Words>;
