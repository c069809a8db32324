import { personName } from '../people/person-names.ts';
import type { TextKind } from '../texts/sentences.ts';
import { writeLine, writeText } from '../texts/write-text.ts';
import type { Filling } from './filling.ts';
import type { PlainShape, Value, Values } from './form-shape.ts';
import { servedChain } from './served-chain.ts';

type Written = (filling: Filling, values: Values, field: PlainShape) => Value;

/** Long texts, by the kind of sentences they are made of. */
const TEXTS: Readonly<Record<string, TextKind>> = {
  purpose_text: 'need',
  need_text: 'need',
  conditions_text: 'condition',
  basis_text: 'basis',
  openness_text: 'open',
  plan_text: 'plan',
  benefit_text: 'benefit',
  mechanism_text: 'mechanism',
  capability_text: 'capability',
  market_text: 'market',
  security_text: 'security',
  case_text: 'example',
  station_serves_text: 'station',
  joint_mechanism: 'joint',
  head_profile: 'profile',
};

const WRITTEN: Readonly<Record<string, Written>> = {
  organisation_name: ({ organisation }) => organisation.name,
  uscc: ({ organisation }) => organisation.uscc,
  organisation_kind: ({ organisation }) => organisation.kind,
  registered_on: ({ organisation }) => organisation.registeredOn,
  registered_region: ({ organisation }) => organisation.region,
  legal_representative: ({ organisation }) => organisation.legalRepresentative,
  industry_code: ({ organisation }) => organisation.industryCode,
  honours: ({ organisation }) => organisation.honours,
  organisation_profile: ({ organisation }) => organisation.profile,
  contact_name: ({ contact }) => contact.name,
  contact_phone: ({ contact }) => contact.phone,
  contact_email: ({ contact }) => contact.email,
  recommender: ({ recommender }) => recommender,
  platform_name: ({ platformName }) => platformName,
  research_direction: ({ topic }) => topic.whole,
  research_content_short: ({ topic }) => topic.whole,
  is_joint: ({ circumstances }) => circumstances.isJoint,
  base_kind: ({ circumstances }) => circumstances.kind,
  industry_chain: servedChain,
  chain_position: ({ topic }) => `${topic.field}产业链·数据服务环节`,
  head_title: ({ chance }) =>
    chance.pick(['主任、教授', '院长、研究员', '总工程师、正高级工程师', '首席技术官']),
  premises_area: ({ chance }) => chance.between(60, 480) * 10,
  premises_address: ({ organisation, chance }) => `${organisation.address}${chance.between(1, 9)}号楼`,
  staff_total: ({ chance }) => chance.between(40, 120),
  staff_full_time: ({ chance }) => chance.between(26, 38),
  staff_technical: ({ chance }) => chance.between(20, 36),
  staff_senior: ({ chance }) => chance.between(6, 18),
  staff_doctors: ({ chance }) => chance.between(3, 16),
  equipment_value: (_, values) => sumOf(values, 'equipment', 'equipment_value_row'),
  incubated_firms: ({ chance }) => chance.between(2, 14),
  served_firms: ({ chance }) => chance.between(20, 160),
  service_start_year: ({ chance }) => chance.between(2012, 2018),
  clients_total: ({ chance }) => chance.between(80, 260),
  clients_in_province: ({ chance }) => chance.between(30, 78),
  public_events: ({ chance }) => chance.between(6, 40),
  carriers_supported: ({ organisation }) => [`虚构数字产业园（${organisation.city}，提供运营与技术支撑）`],
  managing_body: () => '平台运行办公室（虚构）',
  management_rules: () => ['科研项目管理办法', '设备共享管理办法', '专项经费管理办法', '数据安全管理制度'],
  talent_fields: ({ topic }) => [topic.field, topic.method],
  station_name: ({ topic }) => `${topic.field}工作站（虚构）`,
  station_approval: ({ year, serial }) => `虚构批〔${year - 4}〕示例${serial.slice(-4)}号`,
  station_state: () => 'active',
  training_qualification: ({ year, serial }) => `虚构办学许可〔${year - 3}〕示例${serial.slice(-4)}号`,
  training_seats: ({ chance }) => chance.between(60, 320),
  partner_limit_reason: () =>
    '本方向涉及数据采集、算法研究、装备验证和应用推广四个环节，缺少任何一家都无法完成全链条验证，确需四家单位共同建设，各方分工没有重复。',
};

/** A value for a plain field; `undefined` if nothing is to be typed. */
export function plainValue(filling: Filling, field: PlainShape, values: Values): Value | undefined {
  const kind = TEXTS[field.id];
  if (kind !== undefined) return writeText(filling.chance, kind, filling.topic, field);
  const written = WRITTEN[field.id];
  if (written !== undefined) return written(filling, values, field);
  if (field.type === 'enum' || field.type === 'multi') return chosen(filling, field, values);
  if (!field.required && field.requiredWhen === undefined) return undefined;
  return byType(filling, field);
}

/** What cannot be named is described: "other" is never chosen, so that it needs no words. */
function chosen(filling: Filling, field: PlainShape, values: Values): Value | undefined {
  const open = (filling.choices(field, null, values) ?? []).filter((id) => id !== 'other');
  if (open.length === 0) return undefined;
  if (field.type === 'enum') return filling.chance.pick(open);
  const most = Math.min(field.maxItems ?? 3, open.length, 3);
  return filling.chance.some(open, filling.chance.between(1, most));
}

function byType({ chance, topic }: Filling, field: PlainShape): Value | undefined {
  switch (field.type) {
    case 'person':
      return personName(chance);
    case 'text':
    case 'textarea':
      return field.type === 'text'
        ? writeLine(chance, 'profile', topic, field.maxChars ?? 40)
        : writeText(chance, 'need', topic, field);
    case 'integer':
    case 'decimal':
    case 'money':
      return chance.between(10, 50);
    case 'tags':
      return [topic.field];
    case 'bool':
      return false;
    default:
      throw new Error(`nothing known to write in ${field.id} of type ${field.type}`);
  }
}

function sumOf(values: Values, table: string, column: string): number {
  const rows = values[table];
  if (!Array.isArray(rows)) return 0;
  return (rows as readonly Readonly<Record<string, unknown>>[]).reduce(
    (sum, row) => sum + (typeof row[column] === 'number' ? row[column] : 0),
    0,
  );
}
