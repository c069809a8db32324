import type { Raw } from './reading.ts';

/** Clause, title in both languages, first and last words of its passage in the plan. */
type Row = readonly [id: string, zh: string, en: string, first: string, last: string];

const BIGDATA_2020: readonly Row[] = [
  ['A1', '总体要求', 'General requirements', '深入贯彻国家大数据战略', '提供有力支撑。'],
  [
    'A2.1',
    '大数据发展创新实验室',
    'Innovation laboratories',
    '（一）聚焦科学与工程研究',
    '建设30个左右的大数据发展创新实验室。',
  ],
  [
    'A2.2',
    '大数据产业创新中心',
    'Industry innovation centres',
    '（二）推动技术创新与成果转化',
    '建设100个左右的大数据产业创新中心。',
  ],
  [
    'A2.3',
    '大数据创新服务机构',
    'Innovation service institutions',
    '（三）立足创新服务与支撑保障',
    '建设30个左右的大数据创新服务机构。',
  ],
  [
    'A2.4',
    '大数据创新人才基地',
    'Innovation talent bases',
    '（四）加强人才引进和培养',
    '建设100个左右的大数据创新人才基地。',
  ],
  ['A3.1', '每年组织一次申报', 'One round a year', '自2020年到2022年', '每年组织一次申报工作。'],
  [
    'A3.2',
    '组织申报并初审',
    'Applications and preliminary review',
    '各市工业和信息化局、有关单位组织各类机构',
    '进行申报并初审',
  ],
  ['A3.3', '专家评审', 'Expert review', '省工业和信息化厅组织专家评审', '专家评审'],
  ['A3.4', '公示与公布名单', 'Public notice and announcement', '公示无异议后公布名单', '公布名单'],
  ['A3.5', '统一授牌', 'Plaque award', '公示无异议后公布名单并统一授牌', '统一授牌。'],
  ['A3.6', '有效期', 'Validity', '创新平台有效期3年', '3年'],
  [
    'A3.7',
    '动态管理、年度总结和计划',
    'Dynamic management, yearly summary and plan',
    '各市工业和信息化局及有关单位负责授牌后的动态管理',
    '年度工作总结和工作计划',
  ],
  ['A3.8', '视情组织评估', 'Evaluation as seen fit', '省工业和信息化厅将视情组织评估', '组织评估。'],
  ['A4.1', '强化统筹推进', 'Coordination', '（一）强化统筹推进', '市级创新平台体系建设。'],
  ['A4.2', '加大政策支持', 'Policy support', '（二）加大政策支持', '优先支持。'],
  ['A4.3', '加强动态管理', 'Dynamic management', '(三)加强动态管理', '报告工作进展。'],
];

const DIGITAL_ECONOMY_2023: readonly Row[] = [
  [
    'B1',
    '总体要求',
    'General requirements',
    '深入贯彻习近平总书记关于数字经济重要论述',
    '有力支撑全省数字经济高质量发展。',
  ],
  [
    'B2',
    '平台体系构成',
    'What the platforms are',
    '“数字经济创新平台”（以下简称',
    '数字经济创新服务机构和数字经济创新人才基地。',
  ],
  [
    'B3.1',
    '数字经济创新实验室',
    'Innovation laboratories',
    '（一）聚焦基础理论与工程研究',
    '建设50个左右的数字经济发展创新实验室。',
  ],
  [
    'B3.2',
    '数字经济产业创新中心',
    'Industry innovation centres',
    '（二）推动技术创新、成果转化与技术应用',
    '建设300个左右的数字经济产业创新中心。',
  ],
  [
    'B3.3',
    '数字经济创新服务机构',
    'Innovation service institutions',
    '（三）立足创新服务与支撑保障',
    '建设50个左右的数字经济创新服务机构。',
  ],
  [
    'B3.4',
    '数字经济创新人才基地',
    'Innovation talent bases',
    '（四）加强人才引进和培养',
    '建设100个左右的数字经济创新人才基地。',
  ],
  ['B4.1', '申报单位', 'Who may apply', '（一）申报单位应为山东省境内依法注册', '严重失信行为。'],
  [
    'B4.2',
    '主要工作与创新优势',
    'Field of work and strength',
    '（二）主要从事基础理论研究',
    '创新优势和影响力。',
  ],
  ['B4.3', '工作基础与保障', 'Basis and guarantees', '（三）具有较好的工作基础', '人员等保障。'],
  ['B4.4', '四类各自的条件', 'Conditions of each category', '（四）数字经济创新实验室申报单位', '课程体系。'],
  [
    'B4.5',
    '联合共建与命名',
    'Joint laboratories and naming',
    '（五）数字经济创新实验室可以联合共建',
    '方式命名。',
  ],
  ['B4.6', '取消申报资格', 'Disqualification', '（六）有下列情况之一的单位', '4.其他不符合申报条件的情况。'],
  [
    'B5.1',
    '申报、初审、评审、公示、公布与动态管理',
    'From application to dynamic management',
    '（一）自2023年到2025年',
    '上报年度工作总结和工作计划。',
  ],
  ['B5.2', '有效期与运行', 'Validity and operation', '（二）创新平台有效期3年', '持续良好发展。'],
  [
    'B5.3',
    '绩效评估与成果评选',
    'Evaluation and selection of achievements',
    '（三）省工业和信息化厅视情',
    '向社会发布。',
  ],
  ['B5.4', '重大事项备案', 'Filing of major changes', '（四）创新平台运行期间', '报省工业和信息化厅备案。'],
  ['B6.1', '强化统筹推进', 'Coordination', '（一）强化统筹推进', '市级创新平台体系建设。'],
  ['B6.2', '加大政策支持', 'Policy support', '（二）加大政策支持', '给予优先支持。'],
  ['B6.3', '加强动态管理', 'Dynamic management', '(三)加强动态管理', '报告工作进展。'],
];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'bigdata-2020': BIGDATA_2020,
  'digital-economy-2023': DIGITAL_ECONOMY_2023,
};

/** @throws Error if a passage is not in the plan: the table above is wrong. */
export function clausesOf(programme: string, text: string): Raw {
  return (ROWS[programme] ?? []).map(([id, zh, en, first, last]) => {
    const from = text.indexOf(first);
    const to = from < 0 ? -1 : text.indexOf(last, from);
    if (from < 0 || to < 0) throw new Error(`no passage for ${id}`);
    return { id, zh, en, passage: text.slice(from, to + last.length).trim() };
  });
}
