import type { Rule } from '../document/rule.ts';
import type { CompiledRules } from './compile-rules.ts';
import type { RuleContext } from './context.ts';
import { evaluateRules } from './evaluate-rules.ts';
import { factsNamedIn } from './facts-named.ts';
import type { Verdict } from './outcome.ts';

/** Facts that stand before anybody has written a word: of the round, the organisation, its records and what the registry has of it. */
const KNOWN_TABLES: readonly string[] = ['programme', 'settings', 'category', 'round', 'organisation'];
const KNOWN_FACTS: readonly string[] = [
  'application.category',
  'application.kind',
  'records',
  'registry.valid_same_category',
  'registry.applications_same_category',
  'registry.earlier_false_material',
];

/** A rule that can be answered before the form, and the facts it looked at, as the rules name them. */
export interface KnownRule {
  readonly rule: Rule;
  readonly verdict: Exclude<Verdict, 'not-applicable'>;
  readonly facts: readonly string[];
}

/** What the rules of submission say before there is a form (B4.1–B4.4). */
export interface Eligibility {
  /** Answered from what is known; rules that do not apply are left out. */
  readonly known: readonly KnownRule[];
  /** Conditions of the plan that only the form will show: to be asked of the applicant, never guessed. */
  readonly asked: readonly Rule[];
}

/**
 * Which rules of submission are answered already, and which conditions the applicant alone can answer. The same evaluator as the
 * self-check: a rule is answered only where it looks at nothing the form, its files or its partners will tell.
 *
 * @param context - of an empty form; what it says of form, files and partners is not looked at.
 * @throws Error if the context is not what its schema says.
 */
export function eligibilityBefore(compiled: CompiledRules, context: RuleContext): Eligibility {
  const { category } = context.application;
  const due = evaluateRules(compiled, context, { stage: 'submission' }).flatMap(({ rule: id, verdict }) => {
    const rule = compiled.rules.find(
      ({ rule: one }) => one.id === id && one.categories.includes(category),
    )?.rule;
    if (rule === undefined || verdict === 'not-applicable') return [];
    const when = rule.when === undefined ? [] : factsNamedIn(rule.when);
    // Whether it applies at all may be for the form to say, as with joint laboratories (B4.5).
    if (!when.every(isKnown)) return [];
    return [{ rule, verdict, facts: [...new Set([...when, ...factsNamedIn(rule.check)])] }];
  });
  return {
    known: due.filter(({ facts }) => facts.every(isKnown)),
    asked: due
      .filter(({ rule, facts }) => isCondition(rule) && facts.some((fact) => fact.startsWith('form.')))
      .map(({ rule }) => rule),
  };
}

function isKnown(fact: string): boolean {
  return KNOWN_FACTS.includes(fact) || KNOWN_TABLES.includes(fact.split('.')[0] ?? '');
}

/** The plan states it in words of its own, it must hold, and it is proved by something: not how a form is to be filled in. */
function isCondition({ quote, severity, evidence }: Rule): boolean {
  return quote !== undefined && (severity === 'block' || severity === 'evidence') && evidence.length > 0;
}
