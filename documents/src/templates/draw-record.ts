import type { Template } from '../template/template.ts';

export const DRAW_RECORD = {
  code: 'D06',
  name: { zh: '抽取记录', en: 'Record of a draw' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '抽取记录' },
    { as: 'subtitle', text: '（第{draw_number}号{?supplement_number}，补抽第{supplement_number}次{/}）' },
    {
      as: 'body',
      text: '一、事项：{title}。{authority}组织抽取，抽取{places}个，候补{reserves}个，分层：{strata}。',
    },
    {
      as: 'body',
      text: '二、名单冻结：{frozen_at}，在库{pool_size}个，排除{excluded_count}个{?published_at}，承诺值公布于{published_at}{/}。',
    },
    { as: 'body', each: true, text: '{#commitments}{stratum}名单承诺值：{commit_hex}。{/}' },
    { as: 'body', each: true, text: '{#exclusions}排除 {id}：{reason}。{/}' },
    {
      as: 'body',
      text: '三、随机源（事先公布，依序）：{#entropy}{source}＝{value}；{/}备用随机源：{fallback}。',
    },
    { as: 'body', each: true, text: '{#seeds}{stratum}种子：{seed_hex}。{/}' },
    { as: 'body', text: '四、算法：ticket-draw-v1（{hash}）。核验地址：{verify_url}。记录摘要：{digest}。' },
    { as: 'body', text: '五、结果（按票值由小到大，姓名和名称以编号代替）：', when: 'has_result' },
    { as: 'body', each: true, text: '{#result}{order}. {id}（{stratum}，票值 {ticket}）{status}{/}' },
    { as: 'body', text: '五、本次抽取已作废：{cancel_reason}。编号不再使用。', when: 'cancelled' },
    { as: 'body', text: '六、补抽理由：{supplement_reason}。', when: 'supplemented' },
    { as: 'body', each: true, text: '{#recusals}{id}因{reason}回避或退出，由下一顺位递补。{/}' },
    { as: 'body', text: '在场人员：操作人{operator}，监督人{supervisor}，见证人{witnesses}（签字）。' },
    { as: 'body', text: '重新抽取须另立新号，写明理由，不得覆盖本记录。' },
    { as: 'date', text: '{date}' },
  ],
} as const satisfies Template;
