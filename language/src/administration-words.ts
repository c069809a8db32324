import type { WordTable } from './words.ts';

/** Accounts, opened and closed by the system administrator. */
export const PEOPLE_WORDS = {
  group: { zh: '系统管理', en: 'System' },
  title: { zh: '人员账号', en: 'Accounts' },
  under: {
    zh: '这里只开设和停用账号；能办什么事，由安全管理员授权。',
    en: 'Accounts are opened and closed here; what a person may do is granted by the security administrator.',
  },
  emptyTitle: { zh: '还没有账号', en: 'No account yet' },
  add: { zh: '开设账号', en: 'Open an account' },
  name: { zh: '姓名', en: 'Name' },
  account: { zh: '账号', en: 'Account' },
  email: { zh: '电子邮箱', en: 'E-mail' },
  phone: { zh: '电话', en: 'Phone' },
  offices: { zh: '身份', en: 'Offices' },
  noOffice: { zh: '未授权', en: 'none' },
  lastSignedIn: { zh: '最近登录', en: 'Last sign-in' },
  never: { zh: '从未', en: 'never' },
  state: { zh: '状态', en: 'State' },
  active: { zh: '启用', en: 'active' },
  disabled: { zh: '停用', en: 'disabled' },
  disable: { zh: '停用…', en: 'Disable…' },
  enable: { zh: '启用…', en: 'Enable…' },
  disableTitle: { zh: '停用账号：{name}', en: 'Disable: {name}' },
  disableText: {
    zh: '立即退出全部登录，不能再登录；已办的事和身份记录不变。',
    en: 'All sessions end at once and nobody can sign in with it; what was done and the offices stay on record.',
  },
  disableVerb: { zh: '确认停用', en: 'Disable' },
  enableTitle: { zh: '启用账号：{name}', en: 'Enable: {name}' },
  enableText: {
    zh: '可以用原来的密码登录，身份照旧。',
    en: 'The old password works again, with the same offices.',
  },
  enableVerb: { zh: '确认启用', en: 'Enable' },
  reset: { zh: '重设密码…', en: 'Reset password…' },
  resetTitle: { zh: '重设密码：{name}', en: 'Reset the password: {name}' },
  resetText: {
    zh: '立即退出该人的全部登录。请当面或另行告知新密码，由本人登录后修改。',
    en: 'All sessions of the person end. Tell the new password by another way; the person changes it after signing in.',
  },
  resetVerb: { zh: '确认重设', en: 'Reset' },
  password: { zh: '密码', en: 'Password' },
  passwordHint: { zh: '至少 12 个字符。', en: 'At least 12 characters.' },
  must: { zh: '请填写这一项。', en: 'Please fill this in.' },
  save: { zh: '开设', en: 'Open it' },
  done: { zh: '密码已重设', en: 'The password was reset' },
} as const satisfies WordTable;

