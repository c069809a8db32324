import type { Template } from '../template/template.ts';

export const RECTIFICATION_NOTICE = {
  code: 'D14',
  name: { zh: '整改通知', en: 'Rectification notice' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '关于{platform_name}限期整改的通知' },
    { as: 'addressee', text: '{organisation_name}：' },
    {
      as: 'body',
      text: '在{source}中，发现你单位存在以下问题：{facts}（依据：{clause}；证据：{evidence}）。',
    },
    {
      as: 'body',
      text: '请于{rectify_until}前完成整改，在系统内提交整改报告和证明材料，由{recommender}核实后报{we}。逾期未整改或整改未通过的，按规定处理，直至撤销称号（B6.3）。',
    },
    {
      as: 'body',
      text: '{?statement}你单位于{statement_on}提出的书面陈述已经复核。{/}{?silent}你单位在规定期限内未提出陈述。{/}',
    },
    { as: 'signature', text: '{authority}' },
    { as: 'seal', text: '（印章）' },
    { as: 'date', text: '{issue_date}' },
    { as: 'copies', text: '抄送：{recommender}' },
  ],
} as const satisfies Template;
