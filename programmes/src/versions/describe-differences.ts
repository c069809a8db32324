import { withoutCategories } from '../deriving/without-categories.ts';
import type { Programme } from '../document/programme.ts';
import type { Rule, Setting } from '../document/rule.ts';
import { type Difference, listDifferences, same, shown } from './difference.ts';
import { formDifferences } from './form-differences.ts';
import { partDifferences } from './part-differences.ts';

/**
 * Tells in plain words what a later version of a programme changes; empty where the two say the same. A category that came or went is told
 * once, not again of every rule, form and score sheet that came or went with it.
 */
export function describeDifferences(before: Programme, after: Programme): readonly Difference[] {
  const [old, now] = [
    withoutCategories(before, onlyIn(before, after)),
    withoutCategories(after, onlyIn(after, before)),
  ];
  return [
    ...nameDifferences(before, after),
    ...listDifferences(before.settings, after.settings, SETTINGS),
    ...listDifferences(before.categories, after.categories, CATEGORIES),
    ...stageDifferences(before, after),
    ...listDifferences(old.rules, now.rules, rulesOf(now)),
    ...formDifferences(old.forms, now.forms),
    ...partDifferences(old, now),
  ];
}

function onlyIn({ categories }: Programme, other: Programme): readonly string[] {
  return categories.flatMap(({ id }) => (other.categories.some((one) => one.id === id) ? [] : [id]));
}

function nameDifferences(before: Programme, after: Programme): readonly Difference[] {
  if (same(before.names, after.names)) return [];
  return [
    {
      part: 'name',
      id: 'names',
      zh: `计划名称由“${before.names.zh}”改为“${after.names.zh}”。`,
      en: `The name changes from “${before.names.en}” to “${after.names.en}”.`,
    },
  ];
}

const SETTINGS = {
  added: (setting: Setting): Difference => ({
    part: 'setting',
    id: setting.id,
    zh: `新增设置“${setting.zh}”：${shown(setting.value, 'zh')}。`,
    en: `New setting “${setting.en}”: ${shown(setting.value, 'en')}.`,
  }),
  removed: (setting: Setting): Difference => ({
    part: 'setting',
    id: setting.id,
    zh: `取消设置“${setting.zh}”。`,
    en: `The setting “${setting.en}” is dropped.`,
  }),
  changed: (old: Setting, now: Setting): readonly Difference[] => {
    if (same(old, now)) return [];
    const about = { part: 'setting', id: now.id } as const;
    if (same(old.value, now.value)) {
      return [
        {
          ...about,
          zh: `设置“${now.zh}”的依据或说明有调整，取值不变。`,
          en: `Basis or explanation of the setting “${now.en}” change, not its value.`,
        },
      ];
    }
    return [
      {
        ...about,
        zh: `设置“${now.zh}”由 ${shown(old.value, 'zh')} 改为 ${shown(now.value, 'zh')}。`,
        en: `The setting “${now.en}” changes from ${shown(old.value, 'en')} to ${shown(now.value, 'en')}.`,
      },
    ];
  },
};

type CategoryOf = Programme['categories'][number];

const CATEGORIES = {
  added: ({ id, names }: CategoryOf): Difference => ({
    part: 'category',
    id,
    zh: `新增类别“${names.zh}”。`,
    en: `New category “${names.en}”.`,
  }),
  removed: ({ id, names }: CategoryOf): Difference => ({
    part: 'category',
    id,
    zh: `取消类别“${names.zh}”。`,
    en: `The category “${names.en}” is dropped.`,
  }),
  changed: (old: CategoryOf, now: CategoryOf): readonly Difference[] => [
    ...targetDifferences(old, now),
    ...contentDifferences(old, now),
  ],
};

function targetDifferences(old: CategoryOf, now: CategoryOf): readonly Difference[] {
  if (old.target.number === now.target.number && old.target.by === now.target.by) return [];
  const { id, names } = now;
  return [
    {
      part: 'target',
      id,
      zh: `“${names.zh}”建设目标由 ${old.target.by} 年 ${old.target.number} 个改为 ${now.target.by} 年 ${now.target.number} 个。`,
      en: `The target of “${names.en}” changes from ${old.target.number} by ${old.target.by} to ${now.target.number} by ${now.target.by}.`,
    },
  ];
}

