import type { Simulation } from '@qichuang/casework';
import type { REQUESTS, ViewOf } from '@qichuang/contract';

type View = ViewOf<(typeof REQUESTS)['simulate-programme-draft']>;

/** What a draft would have changed in a round, application by application and rule by rule. */
export function simulationView(round: string, { asked, without, changed }: Simulation): View {
  const byRule = new Map<string, View['byRule'][number]>();
  for (const { rules } of changed) {
    for (const { rule, zh, en, before, after } of rules) {
      const known = byRule.get(rule) ?? { rule, zh, en, stricter: 0, milder: 0 };
      byRule.set(rule, {
        ...known,
        stricter: known.stricter + (after === 'fail' && before !== 'fail' ? 1 : 0),
        milder: known.milder + (before === 'fail' && after !== 'fail' ? 1 : 0),
      });
    }
  }
  return {
    round,
    asked,
    without,
    byRule: [...byRule.values()],
    changed: changed.map(({ application, before, after, rules }) => ({
      application: application.id,
      receipt: application.receipt ?? '',
      name: application.name,
      category: application.category,
      before,
      after,
      rules: [...rules],
    })),
  };
}
