import type { OrganisationKind } from '@qichuang/domain';
import type { Words, WordTable } from './words.ts';

/** Signing in, setting up, registering, one's own account. */
export const ENTRY_WORDS = {
  tagline: {
    zh: '省级创新平台 申报 · 评审 · 公示 · 管理',
    en: 'Innovation platforms: application, review, notice, management',
  },
  signInTitle: { zh: '登录齐创', en: 'Sign in to Qichuang' },
  promise1: { zh: '一个人一个账号，可以有多个身份。', en: 'One person, one account, any number of offices.' },
  promise2: {
    zh: '每一步操作都记在您当时的身份名下。',
    en: 'Every step is recorded under the office you act in.',
  },
  promiseKept: {
    zh: '写到一半断网、过期、关掉页面，文字都还在',
    en: 'A broken line, an ended session, a closed page: your text is still there',
  },
  promiseOwn: {
    zh: '同一单位可有多名经办人，请勿共用密码',
    en: 'An organisation may have several handlers; do not share passwords',
  },
  promiseClock: { zh: '截止时间一律以服务器时间为准', en: 'Deadlines are decided by the server’s clock' },
  keptHere: {
    zh: '这台设备上还有没有上传的内容，用原来的账号登录后自动补存。',
    en: 'This device still holds changes; they are saved when the same account signs in.',
  },
  account: { zh: '账号', en: 'Account' },
  password: { zh: '密码', en: 'Password' },
  signIn: { zh: '登录', en: 'Sign in' },
  forgotten: {
    zh: '忘记密码，请联系本单位管理员或系统管理员重设。',
    en: 'Forgotten your password? Ask your submitter or the system administrator to reset it.',
  },
  newHere: { zh: '单位还没有账号？', en: 'Is your organisation new here?' },
  register: { zh: '注册申报单位', en: 'Register an organisation' },
  backToSignIn: { zh: '回到登录', en: 'Back to sign-in' },
  firstRunTitle: { zh: '第一次启动：设三名管理员', en: 'First start: three administrators' },
  firstRunIntro: {
    zh: '三名管理员各管一摊，互不兼任，也不经手任何申报：系统管理员管账号和设置，安全管理员管权限，审计员只看全部账本。请由三个人分别设自己的密码。',
    en: 'Three administrators with separate duties, none of whom handles any application: accounts and settings; rights; and read-only audit of the whole ledger. Let three people each set their own password.',
  },
  firstRunDo: { zh: '设立三名管理员', en: 'Set up the three administrators' },
  firstRunDone: {
    zh: '三名管理员已设立，请分别登录。',
    en: 'The three administrators are set up; sign in one by one.',
  },
  firstRunAgain: { zh: '系统已经设置过，不能再设。', en: 'The system is already set up.' },
  accountHint: { zh: '3 至 80 个字符，登录用', en: '3 to 80 characters, for signing in' },
  passwordHint: {
    zh: '至少 12 个字符；不限种类，可以是一句话',
    en: 'At least 12 characters of any kind; a sentence will do',
  },
  passwordShort: { zh: '密码至少 12 个字符，现为 {count} 个', en: 'At least 12 characters, {count} given' },
  name: { zh: '姓名', en: 'Name' },
  email: { zh: '电子邮箱', en: 'E-mail' },
  phone: { zh: '电话', en: 'Telephone' },
  missing: { zh: '请填“{label}”', en: '“{label}” is needed' },
  emailWrong: {
    zh: '这不像一个邮箱地址，如 name@example.cn',
    en: 'This is no e-mail address, e.g. name@example.cn',
  },
  phoneWrong: {
    zh: '这不像一个电话号码，如 0531-80000000',
    en: 'This is no telephone number, e.g. 0531-80000000',
  },
  accountWrong: { zh: '账号 3 至 80 个字符', en: 'An account has 3 to 80 characters' },
  accountTwice: { zh: '三个账号不能相同', en: 'The three accounts must differ' },
  registerTitle: { zh: '注册申报单位', en: 'Register an organisation' },
  registerIntro: {
    zh: '注册一次，各年通用；以后每次申报自动带出。注册人是本单位的管理员，可以提交申报，并为同事开账号。',
    en: 'Registered once for all years; each application is filled in from it. Whoever registers becomes the submitter: submits applications and opens accounts for colleagues.',
  },
  registerDo: { zh: '注册', en: 'Register' },
  registerDone: { zh: '注册成功。请用账号“{account}”登录。', en: 'Registered. Sign in as “{account}”.' },
  partOrganisation: { zh: '一、单位', en: '1 The organisation' },
  partPerson: { zh: '二、单位管理员（第一个账号）', en: '2 The submitter (first account)' },
  uscc: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  usccHint: {
    zh: '18 位；边输入边核对两位校验码，可以带空格',
    en: '18 characters, checked as you type; blanks do not matter',
  },
  organisationName: { zh: '单位名称', en: 'Name of the organisation' },
  organisationNameHint: {
    zh: '与登记证书和公章一致',
    en: 'As in the certificate of registration and on the seal',
  },
  kind: { zh: '单位性质', en: 'Kind' },
  legalPerson: { zh: '独立法人', en: 'Independent legal person' },
  legalPersonHint: {
    zh: '申报单位须为独立法人〔B4.1〕',
    en: 'Applicants must be independent legal persons 〔B4.1〕',
  },
  region: { zh: '注册地（县级）', en: 'Place of registration (county)' },
  regionHint: {
    zh: '以登记证书住所为准，不以信用代码中的区划为准',
    en: 'As in the certificate of registration, not as in the code',
  },
  address: { zh: '注册地址', en: 'Registered address' },
  registeredOn: { zh: '注册（成立）日期', en: 'Registered on' },
  legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative' },
  industryCode: { zh: '国民经济行业代码（小类）', en: 'Industry code (GB/T 4754)' },
  industryCodeHint: {
    zh: '企业填写，如 6513；可以以后补',
    en: 'For enterprises, e.g. 6513; may be added later',
  },
  profile: { zh: '单位简介', en: 'Profile' },
  honours: { zh: '已获资质与称号', en: 'Qualifications and titles held' },
  honoursHint: { zh: '输入后按回车，可多项', en: 'Type and press Enter; several allowed' },
  recommender: { zh: '推荐单位', en: 'Recommender' },
  saved: { zh: '已保存', en: 'Saved' },
  accountTitle: { zh: '本人信息', en: 'My account' },
  offices: { zh: '身份', en: 'Offices' },
  officesNone: {
    zh: '还没有身份；由单位管理员或安全管理员授予。',
    en: 'No office yet; one is granted by your submitter or the security administrator.',
  },
  expires: {
    zh: '本次登录到 {when} 为止，到时就地重新登录，内容不丢。',
    en: 'This session lasts until {when}; you then sign in again in place and lose nothing.',
  },
  dataHeld: {
    zh: '系统保存您的姓名、账号、邮箱、电话和身份；办理记录随案卷保存，不能删除。更正请找本单位管理员或系统管理员。',
    en: 'The system keeps your name, account, e-mail, telephone and offices; records of acts stay with their cases. For corrections ask your submitter or the system administrator.',
  },
  passwordTitle: { zh: '修改密码', en: 'Change password' },
  passwordCurrent: { zh: '现在的密码', en: 'Current password' },
  passwordNext: { zh: '新密码', en: 'New password' },
  passwordDo: { zh: '修改密码', en: 'Change password' },
  passwordDone: {
    zh: '密码已修改；您在其他设备上的登录已全部退出。',
    en: 'Password changed; your sessions on other devices have ended.',
  },
} as const satisfies WordTable;

export const ORGANISATION_KIND_WORDS = {
  university: { zh: '高等院校', en: 'University or college' },
  'research-institute': { zh: '科研院所', en: 'Research institute' },
  enterprise: { zh: '企业', en: 'Enterprise' },
  'public-institution': { zh: '事业单位', en: 'Public institution' },
  'social-organisation': { zh: '社会组织', en: 'Social organisation' },
  government: { zh: '国家机关', en: 'Government body' },
  branch: { zh: '分支机构', en: 'Branch' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<OrganisationKind, Words>;
