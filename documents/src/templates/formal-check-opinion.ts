import type { Template } from '../template/template.ts';

export const FORMAL_CHECK_OPINION = {
  code: 'D04',
  name: { zh: '形式审查意见', en: 'Formal examination opinion' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '形式审查意见表' },
    { as: 'subtitle', text: '（{application_number}　{platform_name}　{organisation_name}）' },
    {
      as: 'table',
      text: '序号|审查事项|依据条款|所见证据|结论（符合、不符合、需说明、不适用）|意见|{#checks}{n}|{rule_zh}|{clause}|{evidence}|{verdict}|{note}{/}',
    },
    {
      as: 'body',
      when: 'reasons',
      text: '需认定的理由：{#reasons}{rule_zh}：申报单位理由“{reason}”；认定：{decision}{/}',
    },
    {
      as: 'body',
      text: '综合结论：□受理，进入专家评审　□一次性补正（见补正通知）　□不予受理，理由：{reason}（依据：{clause}）',
    },
    { as: 'sign-off', within: 'examination', text: '审查人：{examiner}　{date}' },
    { as: 'sign-off', within: 'approval', text: '复核人：{approver}　{date}' },
  ],
} as const satisfies Template;
