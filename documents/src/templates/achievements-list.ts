import type { Template } from '../template/template.ts';

export const ACHIEVEMENTS_LIST = {
  code: 'D17',
  name: { zh: '年度重大创新成果名单', en: 'List of the major achievements of the year' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '{list_title}{?on_notice}公示{/}' },
    {
      as: 'body',
      text: '根据《{programme_document}》，经平台申报、推荐单位审核、专家评审和集体研究，{?on_notice}现将{year}年度重大创新成果拟入选名单予以公示（见附件）。公示期{notice_from}至{notice_until}。对名单有异议的，请在公示期内以书面形式实名反映。{/}{?published}并经公示，现将{year}年度重大创新成果名单予以发布（见附件），共{count}项。{/}',
    },
    { as: 'attachment', text: '附件：{year}年度重大创新成果名单' },
    { as: 'signature', text: '{authority}' },
    { as: 'seal', text: '（印章）' },
    { as: 'date', text: '{issue_date}' },
    { as: 'note', text: '（此件公开发布）' },
  ],
} as const satisfies Template;
