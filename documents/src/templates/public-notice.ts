import type { Template } from '../template/template.ts';

export const PUBLIC_NOTICE = {
  code: 'D08',
  name: { zh: '公示', en: 'Public notice' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '关于{year}年度拟入选{programme_short}名单的公示' },
    {
      as: 'body',
      text: '根据《{programme_document}》和《{call_title}》（{call_number}），经单位申报、{?recommends}初审推荐、{/}形式审查、专家评审和集体研究，拟确定{#categories}{count}家单位为{category_name}{sep}{/}，现予公示。公示时间：{notice_from}至{notice_until}（{notice_days}个工作日）。',
    },
    {
      as: 'body',
      text: '公示期内如有异议，请以书面形式提出，写明事实和理由并附证明材料。以个人名义提出的，签署真实姓名并提供联系方式；以单位名义提出的，加盖公章并提供联系方式。匿名提出、证明材料不完整以及逾期提出的，异议无效。{we}对异议人信息予以保密。',
    },
    { as: 'body', text: '受理单位：{office}' },
    { as: 'body', text: '电话：{phone}　邮箱：{email}' },
    { as: 'body', text: '地址：{address}', when: 'address' },
    { as: 'body', text: '在线：{objection_url}' },
    { as: 'attachment', text: '附件：拟入选名单（类别、平台名称、建设单位、联合建设单位、推荐单位）' },
    { as: 'note', text: '账本头：{ledger_head}' },
    { as: 'signature', text: '{authority}' },
    { as: 'seal', text: '（印章）' },
    { as: 'date', text: '{issue_date}' },
  ],
} as const satisfies Template;
