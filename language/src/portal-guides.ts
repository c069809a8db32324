import type { Guide } from './portal-guide.ts';
import { PRIVACY } from './portal-privacy.ts';

const HELP: Guide = {
  title: { zh: '帮助', en: 'Help' },
  lead: { zh: '按您要办的事查找。', en: 'Find what you want to do.' },
  sections: [
    {
      id: 'apply',
      heading: { zh: '申报', en: 'Applying' },
      paragraphs: [
        {
          zh: '先在“计划”里看条件和方向，再在“申报批次”里看时间。登录后填写，每填一项自动保存；没有提交前，随时可以离开再回来。',
          en: 'Read the conditions under “Programmes” and the dates under “Rounds”. After signing in, every field is kept as you type; until you submit you may leave and return at any time.',
        },
      ],
      points: [
        {
          zh: '填完不等于提交。截止前没有点“提交”的，不进入推荐。',
          en: 'Filled in is not submitted. What is not submitted by the deadline is not recommended.',
        },
        {
          zh: '截止时间以服务器时间为准，页面上写的都是北京时间。',
          en: 'Deadlines follow the server’s clock; all times shown are UTC+8.',
        },
        {
          zh: '同一单位可以有几名经办人，各用各的账号。',
          en: 'Several people of one unit may work on an application, each with an account of their own.',
        },
        {
          zh: '写明“原则上”的条件，不符合时可以说明理由，由主管部门决定是否采纳。',
          en: 'Where a condition says “in principle”, you may give a reason; the department decides whether to accept it.',
        },
      ],
    },
    {
      id: 'after-submission',
      heading: { zh: '提交以后', en: 'After submission' },
      paragraphs: [
        {
          zh: '申报经推荐单位初审、形式审查、专家评审、集体研究，拟认定的名单公示，公示无异议后公布。走到哪一步、由谁办、到什么时候，登录后都看得到。',
          en: 'An application passes the recommender’s preliminary review, the formal check, expert review and a decision meeting. The proposed list stands on public notice and is then announced. Where it stands, who has it and until when is shown after signing in.',
        },
      ],
      points: [
        {
          zh: '退回修改时，所有问题一次列出，写明期限。',
          en: 'If an application is returned, all points are listed at once, with a due time.',
        },
        {
          zh: '形式审查只要求补正一次，内容一次说全。',
          en: 'The formal check asks for corrections once, completely.',
        },
      ],
    },
    {
      id: 'objections',
      heading: { zh: '公示与异议', en: 'Notices and objections' },
      paragraphs: [
        {
          zh: '公示期内，任何单位和个人都可以在公示页面提出异议，不需要登录。',
          en: 'While a notice is open anyone may object on its page; no account is needed.',
        },
      ],
      points: [
        {
          zh: '个人写真实姓名，单位加盖公章，附证明材料。匿名、材料不完整、逾期的，视为无效，会写明理由。',
          en: 'Persons give their real name, units their seal, both with evidence. Anonymous, incomplete or late objections are invalid, and the reason is stated.',
        },
        { zh: '您的身份不会告知被异议的单位。', en: 'The other side is not told who you are.' },
        {
          zh: '提交后得到编号和查询码，用来查进度；查询码只显示一次。',
          en: 'You get a number and a code to follow the progress; the code is shown only once.',
        },
        {
          zh: '公示期按工作日计算，调休上班的周末算工作日。',
          en: 'Notice periods count working days; weekends worked in exchange for holidays count.',
        },
      ],
    },
    {
      id: 'directory',
      heading: { zh: '名录与数据', en: 'Directory and data' },
      paragraphs: [
        {
          zh: '名录里的每一种筛选都有自己的网址，可以收藏、转发。导出的文件与页面所见一致。',
          en: 'Every filtered view of the directory has its own address to bookmark or share. Exports hold exactly what the page shows.',
        },
      ],
      points: [
        {
          zh: '地图是示意图，不表示准确的行政区域界线。',
          en: 'The map is a sketch and does not show exact boundaries.',
        },
      ],
    },
    {
      id: 'states',
      heading: { zh: '条款编号', en: 'Clause numbers' },
      paragraphs: [
        {
          zh: '六角括号里的编号（如〔B4.5〕）指向工作方案的原文，点开可以看到全文。没有编号的规则，是文件未作规定时的系统默认，会写明。',
          en: 'Numbers in hexagonal brackets, such as 〔B4.5〕, lead to the text of the work plan. Rules without a number are defaults of this system where the document is silent, and are marked so.',
        },
      ],
      points: [],
    },
  ],
};

const ACCESSIBILITY: Guide = {
  title: { zh: '无障碍说明', en: 'Accessibility statement' },
  lead: {
    zh: '公开页面按 WCAG 2.2 AA 设计，不需要脚本即可完整使用。',
    en: 'The public pages are designed to WCAG 2.2 AA and work completely without scripts.',
  },
  sections: [
    {
      id: 'what-works',
      heading: { zh: '可以怎样用', en: 'How you can use it' },
      paragraphs: [],
      points: [
        {
          zh: '大字版：页面右上角的链接把字放大到 125%，再点一次 150%。同一页面、同一网址，内容不减少。',
          en: 'Large print: the link at the top enlarges letters to 125 %, and once more to 150 %. Same page, same address, nothing left out.',
        },
        {
          zh: '键盘：所有内容和操作都可以只用键盘，按 Tab 键移动，焦点有明显的框线。第一个链接跳到正文。',
          en: 'Keyboard: everything can be reached and done by keyboard; the focus is clearly framed. The first link skips to the content.',
        },
        {
          zh: '读屏软件：页面有标题层级、地标和表格说明；状态用图形加文字，不靠颜色区分。',
          en: 'Screen readers: pages have headings, landmarks and table captions; states are shapes with words, never colour alone.',
        },
        {
          zh: '放大到 400% 或在 320 像素宽的屏幕上，不需要左右滚动（宽表格除外）。',
          en: 'At 400 % zoom or 320 pixels wide nothing scrolls sideways, except wide tables.',
        },
        { zh: '图表和地图的数字，都另有表格。', en: 'The numbers of charts and maps also stand in tables.' },
        {
          zh: '没有操作时限；不会自动播放、闪烁或弹出。',
          en: 'There are no time limits; nothing plays, flashes or pops up by itself.',
        },
      ],
    },
    {
      id: 'limits',
      heading: { zh: '还做不到的', en: 'Known limits' },
      paragraphs: [
        {
          zh: '单位上传的附件由各单位制作，有的扫描件没有文字层，读屏软件读不出。需要帮助的，请联系主办单位。',
          en: 'Attachments are made by the units that upload them; some scans have no text layer. Ask the operator for help.',
        },
        {
          zh: '公文标题、名单和方案原文只有中文，在英文页面上标明为中文。',
          en: 'Official titles, lists and the work plans exist in Chinese only and are marked as Chinese on English pages.',
        },
      ],
      points: [],
    },
    {
      id: 'feedback',
      heading: { zh: '遇到困难', en: 'If something does not work' },
      paragraphs: [
        {
          zh: '请按页脚的联系方式告诉主办单位：哪一页、用什么设备和软件、卡在哪里。',
          en: 'Tell the operator, by the contacts in the footer: which page, which device and software, and where you were stuck.',
        },
      ],
      points: [],
    },
  ],
};

/** The portal's own prose, by page. */
export const PORTAL_GUIDES = { help: HELP, accessibility: ACCESSIBILITY, privacy: PRIVACY } as const;
