import type { Template } from '../template/template.ts';

export const INSPECTION_LETTER = {
  code: 'D16',
  name: { zh: '抽查通知', en: 'Inspection notice' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '关于开展{year}年第{batch}批创新平台“双随机、一公开”抽查的通知' },
    { as: 'addressee', text: '{organisation_name}：' },
    {
      as: 'body',
      text: '根据《{programme_document}》“双随机、一公开”动态管理制度（A4.3、B6.3）和年度抽查计划，你单位“{platform_name}”经随机抽取列入本批抽查（抽取记录第{draw_number}号，核验地址：{verify_url}）。抽查事项：{#items}{item_zh}（依据：{basis}）{/}。检查人员：{inspectors}（不少于2人，检查时出示工作证件）。时间：{inspect_on}。方式：{ways}。请准备：{evidence}。检查人员与你单位有利害关系的，可在{recusal_until}前申请回避。抽查不收取任何费用。',
    },
    { as: 'signature', text: '{authority}' },
    { as: 'seal', text: '（印章）' },
    { as: 'date', text: '{issue_date}' },
  ],
} as const satisfies Template;
