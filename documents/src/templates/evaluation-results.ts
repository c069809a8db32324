import type { Template } from '../template/template.ts';

export const EVALUATION_RESULTS = {
  code: 'D13',
  name: { zh: '评价结果通报', en: 'Notice of evaluation results' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '{authority}关于{campaign_title}结果的通报' },
    { as: 'addressee', text: '{?recommends}各市工业和信息化局，有关{/}{?direct}各有关{/}单位：' },
    {
      as: 'body',
      text: '根据《{programme_document}》，{we}对{scope}共{count}个创新平台进行了{kind_name}，评价期{period}。结果为：优秀{excellent}个、良好{good}个、基本合格{pass}个、不合格{fail}个（附件1）。对基本合格的予以警告、限期整改；对不合格的，{fail_text}（附件2）。更名备案情况见附件3。',
    },
    { as: 'body', text: '本评价仅针对创新平台建设运行工作，不涉及建设单位其他方面的工作。' },
    { as: 'attachment', text: '附件：1.评价结果' },
    { as: 'attachment', text: '2.整改和撤销名单' },
    { as: 'attachment', text: '3.更名备案名单' },
    { as: 'signature', text: '{authority}' },
    { as: 'seal', text: '（印章）' },
    { as: 'date', text: '{issue_date}' },
    { as: 'note', text: '（此件公开发布）' },
  ],
} as const satisfies Template;
