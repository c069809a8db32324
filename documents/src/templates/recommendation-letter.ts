import type { Template } from '../template/template.ts';

export const RECOMMENDATION_LETTER = {
  code: 'D02',
  name: { zh: '推荐函', en: 'Recommendation letter' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '{recommender}关于推荐{year}年度{programme_short}的函' },
    { as: 'addressee', text: '{authority}：' },
    {
      as: 'body',
      text: '按照《{call_title}》（{call_number}）要求，我{unit_word}组织有关单位进行了申报，对申报材料的真实性、规范性、完整性进行了初审，{?site}并对{site_count}家单位进行了实地核查。{/}共收到申报{received}项，拟推荐{recommended}项，其中{#categories}{category_name}{count}项{sep}{/}。推荐单位近三年无重大违法、违规及严重失信行为的情况已核对。现将推荐材料报上，请审查。',
    },
    { as: 'attachment', text: '附件：1.推荐汇总表' },
    { as: 'attachment', text: '2.未推荐单位及理由（不公开）' },
    { as: 'signature', text: '{recommender}' },
    { as: 'seal', text: '（印章）' },
    { as: 'date', text: '{issue_date}' },
    { as: 'note', text: '（联系人：{contact_name}，电话：{contact_phone}）' },
  ],
} as const satisfies Template;
