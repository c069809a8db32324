import type { Raw } from './reading.ts';

export function rulesOf(rules: Raw, programmes: Raw, id: string): Raw {
  const all = programmes.programmes.find((one: Raw) => one.id === id).categories.map((one: Raw) => one.id);
  return rules.rules.flatMap((rule: Raw) =>
    rule.applies.filter((one: Raw) => one.programme === id).map((applied: Raw) => ruleOf(rule, applied, all)),
  );
}

function ruleOf(rule: Raw, applied: Raw, all: readonly string[]): Raw {
  const origin = applied.origin ?? rule.origin;
  return {
    id: rule.id,
    clause: rule.clause === undefined ? [] : rule.clause,
    ...(rule.quote === undefined ? {} : { quote: rule.quote }),
    ...(origin === undefined ? {} : { origin }),
    categories: applied.categories === 'all' ? all : applied.categories,
    stage: rule.stage ?? 'submission',
    severity: applied.severity ?? rule.severity,
    ...(rule.disqualifies_until === undefined ? {} : { disqualifiesUntil: rule.disqualifies_until }),
    ...(rule.when === undefined ? {} : { when: rule.when }),
    check: rule.check,
    zh: rule.zh,
    en: rule.en,
    todo: { zh: rule.todo_zh, en: rule.todo_en },
    evidence: rule.evidence,
    ...(NOTES[rule.id] === undefined ? {} : { note: NOTES[rule.id] }),
  };
}

const NOTES: Readonly<Record<string, string>> = {
  'name-unique':
    '提交时只与已公布的平台比对；与其他在办申报的比对在形式审查时进行，以免向申报单位透露他人的申报。',
  'evidence-not-claimed-elsewhere': '只在形式审查时比对，以免向申报单位透露他人的申报。',
};
