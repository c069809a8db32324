import type { Template } from '../template/template.ts';

export const CHANGE_REPLY = {
  code: 'D12',
  name: { zh: '变更备案复函', en: 'Reply on a change filing' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '关于{?accepted}同意{/}{platform_name}变更备案的复函' },
    { as: 'addressee', text: '{organisation_name}：' },
    {
      as: 'body',
      when: 'accepted',
      text: '你单位经{recommender}同意报送的变更备案材料（{receipt}）收悉。经审核，符合备案要求，现予备案：变更类型：{change_kind}；变更前：{change_before}；变更后：{change_after}；生效日期：{effective_on}（B5.4）。',
    },
    {
      as: 'body',
      when: 'accepted',
      text: '{?continues}该平台编号和有效期不变。{/}{?undertaking}承继单位应继续履行申报书确定的建设任务。{/}',
    },
    {
      as: 'body',
      when: 'declined',
      text: '你单位报送的变更备案材料（{receipt}）收悉。经审核，因{reason}，暂不予备案（B5.4）。变更后不再符合申报条件的，另行作出处理。',
    },
    { as: 'signature', text: '{authority}' },
    { as: 'seal', text: '（印章）' },
    { as: 'date', text: '{issue_date}' },
    { as: 'copies', text: '抄送：{recommender}' },
  ],
} as const satisfies Template;
