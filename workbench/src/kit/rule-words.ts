import type { Language } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';

/** What a rule's outcome says: what is wrong where it failed, else what is so. Without the programme at hand, what it watches for. */
export function ruleSays(
  outcome: { readonly rule: string; readonly verdict: string; readonly zh: string; readonly en: string },
  programme: Programme | null,
  language: Language,
): string {
  if (outcome.verdict === 'fail') return outcome[language];
  const rule = programme?.rules.find(({ id }) => id === outcome.rule);
  return rule?.met[language] ?? outcome[language];
}
