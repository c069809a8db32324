import type { Programme } from '../document/programme.ts';
import { type Rule, type Severity, severity } from '../document/rule.ts';

/** The severity a setting gives to the rules that use it (such as `partners_in_province`), else the rule's own. */
export function effectiveSeverity(programme: Programme, rule: Rule): Severity {
  const setting = programme.settings.find(
    ({ sets, usedBy }) => sets === 'severity' && usedBy.includes(rule.id),
  );
  const set = severity.safeParse(setting?.value);
  return set.success ? set.data : rule.severity;
}
