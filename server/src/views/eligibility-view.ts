import type { Instant } from '@qichuang/base';
import type { eligibilityOf } from '@qichuang/casework';
import type { Programme } from '@qichuang/programmes';
import type { View } from './view.ts';

type Rule = Programme['rules'][number];
type Found = Extract<Awaited<ReturnType<typeof eligibilityOf>>, { readonly ok: true }>['value'];

/** What is known and what is to be asked, in words that need no other document. */
export function eligibilityView(
  { known, asked, ownInCategory }: Found,
  at: Instant,
): View<'check-eligibility'> {
  return {
    at,
    known: known.map(({ rule, verdict, facts }) => ({
      ...condition(rule, verdict === 'pass' ? rule.met : rule),
      verdict,
      facts,
    })),
    asked: asked.map((rule) => condition(rule, rule.met)),
    ownInCategory,
  };
}

function condition(
  { id, severity, clause, origin, todo }: Rule,
  { zh, en }: { readonly zh: string; readonly en: string },
) {
  return {
    rule: id,
    severity,
    clause,
    origin: origin ?? 'document',
    zh,
    en,
    todoZh: todo.zh,
    todoEn: todo.en,
  };
}
