/** Words around objections: form, receipt, progress. Anonymous, incomplete and late objections are invalid (A3.4, B5.1). */
export const PORTAL_OBJECTION_WORDS = {
  objection: {
    heading: { zh: '提出异议', en: 'Raise an objection' },
    lead: {
      zh: '标有“必填”的请填写。您的身份只有异议办理人员可见，不会告知被异议单位。',
      en: 'Fields marked “required” must be filled in. Only those who handle the objection see who you are; the other side is not told.',
    },
    anonymousIsInvalid: {
      zh: '匿名、证明材料不完整、逾期提出的，按规定视为异议无效，我们会写明理由告知您。',
      en: 'Anonymous, incompletely evidenced or late objections are invalid under the rules. You will be told so, with the reason.',
    },
    required: { zh: '必填', en: 'required' },
    identity: { zh: '您以什么身份提出', en: 'In which capacity do you object' },
    identities: {
      person: { zh: '个人（真实姓名）', en: 'As a person (real name)' },
      unit: { zh: '单位（加盖公章）', en: 'For a unit (with its seal)' },
    },
    subject: { zh: '对哪个平台', en: 'Which platform' },
    chooseSubject: { zh: '请选择序号和名称', en: 'Choose from the list' },
    name: { zh: '真实姓名或单位全称', en: 'Real name, or full name of the unit' },
    nameHint: { zh: '单位提出的，写单位全称', en: 'For a unit: its registered name' },
    contact: { zh: '联系方式', en: 'Contact' },
    contactHint: { zh: '手机号码或电子邮箱', en: 'Mobile number or e-mail' },
    grounds: { zh: '事实和理由', en: 'Facts and grounds' },
    groundsHint: {
      zh: '写明何时、何事、与哪一项条件不符。最多 {limit} 字。',
      en: 'Say when, what, and which condition is not met. At most {limit} characters.',
    },
    evidence: { zh: '证明材料', en: 'Evidence' },
    evidenceHint: {
      zh: 'PDF、OFD、JPG 或 PNG，单个不超过 {size} MB，最多 {count} 个。其他项填错时，已上传的文件不会丢。',
      en: 'PDF, OFD, JPG or PNG, at most {size} MB each and {count} files. What was uploaded is kept even if another field is wrong.',
    },
    seal: { zh: '加盖公章的书面异议扫描件', en: 'Scan of the written objection with the unit’s seal' },
    sealHint: { zh: '以单位名义提出的，必须上传', en: 'Required if you object for a unit' },
    keptFile: { zh: '已收到，保留：', en: 'Received, keep: ' },
    declaresTrue: {
      zh: '所述属实，并愿意配合核实。',
      en: 'What I say is true, and I will help to verify it.',
    },
    submit: { zh: '提交异议', en: 'Send the objection' },
    afterwards: { zh: '提交以后', en: 'What happens next' },
    steps: [
      {
        zh: '当场得到编号和查询码，凭此查进度',
        en: 'You get a number and a code at once; with them you can follow the progress',
      },
      {
        zh: '先看是否有效；无效的写明理由',
        en: 'First it is decided whether the objection is valid; if not, you are told why',
      },
      {
        zh: '核实期间，仅被异议的平台暂缓公布，其他平台不受影响',
        en: 'While it is examined, only the platform concerned is held back; others go on',
      },
      {
        zh: '{days} 个工作日内书面答复；名单有变动的，公开变动前后和依据',
        en: 'You get a written answer within {days} working days; a changed list is published with before, after and reason',
      },
    ],
    notOpen: {
      upcoming: {
        zh: '公示尚未开始，开始后可以在这里提出异议。',
        en: 'The notice has not begun; objections can be raised here once it has.',
      },
      open: { zh: '可以提出异议。', en: 'Objections may be raised.' },
      closed: {
        zh: '公示期已满，不再受理异议。已提出的，可以查办理进度。',
        en: 'The notice period is over and objections are no longer taken. The progress of those raised can be followed.',
      },
    },
    titleWithProblems: { zh: '有错误：{title}', en: 'Error: {title}' },
    colon: { zh: '：', en: ': ' },
    notFiled: { zh: '异议还没有提交：有 {count} 处需要修改', en: 'Not sent yet: {count} to correct' },
    keptTyped: {
      zh: '您填写的内容和已上传的文件都在下面。',
      en: 'What you typed and uploaded is kept below.',
    },
    closedMeanwhile: {
      zh: '公示期已满，这份异议没有提交',
      en: 'The notice period ended; this objection was not filed',
    },
    closedExplained: {
      zh: '提交时已过截止时间（以服务器时间为准）。您写的内容在下面，可以复制。',
      en: 'It arrived after the closing time by the server’s clock. What you wrote stands below and can be copied.',
    },
    typedSoFar: { zh: '您写的事实和理由', en: 'What you wrote' },
    fieldNames: {
      identity: { zh: '身份', en: 'Capacity' },
      subject: { zh: '对哪个平台', en: 'Which platform' },
      name: { zh: '姓名或单位', en: 'Name' },
      contact: { zh: '联系方式', en: 'Contact' },
      grounds: { zh: '事实和理由', en: 'Facts and grounds' },
      evidence: { zh: '证明材料', en: 'Evidence' },
      seal: { zh: '公章扫描件', en: 'Seal' },
      declaresTrue: { zh: '属实声明', en: 'Declaration' },
    },
    problems: {
      missing: { zh: '没有填写或上传', en: 'Nothing was entered or uploaded' },
      anonymous: {
        zh: '匿名异议按规定无效，请写明真实姓名或单位全称',
        en: 'Anonymous objections are invalid; give your real name or the unit’s full name',
      },
      'bad-contact': {
        zh: '不是有效的手机号码或电子邮箱',
        en: 'This is neither a mobile number nor an e-mail address',
      },
      'too-long': { zh: '超过了字数上限', en: 'Too long' },
      'unknown-subject': { zh: '不在这份公示名单里', en: 'Not on this list' },
      'infected-file': {
        zh: '有文件含有病毒，未予收下，请换干净的文件',
        en: 'A file carries a virus and was not taken; give a clean one',
      },
      'file-not-examined': {
        zh: '暂时不能检查文件是否含有病毒，请稍后再提交',
        en: 'Files cannot be examined for viruses just now; try again in a while',
      },
      'too-large': { zh: '有文件超过大小上限，请换小一些的文件', en: 'A file is over the size limit' },
      'wrong-type': { zh: '有文件不是 PDF、OFD、JPG 或 PNG', en: 'A file is not PDF, OFD, JPG or PNG' },
      'too-many': { zh: '文件个数超过上限', en: 'There are too many files' },
      'not-declared': { zh: '请确认所述属实', en: 'Confirm that what you say is true' },
    },
  },
  receipt: {
    title: { zh: '异议已提交', en: 'Objection received' },
    number: { zh: '编号', en: 'Number' },
    code: { zh: '查询码', en: 'Code' },
    keepCode: {
      zh: '查询码只显示这一次，请记下或打印。凭编号和查询码查办理进度。',
      en: 'The code is shown only this once: note it or print this page. Number and code open the progress.',
    },
    notice: { zh: '公示', en: 'Notice' },
    subject: { zh: '被异议的平台', en: 'Platform concerned' },
    filedAt: { zh: '提交时间', en: 'Received' },
    answerDue: { zh: '答复期限', en: 'Answer due by' },
    files: { zh: '收到的文件', en: 'Files received' },
    print: { zh: '本页可直接打印留存。', en: 'This page may be printed for your records.' },
  },
  progress: {
    title: { zh: '查异议办理进度', en: 'Progress of an objection' },
    lead: { zh: '输入提交时得到的编号和查询码。', en: 'Enter the number and the code you were given.' },
    look: { zh: '查询', en: 'Look up' },
    problems: {
      incomplete: { zh: '编号和查询码都要填写', en: 'Both number and code are needed' },
      'not-found': { zh: '没有找到：编号或查询码不对', en: 'Not found: number or code is wrong' },
    },
    problemHelp: {
      zh: '查询码区分大小写，不含空格。遗失查询码的，请按联系方式联系主办单位。',
      en: 'The code is case-sensitive and has no spaces. If you lost it, contact the operator.',
    },
    state: {
      filed: { zh: '已收到', en: 'Received' },
      accepted: { zh: '已受理，核实中', en: 'Accepted, being examined' },
      invalid: { zh: '视为无效', en: 'Invalid' },
      answered: { zh: '已答复', en: 'Answered' },
    },
    stateExplained: {
      filed: { zh: '正在看是否有效', en: 'It is being decided whether it is valid' },
      accepted: { zh: '核实期间，被异议的平台暂缓公布', en: 'The platform concerned is held back meanwhile' },
      invalid: { zh: '理由见下', en: 'The reason stands below' },
      answered: { zh: '答复见下', en: 'The answer stands below' },
    },
    why: { zh: '理由', en: 'Reason' },
    invalid: {
      anonymous: { zh: '匿名提出。', en: 'Anonymous.' },
      'incomplete-evidence': { zh: '证明材料不完整。', en: 'The evidence is incomplete.' },
      late: { zh: '逾期提出。', en: 'Too late.' },
      'not-of-this-notice': { zh: '不属于本次公示的内容。', en: 'It does not concern this notice.' },
    },
    conclusion: { zh: '结论', en: 'Conclusion' },
    conclusions: {
      upheld: { zh: '异议成立', en: 'Upheld' },
      'partly-upheld': { zh: '部分成立', en: 'Partly upheld' },
      'not-upheld': { zh: '异议不成立', en: 'Not upheld' },
    },
    answer: { zh: '答复', en: 'Answer' },
  },
} as const;
