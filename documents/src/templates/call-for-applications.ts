import type { Template } from '../template/template.ts';

export const CALL_FOR_APPLICATIONS = {
  code: 'D01',
  name: { zh: '申报通知', en: 'Call for applications' },
  origin: 'default',
  blocks: [
    { as: 'title', text: '{authority}关于组织申报{year}年度{programme_short}的通知' },
    { as: 'addressee', text: '{?recommends}各市工业和信息化局，有关{/}{?direct}各有关{/}单位：' },
    {
      as: 'body',
      text: '根据《{programme_document}》，为推进{programme_short}体系建设，现组织开展{year}年度申报工作。有关事项通知如下。',
    },
    { as: 'heading', text: '**一、申报类别。**' },
    { as: 'body', each: true, text: '{#categories}{index}.{category_name}：{category_description_short}{/}' },
    { as: 'heading', text: '**二、申报条件。**' },
    {
      as: 'quoted',
      from: 'conditions',
      text: '（数字经济计划照录 B4.1—B4.5；大数据计划列适用范围 A2.1—A2.4）',
    },
    { as: 'body', text: '申报单位应当符合方案规定的条件。' },
    // B4.6 is the only clause with grounds for disqualification: without it the sentence would announce a list that does not come.
    {
      as: 'body',
      when: 'B',
      text: '有下列情形之一的，取消申报资格：{?B}三年内发生重大网络安全事故或生产安全事故的；有重大违法违规经营行为及失信行为的；申报材料及数据弄虚作假的；其他不符合申报条件的情况（B4.6）。{/}“三年内”自{lookback_from}起计算。',
    },
    { as: 'heading', text: '**三、申报程序。**' },
    {
      as: 'body',
      text: '__（一）单位申报。__申报单位于{apply_from}至{apply_until}登录{system_url}在线填报，生成申报书和承诺书，签字盖章后上传。{?joint}联合共建的实验室由牵头单位申报，联合建设单位在线确认，原则上不超过{max_partners}个。{/}',
    },
    {
      as: 'body',
      when: 'recommends',
      text: '__（二）初审推荐。__各市工业和信息化局、有关单位对材料的真实性、规范性、完整性进行初审，排序后于{recommend_until}前在线提交推荐函和推荐汇总表。{?quota}推荐名额见附件{quota_annex}。{/}',
    },
    {
      as: 'body',
      text: '__（{?recommends}三{/}{?direct}二{/}）形式审查和专家评审。__{we}对申报材料进行形式审查，随机抽取专家评审。',
    },
    {
      as: 'body',
      text: '__（{?recommends}四{/}{?direct}三{/}）公示公布。__拟入选名单公示{notice_days}个工作日，无异议后公布{?plaque}并统一授牌{/}。',
    },
    { as: 'heading', text: '**四、有关要求。**' },
    {
      as: 'body',
      text: '（一）申报单位对材料真实性负责。材料不得涉及国家秘密、工作秘密，不填写身份证件号码。',
    },
    { as: 'body', text: '（二）同一单位同一类别限报{max_per_category}项。' },
    { as: 'body', text: '（三）截止时间以系统服务器时间为准，逾期不予受理。' },
    { as: 'body', text: '（四）不需报送纸质材料{?paper}；需报送的另行通知{/}。' },
    { as: 'body', text: '联系人：{contact_name}　电话：{contact_phone}' },
    { as: 'body', text: '技术支持：{support_phone}' },
    { as: 'attachment', text: '附件：1.{programme_document}' },
    { as: 'attachment', text: '2.申报书（分类别）' },
    { as: 'attachment', text: '3.承诺书' },
    { as: 'attachment', text: '4.推荐汇总表', when: 'recommends' },
    { as: 'attachment', text: '{?quota}5.推荐名额分配表{/}' },
    { as: 'signature', text: '{authority}' },
    { as: 'seal', text: '（印章）' },
    { as: 'date', text: '{issue_date}' },
    { as: 'note', text: '（此件公开发布）' },
  ],
} as const satisfies Template;
