import { personName } from '../people/person-names.ts';
import { writeLine, writeText } from '../texts/write-text.ts';
import type { Filling } from './filling.ts';
import type { Cell, ColumnShape, Row, TableShape, Values } from './form-shape.ts';

type Written = (filling: Filling, row: number, table: TableShape) => Cell;

/** Tables that stand there with so many rows where nothing else says how many. */
const USUAL_ROWS: Readonly<Record<string, number>> = {
  members: 5,
  research_table: 3,
  milestones: 4,
  equipment: 3,
  projects: 2,
  patents: 2,
  software_copyrights: 2,
  funds_plan: 2,
  posts: 2,
  courses: 2,
  teachers: 3,
};

/** Optional tables that are left empty: what is not claimed needs no proof. */
const LEFT_OUT = ['awards', 'papers'];

const MEMBER_ROLES = ['平台负责人', '技术负责人', '数据治理', '算法研究', '应用推广'] as const;
const TASKS = [
  '建成数据资源目录与试验环境',
  '完成关键算法与模型库',
  '开展示范应用与评测',
  '完成总结评估与推广',
] as const;
const PROOFS = ['上线报告', '测试报告', '应用证明', '评估报告'] as const;
const EQUIPMENT = ['数据采集与接入系统', '模型训练服务器', '仿真验证平台', '数据安全交换设备'] as const;
const POSTS = ['运行办公室主任', '课题与设备管理'] as const;
const SOURCES = ['self-raised', 'enterprise', 'city'] as const;

const WRITTEN: Readonly<Record<string, Written>> = {
  figure_year: ({ year }, row, table) => year - (table.rows?.length ?? 3) + row,
  rd_expense: ({ chance }) => chance.between(300, 2600),
  main_revenue: ({ chance }) => chance.between(5000, 60_000),
  digital_revenue: ({ chance }) => chance.between(2600, 4900),
  product_revenue: ({ chance }) => chance.between(600, 1200),
  service_revenue: ({ chance }) => chance.between(600, 1300),
  profit_total: ({ chance }) => chance.between(200, 3200),
  tax_total: ({ chance }) => chance.between(80, 900),
  staff_average: ({ chance }) => chance.between(60, 600),
  equipment_name: (_, row) => EQUIPMENT[row % EQUIPMENT.length] ?? '',
  equipment_model: (_, row) => `示例型-${row + 1}`,
  equipment_value_row: ({ chance }) => chance.between(12, 240),
  equipment_acquired: ({ year, chance }) => year - chance.between(1, 4),
  equipment_use: () => '课题研究与开放共享',
  member_unit: ({ organisation }) => organisation.name,
  member_speciality: ({ topic }) => topic.field,
  member_role: (_, row) => MEMBER_ROLES[row % MEMBER_ROLES.length] ?? '',
  member_employment: (_, row) => (row < 4 ? 'full-time' : 'part-time'),
  research_name: ({ topic }, row) =>
    `${topic.whole}${['机理与建模', '方法与工具', '验证与应用'][row % 3] ?? ''}`,
  research_problem: ({ chance, topic }) =>
    writeText(chance, 'problem', topic, { minChars: 30, maxChars: 400 }),
  research_expected: ({ chance, topic }) =>
    writeText(chance, 'expected', topic, { minChars: 30, maxChars: 300 }),
  project_name: ({ topic }, row) => `${topic.whole}${row === 0 ? '关键技术研究' : '应用示范'}（虚构项目）`,
  project_number: ({ serial }, row) => `XM-${serial}-${row + 1}`,
  project_start: ({ year }, row) => `${year - 3 + row}-03`,
  project_end: ({ year }, row) => `${year - 2 + row}-12`,
  project_funds: ({ chance }) => chance.between(40, 600),
  patent_title: ({ topic }, row) => `一种${topic.whole}${row === 0 ? '方法' : '装置'}（虚构）`,
  patent_number: ({ serial }, row) => `ZL-${serial}-${row + 1}`,
  software_name: ({ topic }, row) => `${topic.whole}${row === 0 ? '分析' : '管理'}软件 V${row + 1}.0（虚构）`,
  software_number: ({ serial }, row) => `RZ-${serial}-${row + 1}`,
  software_registered: ({ year }) => `${year - 2}-06-18`,
  standard_title: ({ topic }) => `${topic.field}数据采集与质量评价规范（虚构）`,
  standard_number: ({ serial }) => `T/XG ${serial}`,
  transfer_result: ({ topic }) => `${topic.whole}成套技术`,
  transfer_way: () => '许可',
  transfer_receiver: (_, row) => `虚构应用单位${row + 1}`,
  transfer_amount: ({ chance }) => chance.between(30, 900),
  demo_name: ({ topic }) => `${topic.whole}示范场景`,
  demo_client: () => '虚构应用单位一',
  demo_effect: () => '巡检人工减少约三成，异常发现提前约六小时（虚构）',
  coop_name: () => '示例合作高校',
  coop_content: ({ topic }) => `${topic.method}方法研究与验证`,
  resource_name: ({ topic }) => `${topic.field}公共数据与工具集`,
  resource_scale: ({ chance }) => `${chance.between(2, 60)} TB`,
  resource_source: () => '自有采集和合同授权，来源与用途均有书面约定，敏感内容已脱敏',
  product_name: ({ topic }) => `${topic.whole}服务`,
  product_price: () => '公益诊断免费，定制按项目收费',
  contract_client: (_, row) => `虚构客户单位${row + 1}`,
  contract_subject: ({ topic }) => `${topic.whole}系统建设与运行服务`,
  contract_number: ({ serial }, row) => `HT-${serial}-${row + 1}`,
  contract_signed: ({ year }) => `${year - 1}-05-20`,
  post_name: (_, row) => POSTS[row % POSTS.length] ?? '',
  post_headcount: ({ chance }) => chance.between(1, 4),
  post_duty: (_, row) => (row === 0 ? '负责日常运行、对外联络与档案' : '负责课题管理、设备共享与安全检查'),
  milestone_task: (_, row) => TASKS[row % TASKS.length] ?? '',
  milestone_due: ({ year }, row) => `${year + 1 + Math.min(row, 2)}-${row === 3 ? '12' : '10'}`,
  milestone_deliverable: (_, row) => PROOFS[row % PROOFS.length] ?? '',
  funds_source: (_, row) => SOURCES[row % SOURCES.length] ?? 'self-raised',
  funds_use: (_, row) => (row === 0 ? '研究试验与设备更新' : '人才引进与开放课题'),
  partner_task: (_, row) => ['数据采集与标注', '算法研究', '装备验证', '应用推广', '标准研制'][row % 5] ?? '',
  partner_input: ({ chance }) => chance.between(20, 200),
  partner_name: ({ partners }, row) => partners[row]?.name ?? '',
  partner_uscc: ({ partners }, row) => partners[row]?.uscc ?? '',
  partner_region: ({ partners }, row) => partners[row]?.region ?? '',
  person_unit: () => '示例流动站单位',
  person_topic: ({ topic }) => `${topic.whole}合作课题`,
  person_from: ({ year }) => `${year - 2}-09`,
  person_to: ({ year }) => `${year + 2}-08`,
  teacher_title: () => '高级讲师',
  teacher_courses: ({ topic }) => `${topic.field}数据分析实务`,
  course_name: ({ topic }, row) => `${topic.field}${row === 0 ? '数据采集与治理' : '建模与应用'}`,
  course_hours: () => 64,
  course_practice_hours: () => 32,
  training_name: ({ topic }) => `${topic.field}数据技能提升班（虚构）`,
  training_start: ({ year }) => `${year - 1}-04`,
  training_people: ({ chance }) => chance.between(60, 120),
  training_certified: ({ chance }) => chance.between(40, 58),
  training_employed: ({ chance }) => chance.between(20, 38),
};

