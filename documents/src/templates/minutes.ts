import type { Template } from '../template/template.ts';

export const MINUTES = {
  code: 'D07',
  name: { zh: '评审会议纪要', en: 'Minutes of the review meeting' },
  origin: 'default',
  blocks: [
    { as: 'mark', text: '{authority}专题会议纪要' },
    { as: 'number', text: '〔{year}〕{number}' },
    { as: 'body', text: '{date}，{chair}主持召开会议，研究{round_title}评审结果。纪要如下：' },
    {
      as: 'body',
      text: '一、会议听取了形式审查、专家抽取、评分和校准情况的汇报。本轮受理{accepted}项，专家{experts}人，有效评分{scores}份，回避{recusals}人次；评分一致性 {icc}。',
    },
    {
      as: 'body',
      text: '二、会议确定各类别拟入选线：{#categories}{category_name}{cut_score}分，拟入选{selected}项（目标{target}个左右，累计{cumulative}个）{/}。处于不确定区间的{grey}项逐项讨论，结论及理由见附件。',
    },
    { as: 'body', text: '三、对“原则上”“左右”等事项的认定：{#reasons}{text}{/}' },
    { as: 'body', text: '四、会议同意将拟入选名单公示{notice_days}个工作日。' },
    { as: 'attendance', text: '出席：{attendees}' },
    { as: 'attendance', text: '请假：{absent}' },
    { as: 'attendance', text: '列席（监督）：{observers}' },
  ],
} as const satisfies Template;
