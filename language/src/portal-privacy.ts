import type { Guide } from './portal-guide.ts';

export const PRIVACY: Guide = {
  title: { zh: '隐私', en: 'Privacy' },
  lead: {
    zh: '只收集办事需要的信息，只给需要办事的人看。',
    en: 'Only what a matter needs is collected, and only those who handle it see it.',
  },
  sections: [
    {
      id: 'visiting',
      heading: { zh: '浏览公开页面', en: 'Reading the public pages' },
      paragraphs: [
        {
          zh: '浏览不需要登录，不使用统计脚本，不加载其他网站的内容。',
          en: 'Reading needs no account. There are no analytics scripts, and nothing is loaded from other sites.',
        },
      ],
      points: [
        {
          zh: '只有在您切换语言或大字版时，才用 Cookie 记住这两项选择。',
          en: 'Cookies are used only to remember the language and print size you chose.',
        },
        {
          zh: '服务器日志记录访问时间、网址和网络地址，用于安全和排查故障。',
          en: 'Server logs hold time, address and network address, for security and fault finding.',
        },
      ],
    },
    {
      id: 'objections',
      heading: { zh: '提出异议', en: 'Raising an objection' },
      paragraphs: [
        {
          zh: '姓名、联系方式、公章和证明材料用于核实异议，依据是公示和异议办理的职责。',
          en: 'Name, contact, seal and evidence are used to examine the objection, as the handling of notices and objections requires.',
        },
      ],
      points: [
        {
          zh: '只有异议办理人员可以看到，不告知被异议的单位，不公开。',
          en: 'Only those who handle objections see them; the other side is not told, and they are not published.',
        },
        {
          zh: '没有填写的，不会从其他地方收集。',
          en: 'What you do not enter is not collected from elsewhere.',
        },
      ],
    },
    {
      id: 'published',
      heading: { zh: '公开哪些内容', en: 'What is published' },
      paragraphs: [
        {
          zh: '公示和公布平台名称、建设单位、联合建设单位、推荐单位、类别、编号和有效期。不公开申报书、联系人、专家姓名和评分表。',
          en: 'Published are names of platforms, hosts, partners and recommenders, categories, numbers and validity. Not published are applications, contact persons, names of experts and score sheets.',
        },
      ],
      points: [],
    },
    {
      id: 'rights',
      heading: { zh: '您的权利', en: 'Your rights' },
      paragraphs: [
        {
          zh: '您可以查阅、复制、更正自己的信息，要求说明处理规则；依法不再需要保存的，可以要求删除。请按页脚的联系方式提出。',
          en: 'You may consult, copy and correct your information, ask how it is handled, and have deleted what the law no longer requires to be kept. Use the contacts in the footer.',
        },
      ],
      points: [],
    },
  ],
};