function contentDifferences(old: CategoryOf, now: CategoryOf): readonly Difference[] {
  const { target: _before, ...earlier } = old;
  const { target: _after, ...later } = now;
  if (same(earlier, later)) return [];
  return [
    {
      part: 'category',
      id: now.id,
      zh: `“${now.names.zh}”的名称、方向、类型或申报对象有调整。`,
      en: `Names, directions, kinds or applicants of “${now.names.en}” change.`,
    },
  ];
}

function stageDifferences(before: Programme, after: Programme): readonly Difference[] {
  if (same(before.stages, after.stages)) return [];
  const order = (programme: Programme, language: 'zh' | 'en') =>
    programme.stages
      .filter(({ optional, enabled }) => optional !== true || enabled === true)
      .map((stage) => stage[language])
      .join(' → ');
  return [
    {
      part: 'stage',
      id: 'stages',
      zh: `环节有调整：原为 ${order(before, 'zh')}；现为 ${order(after, 'zh')}。`,
      en: `The stages change: before ${order(before, 'en')}; now ${order(after, 'en')}.`,
    },
  ];
}

const SEVERITIES = {
  block: { zh: '阻断', en: 'blocks' },
  reason: { zh: '说明理由', en: 'needs a reason' },
  attest: { zh: '承诺', en: 'needs a statement' },
  evidence: { zh: '补证据', en: 'needs evidence' },
} as const;

const rulesOf = (programme: Programme) => ({
  added: ({ id, zh, en, severity }: Rule): Difference => ({
    part: 'rule',
    id,
    zh: `新增规则（${SEVERITIES[severity].zh}）：${zh}`,
    en: `New rule (${SEVERITIES[severity].en}): ${en}`,
  }),
  removed: ({ id, zh, en }: Rule): Difference => ({
    part: 'rule',
    id,
    zh: `取消规则：${zh}`,
    en: `Rule dropped: ${en}`,
  }),
  changed: (old: Rule, now: Rule): readonly Difference[] => ruleDifferences(old, now, programme),
});

function ruleDifferences(old: Rule, now: Rule, { categories }: Programme): readonly Difference[] {
  const about = { part: 'rule', id: now.id } as const;
  const found: Difference[] = [];
  if (old.severity !== now.severity) {
    found.push({
      ...about,
      zh: `规则“${now.zh}”由${SEVERITIES[old.severity].zh}改为${SEVERITIES[now.severity].zh}。`,
      en: `The rule “${now.en}” no longer ${SEVERITIES[old.severity].en}; it ${SEVERITIES[now.severity].en}.`,
    });
  }
  if (old.check !== now.check || old.when !== now.when) {
    found.push({
      ...about,
      zh: `规则“${now.zh}”的判断条件有调整：原为 ${old.check}；现为 ${now.check}。`,
      en: `The condition of the rule “${now.en}” changes: before ${old.check}; now ${now.check}.`,
    });
  }
  if (!same(old.categories, now.categories)) {
    const named = (ids: readonly string[], language: 'zh' | 'en') =>
      shown(
        ids.map((id) => categories.find((one) => one.id === id)?.names[language] ?? id),
        language,
      );
    found.push({
      ...about,
      zh: `规则“${now.zh}”的适用类别由 ${named(old.categories, 'zh')} 改为 ${named(now.categories, 'zh')}。`,
      en: `The rule “${now.en}” applied to ${named(old.categories, 'en')}; now to ${named(now.categories, 'en')}.`,
    });
  }
  if (old.zh !== now.zh || old.en !== now.en) {
    found.push({
      ...about,
      zh: `规则“${old.zh}”的文字改为“${now.zh}”。`,
      en: `The rule “${old.en}” is worded anew: “${now.en}”.`,
    });
  }
  const explained = ({ met, todo, evidence, clause, quote, stage }: Rule) => ({
    met,
    todo,
    evidence,
    clause,
    quote,
    stage,
  });
  if (!same(explained(old), explained(now))) {
    found.push({
      ...about,
      zh: `规则“${now.zh}”的依据、环节或处理说明有调整。`,
      en: `Basis, stage or guidance of the rule “${now.en}” change.`,
    });
  }
  return found;
}
