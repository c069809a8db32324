import type { Filling } from './filling.ts';
import type { PlainShape, Value, Values } from './form-shape.ts';

/** Chains of both plans that a field plainly belongs to. */
const SERVED: Readonly<Record<string, readonly string[]>> = {
  海洋环境: ['smart-ocean', 'marine-science'],
  智慧港口: ['smart-ocean', 'smart-logistics'],
  现代农业: ['modern-agriculture', 'smart-agriculture'],
  盐碱地治理: ['modern-agriculture', 'smart-agriculture'],
  食品加工: ['modern-agriculture', 'smart-agriculture'],
  高端装备: ['high-end-equipment', 'smart-manufacturing'],
  轮胎制造: ['high-end-equipment', 'smart-manufacturing'],
  家电制造: ['high-end-equipment', 'smart-manufacturing'],
  汽车零部件: ['high-end-equipment', 'smart-manufacturing'],
  绿色化工: ['green-chemicals', 'connected-industry'],
  新型电力: ['new-energy-materials', 'connected-industry'],
  医养健康: ['health-care', 'artificial-intelligence'],
  生物医药: ['health-care', 'artificial-intelligence'],
  城市交通: ['next-generation-it', 'smart-transport'],
  智能网联汽车: ['next-generation-it', 'smart-transport'],
  文化旅游: ['quality-tourism', 'cultural-creativity', 'virtual-reality'],
  供应链金融: ['modern-finance', 'digital-finance'],
  冷链物流: ['modern-agriculture', 'smart-logistics', 'digital-commerce'],
};

/** The chain a platform serves, by its topic and without chance: what is made up of everything else stays as it was. */
export function servedChain(
  { choices, topic }: Pick<Filling, 'choices' | 'topic'>,
  values: Values,
  field: PlainShape,
): Value {
  const open = (choices(field, null, values) ?? []).filter((id) => id !== 'other');
  const fitting = open.filter((id) => SERVED[topic.field]?.includes(id));
  const among = fitting.length > 0 ? fitting : open;
  const place = [...topic.whole].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return among[place % among.length] ?? 'other';
}
