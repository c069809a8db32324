import type { Template } from '../template/template.ts';

export const INSPECTION_RESULTS_NOTICE = {
  code: 'D16',
  name: { zh: '抽查结果公示', en: 'Published results of an inspection' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '{year}年第{batch}批创新平台抽查结果公示' },
    {
      as: 'body',
      text: '本批抽查{objects}个平台（占在册平台{percent}%），抽取记录第{draw_number}号，抽查时间{from}至{until}。结果：未发现问题{normal}个，已当场改正{corrected}个，责令限期整改{rectify}个，不配合{not_cooperating}个，无法联系{not_reachable}个{?transferred}，移送有关部门{transferred_count}个{/}{?withdrawn}，撤回{withdrawn_count}个{/}。明细见附件（平台名称、建设单位、抽查事项、结果、检查日期）。对结果有异议的，请于{objection_until}前书面提出。',
    },
    { as: 'signature', text: '{authority}' },
    { as: 'seal', text: '（印章）' },
    { as: 'date', text: '{issue_date}' },
    { as: 'note', text: '（自检查结束之日起20个工作日内公布）' },
  ],
} as const satisfies Template;