/** The working-day calendar. */
export const CALENDAR_WORDS = {
  title: { zh: '工作日历', en: 'Working days' },
  under: {
    zh: '公示期和各项期限按工作日计算。每年节假日以国务院办公厅通知为准，公布后导入，导入后不再更改。',
    en: 'Notice periods and time limits are counted in working days. Bring in each year’s State Council notice once it is out; it does not change afterwards.',
  },
  year: { zh: '{year} 年', en: '{year}' },
  yearChoice: { zh: '年度', en: 'Year' },
  counts: {
    zh: '工作日 {work} 天，调休放假 {rest} 天，调休上班 {makeUp} 天',
    en: '{work} working days; {rest} weekdays off, {makeUp} weekend days worked',
  },
  month: { zh: '{month} 月', en: 'Month {month}' },
  legendWork: { zh: '工作日', en: 'working day' },
  legendWeekend: { zh: '周末', en: 'weekend' },
  legendRest: { zh: '放假（周一至周五）', en: 'weekday off' },
  legendMakeUp: { zh: '上班（周六、周日）', en: 'weekend day worked' },
  importTitle: { zh: '导入一年的节假日安排', en: 'Bring in a year' },
  importHow: {
    zh: '粘贴通知中的日期：每行一天，日期后写“休”或“班”，如“2027-01-01 休”“2027-02-06 班”；也可以写起止，如“2027-02-05 至 2027-02-11 休”。也接受 JSON：{"year":2027,"rest":[…],"work":[…]}。周六、周日的“休”和周一至周五的“班”不影响工作日，自动略去。',
    en: 'Paste the days of the notice, one a line, followed by 休 (or off) or 班 (or work): “2027-01-01 off”, “2027-02-06 work”, or a span “2027-02-05 to 2027-02-11 off”. JSON is taken too: {"year":2027,"rest":[…],"work":[…]}. Weekend days off and weekdays worked change nothing and are left out.',
  },
  paste: { zh: '粘贴到这里', en: 'Paste here' },
  source: { zh: '依据', en: 'Source' },
  sourceHint: {
    zh: '通知的名称和文号，如“国务院办公厅关于 2027 年部分节假日安排的通知（国办发明电〔2026〕… 号）”。',
    en: 'Title and number of the notice.',
  },
  difference: { zh: '与普通周的差异', en: 'Difference to the plain week' },
  differenceCounts: {
    zh: '{year} 年：放假 {rest} 天，上班 {makeUp} 天，全年工作日 {work} 天（近年为 248 至 251 天）',
    en: '{year}: {rest} weekdays off, {makeUp} weekend days worked, {work} working days (248 to 251 in recent years)',
  },
  odd: {
    zh: '全年工作日不在 245 至 255 天之间，请核对是否漏粘或多粘。',
    en: 'That is not between 245 and 255 working days: check whether days are missing or too many.',
  },
  rest: { zh: '放假', en: 'off' },
  work: { zh: '上班', en: 'worked' },
  faultLine: { zh: '第 {line} 行看不懂：{text}', en: 'Line {line} is not understood: {text}' },
  faultYears: { zh: '日期不在同一年。', en: 'The days are not of one year.' },
  faultBoth: { zh: '{day} 既休又班。', en: '{day} is both off and worked.' },
  faultEmpty: { zh: '没有读到日期。', en: 'No day was read.' },
  faultKnown: { zh: '{year} 年已经导入，不能更改。', en: '{year} is there already and does not change.' },
  faultJson: { zh: 'JSON 写法有误。', en: 'The JSON is broken.' },
  importVerb: { zh: '确认导入 {year} 年', en: 'Bring in {year}' },
  imported: { zh: '已导入', en: 'Brought in' },
  missingSource: { zh: '请写明依据。', en: 'Name the source, please.' },
} as const satisfies WordTable;

/** The recommending units, to be read. */
export const RECOMMENDER_LIST_WORDS = {
  title: { zh: '推荐单位', en: 'Recommending units' },
  under: { zh: '由省厅经办维护，这里只读。', en: 'Kept by the department’s clerk; read only here.' },
  emptyTitle: { zh: '还没有推荐单位', en: 'No recommending unit yet' },
  name: { zh: '名称', en: 'Name' },
  kind: { zh: '类型', en: 'Kind' },
  city: { zh: '市级主管部门', en: 'city bureau' },
  department: { zh: '省直部门', en: 'provincial department' },
  place: { zh: '城市', en: 'City' },
  state: { zh: '状态', en: 'State' },
  active: { zh: '有效', en: 'active' },
  ended: { zh: '已终止', en: 'ended' },
} as const satisfies WordTable;

/** Appointments, granted and ended by the security administrator. */
export const APPOINTMENT_WORDS = {
  group: { zh: '安全管理', en: 'Security' },
  title: { zh: '身份授权', en: 'Appointments' },
  under: {
    zh: '一人可以有几个身份；系统管理员、安全管理员、审计员互不兼任，也不兼任业务身份。',
    en: 'A person may hold several offices; system administrator, security administrator and auditor exclude each other and all casework.',
  },
  emptyTitle: { zh: '还没有人员', en: 'Nobody yet' },
  emptyHint: { zh: '先由系统管理员开设账号。', en: 'The system administrator opens accounts first.' },
  person: { zh: '人员', en: 'Person' },
  offices: { zh: '身份', en: 'Offices' },
  grant: { zh: '授权…', en: 'Appoint…' },
  grantTitle: { zh: '授权：{name}', en: 'Appoint: {name}' },
  role: { zh: '身份', en: 'Role' },
  unit: { zh: '在哪个单位', en: 'Where' },
  operator: { zh: '运行维护单位', en: 'the operator' },
  grantVerb: { zh: '确认授权', en: 'Appoint' },
  excluded: { zh: '与已有身份“{held}”不能兼任', en: 'excluded by the office held: {held}' },
  expertNote: {
    zh: '专家身份在入库时随账号建立，由省厅在专家库中办理，不在这里授权。',
    en: 'Experts get their office when they are taken into the pool; it is not granted here.',
  },
  unitMissing: { zh: '请选身份和单位。', en: 'Choose a role and where it is held.' },
  end: { zh: '终止…', en: 'End…' },
  endTitle: { zh: '终止身份：{name}', en: 'End an office of {name}' },
  endText: {
    zh: '{name} 不再以“{office}”办事，正在进行的登录随即失去这一身份。已办的事不变。',
    en: '{name} no longer acts as {office}; running sessions lose it at once. What was done stays.',
  },
  endVerb: { zh: '确认终止', en: 'End it' },
  ended: { zh: '已终止', en: 'ended' },
  endOf: { zh: '终止 {name} 的“{office}”', en: 'End {office} of {name}' },
} as const satisfies WordTable;

