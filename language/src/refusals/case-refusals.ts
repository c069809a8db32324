import type { Words } from '../words.ts';
import type { RefusalText } from './refusal-text.ts';

const STATE_NOW: Words = { zh: '目前状态：{state}。', en: 'It stands at: {state}.' };

/** Refusals of an act in a case: its state, its time, its rules, and whose it is. */
export const CASE_REFUSALS = {
  malformed: {
    title: { zh: '请求内容有误', en: 'The request could not be read' },
    detail: {
      zh: '提交的内容格式不符合要求，未作任何处理。',
      en: 'What was sent does not have the required form. Nothing was changed.',
    },
    todo: { zh: '请按所列各项改正后重新提交。', en: 'Correct the fields listed, then send again.' },
  },
  'wrong-state': {
    title: { zh: '当前状态不能办理', en: 'Not at this stage' },
    detail: { zh: '本件目前所处状态不能办理此事。', en: 'At its present stage this cannot be done.' },
    todo: { zh: '请刷新页面查看最新状态。', en: 'Reload the page to see how it stands now.' },
    shown: { state: STATE_NOW, what: { zh: '{what}', en: '{what}' } },
  },
  'moved-on': {
    title: { zh: '内容已有更新', en: 'It has changed meanwhile' },
    detail: {
      zh: '在您办理期间，他人已更新了内容，本次未予保存，以免覆盖。',
      en: 'Someone else changed it while you worked. Nothing was saved, so that nothing is overwritten.',
    },
    todo: {
      zh: '请查看最新内容后再办理；您填写的内容仍在页面上。',
      en: 'Look at what stands there now and decide again; what you typed is still on the page.',
    },
    shown: { state: STATE_NOW },
  },
  'too-early': {
    title: { zh: '尚未到办理时间', en: 'Too early' },
    detail: { zh: '此事的办理时间尚未开始。', en: 'The time for this has not begun.' },
    todo: { zh: '请在开始时间之后办理。', en: 'Come back when it has begun.' },
    shown: { opensAt: { zh: '开始时间：{opensAt}。', en: 'It begins at {opensAt}.' } },
  },
  'too-late': {
    title: { zh: '已过办理时间', en: 'Too late' },
    detail: { zh: '此事的办理时间已经截止。', en: 'The time for this is over.' },
    todo: {
      zh: '确有特殊情况的，请联系主管部门按规定申请延期。',
      en: 'If there is a weighty reason, ask the authority for more time.',
    },
    shown: { closedAt: { zh: '截止时间：{closedAt}。', en: 'It ended at {closedAt}.' } },
  },
  'stale-revision': {
    title: { zh: '他人已修改此项', en: 'Someone changed this field' },
    detail: {
      zh: '您所依据的内容已不是最新，两份内容都已保留。',
      en: 'You worked on an older text. Both texts have been kept.',
    },
    todo: { zh: '请比较两份内容，选择保留哪一份。', en: 'Compare the two and choose which one stands.' },
  },
  'rules-not-met': {
    title: { zh: '不符合申报条件', en: 'The rules are not met' },
    detail: {
      zh: '有条件未满足，逐条列出如下，每条附依据条款。',
      en: 'Some rules are not met; each is listed with its clause.',
    },
    todo: { zh: '请按所列各条逐项改正后再提交。', en: 'Put right what each of them names, then try again.' },
  },
  'reason-missing': {
    title: { zh: '须说明理由', en: 'A reason is missing' },
    detail: {
      zh: '未达到所列要求的，须逐条说明理由。',
      en: 'Where a requirement is not met, the reason has to be stated.',
    },
    todo: { zh: '请逐条填写理由。', en: 'State the reason for each.' },
  },
  incomplete: {
    title: { zh: '尚未填写完整', en: 'Not yet complete' },
    detail: {
      zh: '还有必填内容没有完成。已填内容均已保存。',
      en: 'Something required is still missing. What is there has been kept.',
    },
    todo: { zh: '请补全所列各项。', en: 'Fill in what is listed.' },
    shown: {
      missing: { zh: '尚缺：{missing}。', en: 'Missing: {missing}.' },
      what: { zh: '{what}', en: '{what}' },
    },
  },
  'quota-exceeded': {
    title: { zh: '超出推荐名额', en: 'More than the quota' },
    detail: { zh: '推荐数量超过本轮分配的名额。', en: 'More are recommended than this round allows.' },
    todo: { zh: '请减少推荐数量后再确认。', en: 'Recommend fewer, then confirm.' },
    shown: {
      category: { zh: '类别：{category}。', en: 'Category: {category}.' },
      places: { zh: '名额：{places}。', en: 'Places: {places}.' },
      chosen: { zh: '已选：{chosen}。', en: 'Chosen: {chosen}.' },
    },
  },
  'limit-reached': {
    title: { zh: '已到上限', en: 'The limit is reached' },
    detail: { zh: '规定的次数或件数已用完。', en: 'As many as the rules allow have been used.' },
    todo: {
      zh: '文件请先删去一份再传，或合并为一份；补正只有一次，请作出受理或不予受理的结论。',
      en: 'Remove or merge a file before adding another; there is one correction only: accept or do not accept.',
    },
    shown: {
      maxFiles: { zh: '此处最多 {maxFiles} 份文件。', en: 'At most {maxFiles} files here.' },
      maxCorrections: { zh: '补正最多 {maxCorrections} 次。', en: 'At most {maxCorrections} corrections.' },
    },
  },
  recused: {
    title: { zh: '须回避', en: 'A conflict of interest' },
    detail: { zh: '存在应当回避的关系。', en: 'There is a relation that excludes it.' },
    todo: { zh: '请改由其他专家评审。', en: 'Choose another expert.' },
    shown: {
      path: { zh: '关系：{path}。', en: 'Relation: {path}.' },
      why: { zh: '{why}', en: '{why}' },
      organisations: { zh: '有利害关系的单位：{organisations}。', en: 'The tie is with: {organisations}.' },
      others: { zh: '可以办理的同事：{others}。', en: 'Who may do it: {others}.' },
    },
  },
  'not-declared': {
    title: { zh: '尚未作回避声明', en: 'The conflict declaration is missing' },
    detail: {
      zh: '作出回避声明之前不能查看和评分。',
      en: 'Nothing can be read or scored before the declaration is made.',
    },
    todo: { zh: '请先作回避声明。', en: 'Make the declaration first.' },
  },
  'too-few-experts': {
    title: { zh: '专家数量不足', en: 'Too few experts' },
    detail: { zh: '可以参加评审的专家不足。', en: 'There are not enough experts who may read it.' },
    todo: {
      zh: '请补充专家，或调整每件评审人数。',
      en: 'Add experts to the pool, or ask for fewer readers per application.',
    },
    shown: {
      needed: { zh: '需要：{needed}。', en: 'Needed: {needed}.' },
      found: { zh: '现有：{found}。', en: 'There are: {found}.' },
      short: { zh: '缺专家的申报：{short}。', en: 'Short of experts: {short}.' },
      limit: {
        zh: '方案规定每名专家每年至多 {limit} 件（申报、评价、成果合计）。',
        en: 'The programme allows {limit} for each expert in a year, applications, evaluations and achievements together.',
      },
      loadNeeded: {
        zh: '每名专家的件数上限须放宽到 {loadNeeded} 件才排得满，或增加专家。',
        en: 'A limit of {loadNeeded} for each expert would do, or more experts.',
      },
    },
  },
  'open-objection': {
    title: { zh: '尚有异议未办结', en: 'An objection is still open' },
    detail: {
      zh: '有异议尚未答复，不能继续。',
      en: 'An objection has not been answered; this cannot go on before that.',
    },
    todo: { zh: '请先办结异议。', en: 'Answer the objection first.' },
    shown: { number: { zh: '异议编号：{number}。', en: 'Objection: {number}.' } },
  },
  'not-a-working-day': {
    title: { zh: '不是工作日', en: 'Not a working day' },
    detail: { zh: '所选日期不是工作日。', en: 'The day chosen is not a working day.' },
    todo: { zh: '请另选工作日。', en: 'Choose a working day.' },
    shown: { day: { zh: '所选日期：{day}。', en: 'Day chosen: {day}.' } },
  },
  'calendar-unannounced': {
    title: { zh: '节假日安排尚未公布', en: 'The calendar is not announced yet' },
    detail: {
      zh: '所涉年份的节假日安排尚未导入，工作日无法计算。',
      en: 'The holidays of that year have not been brought in, so working days cannot be counted.',
    },
    todo: {
      zh: '请待国务院办公厅公布后导入该年度安排。',
      en: 'Bring in the calendar of that year once the State Council has announced it.',
    },
    shown: { years: { zh: '年份：{years}。', en: 'Years: {years}.' } },
  },
} as const satisfies Readonly<Record<string, RefusalText>>;