/** The rows of a table; `undefined` if it is left empty. */
export function tableRows(filling: Filling, table: TableShape, values: Values): readonly Row[] | undefined {
  if (LEFT_OUT.includes(table.id)) return undefined;
  const count = rowCount(filling, table);
  if (count === 0) return undefined;
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(
      table.columns.map((column) => [column.id, cellOf(filling, table, column, row, values)] as const),
    ),
  );
}

function rowCount({ partners }: Filling, table: TableShape): number {
  if (table.id === 'partners_table') return partners.length;
  const fixed = table.presets?.length ?? table.rows?.length;
  if (fixed !== undefined) return fixed;
  return Math.max(table.minRows ?? 0, Math.min(USUAL_ROWS[table.id] ?? 1, table.maxRows ?? 99));
}

function cellOf(filling: Filling, table: TableShape, column: ColumnShape, row: number, values: Values): Cell {
  const { chance, topic } = filling;
  const written = WRITTEN[column.id];
  if (written !== undefined) return written(filling, row, table);
  if (column.id.startsWith('goal_') && column.type === 'decimal') return goal(column.id, row);
  if (column.type === 'proof') return `results-proof#${row + 1}`;
  switch (column.type) {
    case 'enum': {
      const open = (filling.choices(column, table, values) ?? []).filter((id) => id !== 'other');
      const preset = table.presets?.[row]?.id;
      return preset !== undefined && open.includes(preset)
        ? preset
        : (open[row % Math.max(open.length, 1)] ?? null);
    }
    case 'person':
      return personName(chance);
    case 'integer':
    case 'decimal':
    case 'money':
      return chance.between(20, 200);
    case 'year':
      return filling.year - 1;
    case 'month':
      return `${filling.year - 1}-09`;
    case 'date':
      return `${filling.year - 1}-09-10`;
    case 'textarea':
    case 'text':
      return writeLine(chance, 'expected', topic, column.maxChars ?? 60);
    default:
      throw new Error(`nothing known to write in ${table.id}.${column.id} of type ${column.type}`);
  }
}

/** Goals grow from year to year. */
function goal(column: string, row: number): number {
  const step = ['goal_baseline', 'goal_year1', 'goal_year2', 'goal_year3'].indexOf(column);
  return 4 + row * 3 + step * (2 + row);
}
