import type { Template } from '../template/template.ts';

export const ANNOUNCEMENT = {
  code: 'D10',
  name: { zh: '公布名单通知', en: 'Announcement of the list' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '{authority}关于公布{year}年度{programme_short}名单的通知' },
    { as: 'addressee', text: '{?recommends}各市工业和信息化局，有关{/}{?direct}各有关{/}单位：' },
    {
      as: 'body',
      text: '根据《{programme_document}》，经申报{?recommends}推荐{/}、形式审查、专家评审、集体研究和公示，现将{year}年度{programme_short}名单予以公布（见附件）。有效期3年，自{valid_from}至{valid_until}（A3.6、B5.2）。',
    },
    {
      as: 'body',
      text: '一、建设单位应当{?B}设立管理运营机构，聘任管理运营负责人，设置岗位并配备人员，制定建设运行方案、发展规划、年度工作计划，{/}按时提交年度工作总结、工作计划和年度工作报告。',
    },
    {
      as: 'body',
      when: 'recommends',
      text: '二、各市工业和信息化局、有关单位负责{?A}授牌{/}{?B}名单公布{/}后的动态管理，建立跟踪机制，督促建设单位按期完成建设任务，推动市级创新平台体系建设（A4.1、B6.1）。',
    },
    {
      as: 'body',
      text: '{?recommends}三{/}{?direct}二{/}、{we}将视情组织评估，并以“双随机、一公开”方式开展抽查。{?B}建设单位发生兼并、重组、更名、变更注册地等重大事项的，{?recommends}经推荐单位同意后{/}报{we}备案（B5.4）。{/}',
    },
    {
      as: 'body',
      text: '{?plaque}{?recommends}四{/}{?direct}三{/}、牌匾由{we}统一制发，不得自行制作、转让；称号终止的，停止使用并交回。{/}',
    },
    {
      as: 'attachment',
      text: '附件：{year}年度{programme_short}名单（序号、编号、类别、平台名称、建设单位、联合建设单位、推荐单位）',
    },
    { as: 'note', text: '账本头：{ledger_head}' },
    { as: 'signature', text: '{authority}' },
    { as: 'seal', text: '（印章）' },
    { as: 'date', text: '{issue_date}' },
    { as: 'note', text: '（此件公开发布）' },
    { as: 'copies', text: '抄送：{cc}' },
  ],
} as const satisfies Template;
