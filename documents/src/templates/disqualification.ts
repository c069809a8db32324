import type { Template } from '../template/template.ts';

export const DISQUALIFICATION = {
  code: 'D15',
  name: { zh: '取消申报资格决定', en: 'Disqualification decision' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '关于取消{organisation_name}申报资格的决定' },
    { as: 'addressee', text: '{organisation_name}：' },
    {
      as: 'body',
      text: '你单位申报的“{platform_name}”（{application_number}），经查存在{ground：B4.6所列情形之一}，事实和证据：{facts}。{we}已听取你单位意见（{hearing_record}）。依据{clause}，决定取消申报资格。',
    },
    {
      as: 'body',
      text: '如不服，可在收到之日起{review_days}个工作日内书面申请复核。',
    },
    { as: 'signature', text: '{authority}' },
    { as: 'seal', text: '（印章）' },
    { as: 'date', text: '{issue_date}' },
    { as: 'copies', text: '抄送：{recommender}' },
  ],
} as const satisfies Template;
