import type { Template } from '../template/template.ts';

export const CORRECTION_NOTICE = {
  code: 'D05',
  name: { zh: '补正通知', en: 'Correction request' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '关于{application_number}申报材料补正的通知' },
    { as: 'addressee', text: '{organisation_name}：' },
    {
      as: 'body',
      text: '你单位申报的“{platform_name}”经形式审查，需补正下列事项（一次性告知，除此之外无其他补正要求）：',
    },
    {
      as: 'body',
      each: true,
      text: '{#items}{n}.{section} · {field}：{problem}。依据：{clause}。应提供：{todo}。{/}',
    },
    {
      as: 'body',
      text: '请于{due_at}前在系统内完成补正并提交。逾期未补正的，本次申报失效，已填内容保留；经批准延期的可恢复。',
    },
    {
      as: 'body',
      text: '对补正要求有疑问的，联系{contact_name}（{contact_phone}）。',
    },
    { as: 'signature', text: '{authority}' },
    { as: 'seal', text: '（业务专用章）' },
    { as: 'date', text: '{issue_date}' },
    { as: 'copies', text: '抄送：{recommender}' },
  ],
} as const satisfies Template;
