import type { Template } from '../template/template.ts';

export const STEP_RECORD = {
  code: 'D18',
  name: { zh: '答辩、现场考察记录', en: 'Record of an oral defence or a site visit' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '{kind}记录' },
    { as: 'subtitle', text: '（{receipt}　{application_name}）' },
    { as: 'body', text: '一、{authority}组织{kind}。申报单位：{organisation_name}。' },
    { as: 'body', text: '二、时间：{held_on}{held_from}，约{minutes}分钟。地点：{place}。' },
    {
      as: 'body',
      text: '三、参加人员：专家{experts}{?officials}；工作人员{officials}{/}。{?attendance}申报单位参加：{attendance}。{/}',
    },
    { as: 'body', text: '四、记录：' },
    { as: 'body', each: true, text: '{#lines}{text}{/}' },
    { as: 'body', text: '五、结论（供集体研究参考，不改变评分）：{outcome}。理由：{reason}' },
    { as: 'body', text: '六、不同意见：', when: 'has_differing' },
    { as: 'body', each: true, text: '{#differing}{name}：{view}{/}' },
    { as: 'body', text: '记录摘要：{hash}。' },
    { as: 'body', each: true, text: '{#signatures}签字：{name}　{signed_at}{/}' },
    { as: 'body', text: '尚未签字：{unsigned}。', when: 'unsigned' },
  ],
} as const satisfies Template;
