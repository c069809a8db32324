import type { Template } from '../template/template.ts';

export const OBJECTION_ACCEPTED = {
  code: 'D09',
  name: { zh: '异议受理通知书', en: 'Objection accepted' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '异议受理通知书' },
    { as: 'addressee', text: '{objector}：' },
    {
      as: 'body',
      text: '你（单位）{received_on}对“{platform_name}”提出的异议，材料齐全，{we}决定受理（编号{objection_number}）。{we}将在{due_on}前调查核实并答复。处理期间，该平台不予公布，其他平台不受影响（A3.4、B5.1）。',
    },
    {
      as: 'body',
      text: '需要你（单位）协助查证的，我们将另行联系。',
    },
  ],
} as const satisfies Template;

export const OBJECTION_NOT_ACCEPTED = {
  code: 'D09',
  name: { zh: '异议不予受理通知书', en: 'Objection not accepted' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '异议不予受理通知书' },
    { as: 'addressee', text: '{objector}：' },
    {
      as: 'body',
      text: '你（单位）{received_on}对“{platform_name}”提出的异议，因{reason：匿名且无法联系／证明材料不完整且未在{supplement_until}前补充／超过公示期／不属于本公示事项}，不予受理。',
    },
    {
      as: 'body',
      text: '{?elsewhere}所反映事项可向{organ}提出。{/}所附材料已存档。',
    },
  ],
} as const satisfies Template;

export const OBJECTION_ANSWERED = {
  code: 'D09',
  name: { zh: '异议处理答复书', en: 'Objection answered' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '异议处理答复书' },
    { as: 'addressee', text: '{objector}：' },
    {
      as: 'body',
      text: '对编号{objection_number}的异议，{we}经{methods：调阅材料、听取申报单位陈述、专家复核、函询有关部门}，查明：{facts}。依据{clause}，处理结论：{conclusion：异议成立，取消入选（申报）资格／异议部分成立，更正有关内容／异议不成立，维持公示结果}。',
    },
    {
      as: 'body',
      text: '对答复不服的，可在收到之日起{review_days}个工作日内书面申请复核一次。',
    },
  ],
} as const satisfies Template;

export const OBJECTED_UNIT = {
  code: 'D09',
  name: { zh: '致被异议单位的函', en: 'Letter to the organisation objected to' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '致被异议单位的函' },
    { as: 'addressee', text: '{organisation_name}：' },
    {
      as: 'body',
      text: '公示期内收到对你单位“{platform_name}”的异议，内容摘要：{summary}（异议人信息保密）。',
    },
    {
      as: 'body',
      text: '请于{reply_until}前提交书面说明和证明材料；逾期视为放弃陈述。',
    },
  ],
} as const satisfies Template;
