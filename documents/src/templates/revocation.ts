import type { Template } from '../template/template.ts';

export const REVOCATION = {
  code: 'D15',
  name: { zh: '撤销决定', en: 'Revocation decision' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '{authority}关于撤销{platform_name}称号的决定' },
    { as: 'addressee', text: '{organisation_name}：' },
    { as: 'body', text: '经查，{facts}（证据：{evidence}）。' },
    {
      as: 'body',
      text: '{we}于{notified_on}告知你单位拟作出的决定、事实、理由和陈述申辩的权利，{?statement}你单位于{statement_on}提出陈述，意见为“{statement_summary}”，经复核，{review_result}。{/}{?silent}你单位在规定期限内未提出陈述。{/}',
    },
    {
      as: 'body',
      text: '依据{clause}，经集体研究，决定自{effective_on}起撤销“{platform_name}”（{platform_number}）的{category_full_name}称号，收回证书{?plaque}和牌匾{/}，不再享受相关支持。',
    },
    { as: 'body', text: '如不服本决定，可在收到之日起{review_days}个工作日内书面申请复核。' },
    { as: 'signature', text: '{authority}' },
    { as: 'seal', text: '（印章）' },
    { as: 'date', text: '{issue_date}' },
    { as: 'note', text: '（此件公开发布）' },
    { as: 'copies', text: '抄送：{recommender}' },
  ],
} as const satisfies Template;
