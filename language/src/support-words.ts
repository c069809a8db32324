import type { Words } from './words.ts';

/** States of a line of the register. */
export const SUPPORT_STATE_WORDS = {
  proposed: { zh: '待确认', en: 'To be confirmed' },
  standing: { zh: '已登记', en: 'Entered' },
  struck: { zh: '已作废', en: 'Struck' },
} as const satisfies Readonly<Record<string, Words>>;

/** Columns of the table of support, read and written by the same names. */
export const SUPPORT_COLUMN_WORDS = {
  platform: { zh: '平台编号', en: 'Platform number' },
  platformName: { zh: '平台名称', en: 'Platform' },
  organisation: { zh: '建设单位', en: 'Host' },
  city: { zh: '设区市', en: 'City' },
  kind: { zh: '支持方式', en: 'Kind' },
  source: { zh: '来源', en: 'Source' },
  sourceName: { zh: '支持单位', en: 'Given by' },
  amount: { zh: '金额（万元）', en: 'Amount (×10,000 CNY)' },
  received: { zh: '已到位（万元）', en: 'Received (×10,000 CNY)' },
  decidedOn: { zh: '下达日期', en: 'Decided on' },
  purpose: { zh: '用途', en: 'Purpose' },
  documentNumber: { zh: '文号或合同编号', en: 'Document number' },
  pilotName: { zh: '试点示范项目名称', en: 'Pilot project' },
  pilotLevel: { zh: '项目级别', en: 'Level of the project' },
  pilotResult: { zh: '推荐结果', en: 'Result' },
  state: { zh: '状态', en: 'State' },
} as const satisfies Readonly<Record<string, Words>>;

/** The register of support, its totals and the import of a table (A4.2, B6.2). */
export const SUPPORT_WORDS = {
  register: { zh: '支持资金登记', en: 'Register of support' },
  template: { zh: '支持资金登记模板', en: 'Template of the register of support' },
  why: {
    zh: '记录各级财政、建设单位、企业和社会资本对平台的投入。登记后不修改不删除：有误的作废并注明原因，另行登记。',
    en: 'What public budgets, hosts, enterprises and investors put into platforms. Nothing is changed or deleted: a wrong line is struck with the reason and entered anew.',
  },
  empty: { zh: '还没有登记', en: 'Nothing entered yet' },
  emptyHint: {
    zh: '可逐笔登记，也可下载模板填写后整表导入。',
    en: 'Enter one line, or fill in the template and bring in the whole table.',
  },
  totals: { zh: '汇总', en: 'Totals' },
  totalsHint: {
    zh: '只计已登记的；待确认和已作废的不计入。点击任一数字查看明细。',
    en: 'Only what stands is counted, not what waits or was struck. Every number opens its lines.',
  },
  by: { zh: '汇总口径', en: 'By' },
  byYear: { zh: '年度', en: 'Year' },
  bySource: { zh: '来源', en: 'Source' },
  byKind: { zh: '支持方式', en: 'Kind' },
  byCity: { zh: '设区市', en: 'City' },
  byCategory: { zh: '平台类别', en: 'Category' },
  byPlatform: { zh: '平台', en: 'Platform' },
  count: { zh: '笔数', en: 'Lines' },
  all: { zh: '合计', en: 'Total' },
  amount: { zh: '金额', en: 'Amount' },
  received: { zh: '已到位', en: 'Received' },
  record: { zh: '登记一笔', en: 'Enter support' },
  recordHost: {
    zh: '登记后由推荐单位确认，确认前可以撤回。',
    en: 'What you enter waits for your recommender; until then you can take it back.',
  },
  recordOffice: { zh: '登记后即生效。', en: 'What you enter stands at once.' },
  fillAll: { zh: '必填项尚未填完', en: 'Fill in what is required' },
  choosePlatform: { zh: '选择平台', en: 'Choose a platform' },
  file: { zh: '证明文件', en: 'Document' },
  confirm: { zh: '确认', en: 'Confirm' },
  confirmTitle: { zh: '确认这笔支持', en: 'Confirm this support' },
  strike: { zh: '作废', en: 'Strike' },
  takeBack: { zh: '撤回', en: 'Take back' },
  strikeTitle: { zh: '作废这笔登记', en: 'Strike this line' },
  import: { zh: '导入表格', en: 'Bring in a table' },
  noSuchPlatform: { zh: '没有这个平台编号：{value}', en: 'There is no platform {value}' },
  lineFault: { zh: '“{field}”：{says}', en: '“{field}”: {says}' },
} as const satisfies Readonly<Record<string, Words>>;