/** Security events: sign-ins, failures, changes of rights. */
export const SECURITY_EVENT_WORDS = {
  title: { zh: '安全事件', en: 'Security events' },
  under: {
    zh: '登录、失败、锁定和权限变动，只读。',
    en: 'Sign-ins, failures, locks and changes of rights; read only.',
  },
  emptyTitle: { zh: '还没有安全事件', en: 'No event yet' },
  at: { zh: '时间', en: 'When' },
  kind: { zh: '事件', en: 'Event' },
  account: { zh: '账号', en: 'Account' },
  detail: { zh: '详情', en: 'Detail' },
  'signed-in': { zh: '登录', en: 'signed in' },
  'sign-in-failed': { zh: '登录失败', en: 'sign-in failed' },
  'account-locked': { zh: '账号锁定', en: 'account locked' },
  'password-changed': { zh: '修改密码', en: 'password changed' },
  'password-change-failed': { zh: '修改密码失败', en: 'password change failed' },
  'password-reset': { zh: '重设密码', en: 'password reset' },
  'account-opened': { zh: '开设账号', en: 'account opened' },
  'account-state-set': { zh: '停用或启用账号', en: 'account closed or opened again' },
  'office-granted': { zh: '授权', en: 'office granted' },
  'office-ended': { zh: '终止身份', en: 'office ended' },
  'first-run': { zh: '初始设置', en: 'first run' },
} as const satisfies WordTable;

/** The whole ledger, for the auditor. */
export const LEDGER_WORDS = {
  group: { zh: '审计', en: 'Audit' },
  title: { zh: '账本', en: 'Ledger' },
  under: {
    zh: '每一件已生效的事都有一行，只能增加，不能更改。叶字节是计入账本的原文。',
    en: 'One line for every act that took effect; lines are added, never changed. The leaf is the text the ledger holds.',
  },
  emptyTitle: { zh: '账本还是空的', en: 'The ledger is empty' },
  seq: { zh: '序号', en: 'No.' },
  at: { zh: '时间', en: 'When' },
  act: { zh: '事项', en: 'Act' },
  actHint: { zh: '事项标识，如 submit', en: 'name of the act, such as submit' },
  subject: { zh: '对象', en: 'Subject' },
  subjectHint: { zh: '对象编号，如 app_…', en: 'id of the subject, such as app_…' },
  office: { zh: '以谁的身份', en: 'By' },
  clock: { zh: '系统', en: 'the clock' },
  change: { zh: '状态', en: 'State' },
  clause: { zh: '条款', en: 'Clause' },
  digest: { zh: '对象状态的摘要', en: 'Digest of the state' },
  leaf: { zh: '叶字节', en: 'Leaf' },
  leafTitle: { zh: '第 {seq} 行的叶字节', en: 'The leaf of line {seq}' },
  leafText: {
    zh: '这是计入默克尔树的原文（RFC 8785 规范化 JSON）；下面的叶摘要按 RFC 6962 由本页算出，可与公开的树核对。',
    en: 'This is the text the Merkle tree holds (canonical JSON, RFC 8785). The leaf hash below is computed on this page by RFC 6962 and can be compared with the published tree.',
  },
  leafHash: { zh: '叶摘要', en: 'Leaf hash' },
  apply: { zh: '筛选', en: 'Filter' },
  exportShown: { zh: '导出已显示的', en: 'Export what is shown' },
  began: { zh: '新建', en: 'new' },
} as const satisfies WordTable;
