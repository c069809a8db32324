import type { WordTable } from './words.ts';

/** States of an entry in the register of inspectors. */
export const INSPECTOR_STATE_WORDS = {
  active: { zh: '在册', en: 'On the register' },
  suspended: { zh: '已暂停', en: 'Suspended' },
  ended: { zh: '已退出', en: 'Ended' },
} as const satisfies WordTable;

/** Columns of the register of inspectors, read and written by the same names. */
export const INSPECTOR_COLUMN_WORDS = {
  account: { zh: '账号', en: 'Account' },
  name: { zh: '姓名', en: 'Name' },
  email: { zh: '邮箱', en: 'E-mail' },
  phone: { zh: '电话', en: 'Phone' },
  password: { zh: '初始密码', en: 'First password' },
  organisationName: { zh: '工作单位', en: 'Unit' },
  uscc: { zh: '单位统一社会信用代码', en: 'USCC of the unit' },
  city: { zh: '单位所在市', en: 'City of the unit' },
  credential: { zh: '检查证件号', en: 'Credential number' },
  fields: { zh: '专业领域', en: 'Fields' },
  cities: { zh: '可派往', en: 'May be sent to' },
  validUntil: { zh: '证件有效期至', en: 'Valid until' },
  conflicts: { zh: '应回避单位', en: 'To be recused from' },
  load: { zh: '在办任务', en: 'Tasks in hand' },
  state: { zh: '状态', en: 'State' },
  reason: { zh: '原因', en: 'Reason' },
} as const satisfies WordTable;

/** The register of inspectors (A4.3, B6.3: 检查人员名录库). */
export const INSPECTOR_WORDS = {
  register: { zh: '检查人员名录库', en: 'Inspector register' },
  template: { zh: '检查人员名录模板', en: 'Template of the inspector register' },
  why: {
    zh: '每次抽查的检查人员从这里随机抽取，每个对象不少于两人。工作单位、应回避单位用于自动回避。',
    en: 'Inspectors are drawn from here at random, at least two for each platform. Units and declared interests are what recusal is found by.',
  },
  empty: { zh: '名录库里还没有检查人员', en: 'Nobody on the register yet' },
  emptyHint: {
    zh: '可逐人登记，也可下载模板填写后整表导入。',
    en: 'Enter them one by one, or fill in the template and bring in the whole table.',
  },
  add: { zh: '登记检查人员', en: 'Add an inspector' },
  addHint: {
    zh: '已有账号的人填原账号和姓名即可，不另设密码；没有账号的同时开户。',
    en: 'Whoever has an account keeps it: give account and name. Everyone else gets one here.',
  },
  newAccount: { zh: '新开账号', en: 'New account' },
  ownAccount: { zh: '已有账号', en: 'Has an account' },
  change: { zh: '修改登记', en: 'Change the entry' },
  save: { zh: '保存', en: 'Save' },
  suspend: { zh: '暂停', en: 'Suspend' },
  resume: { zh: '恢复', en: 'Take back' },
  end: { zh: '退出名录', en: 'End the entry' },
  suspendText: {
    zh: '暂停期间不参加抽取；已抽中的任务由候补接替须另行办理。',
    en: 'Not drawn while suspended; tasks drawn before are replaced one by one.',
  },
  resumeText: { zh: '恢复后可以参加抽取。', en: 'May be drawn again.' },
  endText: {
    zh: '退出后检查人员身份同时终止，记录保留。',
    en: 'The appointment ends with it; the record stays.',
  },
  reason: { zh: '原因', en: 'Reason' },
  reasonHint: {
    zh: '公开抽取名单时，原因随名单公布',
    en: 'Published with the list when inspectors are drawn',
  },
  registeredAt: { zh: '登记时间', en: 'Entered' },
  expired: { zh: '证件已过期', en: 'Credential has run out' },
  valid: { zh: '证件有效', en: 'Credential holds' },
  standing: { zh: '证件', en: 'Credential' },
  anywhere: { zh: '全省', en: 'Anywhere' },
  province: { zh: '省直', en: 'Provincial' },
  usccHint: {
    zh: '填写后按代码回避本单位；不填则按单位名称',
    en: 'Recusal goes by the code; without one, by the name',
  },
  fieldsHint: { zh: '输入后回车，可多个', en: 'Press Enter after each' },
  citiesHint: { zh: '不选表示全省', en: 'None chosen: anywhere' },
  conflictName: { zh: '单位名称', en: 'Organisation' },
  conflictReason: { zh: '回避原因', en: 'Why' },
  addConflict: { zh: '加一个应回避单位', en: 'Add an organisation' },
  removeConflict: { zh: '移除', en: 'Remove' },
  none: { zh: '无', en: 'none' },
  tasks: { zh: '抽中的任务', en: 'Tasks drawn' },
  noTasks: { zh: '还没有抽中任务', en: 'Not drawn yet' },
  platform: { zh: '平台', en: 'Platform' },
  batch: { zh: '批次', en: 'Batch' },
  inspectOn: { zh: '检查日', en: 'Day' },
  import: { zh: '导入名录', en: 'Bring in a table' },
  importHint: {
    zh: '已有账号的人不填初始密码。',
    en: 'Whoever has an account needs no password.',
  },
  saidTwice: { zh: '账号或证件号在表中出现两次', en: 'This account or credential stands in the table twice' },
  remarkCities: {
    zh: '单位所在市填设区市名称，省直单位填“省直”；可派往填多个时用顿号分隔，空着表示全省。',
    en: 'City of the unit: the name of a city, or “Provincial”. Several cities are separated by commas; empty means anywhere.',
  },
  remarkConflicts: {
    zh: '应回避单位写“单位名称（原因）”，多个用分号分隔。',
    en: 'Organisations to be recused from: “name (reason)”, separated by semicolons.',
  },
  fillAll: { zh: '必填项尚未填完', en: 'Fill in what is required' },
} as const satisfies WordTable;
