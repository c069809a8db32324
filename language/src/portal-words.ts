import { PORTAL_OBJECTION_WORDS } from './portal-objection-words.ts';
import { PORTAL_PLATFORM_WORDS } from './portal-platform-words.ts';
import { PORTAL_PROGRAMME_WORDS } from './portal-programme-words.ts';
import { PORTAL_PUBLICITY_WORDS } from './portal-publicity-words.ts';

/** The portal's own words, by the page or the part of a page they stand on. */
export const PORTAL_WORDS = {
  ...PORTAL_OBJECTION_WORDS,
  ...PORTAL_PROGRAMME_WORDS,
  frame: {
    brand: { zh: '齐创', en: 'Qichuang' },
    tagline: {
      zh: '省级创新平台 申报 · 评审 · 公示 · 管理',
      en: 'Provincial innovation platforms: application, review, notice, management',
    },
    skip: { zh: '跳到正文', en: 'Skip to content' },
    demo: { zh: '虚构演示数据', en: 'Made-up demo data' },
    demoExplained: { zh: '单位、人员与数据均为虚构', en: 'Units, people and numbers are fictional' },
    demoSuffix: { zh: '（演示）', en: ' (demo)' },
    print: {
      normal: { zh: '大字版', en: 'Large print' },
      large: { zh: '更大字', en: 'Larger print' },
      larger: { zh: '恢复常规字', en: 'Normal print' },
    },
    accessibility: { zh: '无障碍说明', en: 'Accessibility' },
    signIn: { zh: '登录办事', en: 'Sign in' },
    search: { zh: '搜索', en: 'Search' },
    searchLabel: { zh: '搜索平台、单位与编号', en: 'Search platforms, hosts and numbers' },
    searchHint: { zh: '平台名称、单位、编号', en: 'Platform, host or number' },
    navigation: { zh: '主导航', en: 'Main' },
    trail: { zh: '当前位置', en: 'You are here' },
    clause: { zh: '条款', en: 'Clause' },
    operator: { zh: '主办：', en: 'Operated by ' },
    open: { zh: '公开', en: 'Open data' },
    openDirectory: { zh: '平台名录（CSV、XLSX、JSON）', en: 'Directory (CSV, XLSX, JSON)' },
    openLists: { zh: '历年公布名单', en: 'Announced lists' },
    about: { zh: '说明', en: 'About' },
    privacy: { zh: '隐私', en: 'Privacy' },
    ledgerHead: { zh: '账本首部', en: 'Ledger head' },
    ledgerSize: { zh: '规模 {size} 条　{at}', en: '{size} entries, {at}' },
    printed: { zh: '网页 {address}，{day} 打印', en: 'Page {address}, printed on {day}' },
    chineseOnly: {
      zh: '标题、单位名称和名单只有中文。',
      en: 'Titles, names of units and lists on this page exist in Chinese only.',
    },
  },
  sections: {
    home: { zh: '首页', en: 'Home' },
    programmes: { zh: '计划', en: 'Programmes' },
    rounds: { zh: '申报批次', en: 'Rounds' },
    notices: { zh: '公示', en: 'Public notices' },
    announcements: { zh: '公布名单', en: 'Announcements' },
    directory: { zh: '平台名录', en: 'Directory' },
    help: { zh: '帮助', en: 'Help' },
  },
  home: {
    headline: { zh: '从申报到三年管理，', en: 'From application to three years of operation,' },
    headlineSecond: { zh: '每一步都看得见、可核验', en: 'every step visible and open to checking' },
    lead: {
      zh: '省级创新平台：实验室、产业创新中心、服务机构、人才基地。条件写明出处，名单公示有期，结果人人可查。',
      en: 'Provincial innovation platforms: laboratories, industry centres, service institutions and talent bases. Every condition cites its clause, every list stands open to objection.',
    },
    sentences: {
      apply: {
        zh: '正在接受申报。填完不等于提交，到期未提交的不进入推荐',
        en: 'Applications are open. Filled in is not submitted; what is not submitted by the deadline is not recommended',
      },
      recommend: {
        zh: '申报已截止，推荐单位正在初审、排序和推荐',
        en: 'Applications are closed; recommenders are reviewing, ranking and recommending',
      },
      check: {
        zh: '正在形式审查，逐条核对申报条件',
        en: 'The formal check is under way, condition by condition',
      },
      review: { zh: '专家评审正在进行', en: 'Experts are reviewing' },
      between: { zh: '本批次正在进行，各步时间见下', en: 'This round is under way; its steps are below' },
      notice: {
        zh: '拟认定 {count} 家正在公示。对名单有异议的单位和个人，请在公示期内实名提出',
        en: '{count} proposed platforms are on public notice. Anyone who objects may say so, by name, within the notice period',
      },
    },
    stop: { zh: '。', en: '.' },
    closes: { zh: '截止', en: 'Closes' },
    closed: { zh: '已截止', en: 'Closed' },
    serverTime: { zh: '服务器时间 {at}', en: 'Server time {at} (UTC+8)' },
    noticeDay: { zh: '公示第 {day} 个工作日', en: 'Working day {day} of the notice' },
    noticeComing: { zh: '即将公示', en: 'Notice coming' },
    noticeOver: { zh: '公示期已满', en: 'Notice period over' },
    seeNotice: { zh: '查看公示名单', en: 'See the notice' },
    object: { zh: '提出异议', en: 'Raise an objection' },
    apply: { zh: '去申报', en: 'Apply' },
    seeRound: { zh: '批次详情', en: 'About this round' },
    noRound: { zh: '目前没有进行中的批次', en: 'No round is under way' },
    noRoundExplained: {
      zh: '新批次开放时，申报通知在这里发布。申报条件可先在“计划”中查看。',
      en: 'The next call for applications will be published here. The conditions can be read under “Programmes” now.',
    },
    seeProgrammes: { zh: '查看计划和条件', en: 'Programmes and conditions' },
    seeRounds: { zh: '历年批次', en: 'Earlier rounds' },
    news: { zh: '公示公告', en: 'Latest' },
    allNews: { zh: '全部公示', en: 'All notices' },
    noNews: { zh: '还没有公告。', en: 'Nothing has been published yet.' },
    errands: { zh: '办事', en: 'What you can do here' },
  },
  path: {
    done: { zh: '已完成', en: 'done' },
    now: { zh: '现在', en: 'now' },
    todo: { zh: '未开始', en: 'not begun' },
    until: { zh: '至 {day}', en: 'until {day}' },
    from: { zh: '{day} 起', en: 'from {day}' },
  },
  news: {
    call: { zh: '通知', en: 'Call' },
    notice: { zh: '公示', en: 'Notice' },
    announcement: { zh: '公布', en: 'List' },
    until: { zh: '{at} 截止', en: 'closes {at}' },
  },
  errands: {
    apply: {
      title: { zh: '申报平台', en: 'Apply for a platform' },
      hint: { zh: '登录后填写，边填边存', en: 'Sign in; what you type is kept as you go' },
    },
    conditions: {
      title: { zh: '看条件和方向', en: 'Read the conditions' },
      hint: { zh: '每一条都写明出处', en: 'Each with its clause' },
    },
    object: {
      title: { zh: '对公示提出异议', en: 'Object to a notice' },
      hint: { zh: '实名，附证明材料', en: 'By name, with evidence' },
    },
    progress: {
      title: { zh: '查异议办理进度', en: 'Progress of an objection' },
      hint: { zh: '凭编号和查询码', en: 'By number and code' },
    },
    download: {
      title: { zh: '下载平台名录', en: 'Download the directory' },
      hint: { zh: 'CSV、XLSX、JSON', en: 'CSV, XLSX, JSON' },
    },
  },
  errors: {
    400: {
      title: { zh: '这个请求看不懂', en: 'This request could not be read' },
      explained: {
        zh: '地址或表单里有不认识的内容，什么都没有改动。',
        en: 'The address or the form holds something unknown. Nothing was changed.',
      },
      todo: {
        zh: '返回上一页，检查填写的内容后再试。',
        en: 'Go back, check what was entered, and try again.',
      },
    },
    404: {
      title: { zh: '没有这一页', en: 'There is no such page' },
      explained: {
        zh: '地址可能输错了，或者内容不公开。',
        en: 'The address may be mistyped, or the content is not public.',
      },
      todo: {
        zh: '检查地址，或从下面的入口查找。',
        en: 'Check the address, or start from one of the entries below.',
      },
    },
    410: {
      title: { zh: '内容已撤下', en: 'This content was taken down' },
      explained: {
        zh: '这里曾有内容，现已按规定撤下，不会再恢复。',
        en: 'There was something here; it was taken down under the rules and will not return.',
      },
      todo: {
        zh: '如有更正后的内容，可在公示和公布名单中找到。',
        en: 'A corrected version, if there is one, is among the notices and announcements.',
      },
    },
    413: {
      title: { zh: '文件太大', en: 'The files are too large' },
      explained: {
        zh: '上传的文件超过了上限，没有收到。',
        en: 'The files are over the limit and were not received.',
      },
      todo: {
        zh: '返回上一页，减小文件后再提交；已填写的文字请先自行复制。',
        en: 'Go back and send smaller files; copy what you have typed first.',
      },
    },
    429: {
      title: { zh: '请求太多，请稍等', en: 'Too many requests' },
      explained: {
        zh: '短时间内来自您网络的请求过多，暂时不再处理。',
        en: 'Too many requests came from your network in a short time.',
      },
      todo: { zh: '稍等片刻再试，不需要重新填写。', en: 'Wait a little and try again.' },
    },
    500: {
      title: { zh: '这一步没有办成', en: 'This did not work' },
      explained: {
        zh: '服务器出错，没有改动任何数据。我们已记录下来。',
        en: 'The server failed. No data was changed, and the failure was recorded.',
      },
      todo: {
        zh: '请重试；仍不行，请把下面的参考号告诉技术支持。',
        en: 'Try again; if it fails again, tell support the reference below.',
      },
    },
    503: {
      title: { zh: '正在维护', en: 'Under maintenance' },
      explained: {
        zh: '服务暂时停止，已提交的内容都在。',
        en: 'The service is paused; everything submitted is kept.',
      },
      todo: { zh: '请稍后再来。', en: 'Please come back later.' },
    },
    whatToDo: { zh: '怎么办', en: 'What to do' },
    retryAfter: { zh: '{seconds} 秒后可以重试。', en: 'You may try again in {seconds} seconds.' },
    toHome: { zh: '首页', en: 'Home' },
    toDirectory: { zh: '平台名录', en: 'Directory of platforms' },
    reference: { zh: '参考号', en: 'Reference' },
  },
  ...PORTAL_PUBLICITY_WORDS,
  ...PORTAL_PLATFORM_WORDS,
} as const;
