import { celContext } from './cel-context.ts';
import type { CompiledRules } from './compile-rules.ts';
import { type RuleContext, ruleContextSchema } from './context.ts';
import type { RuleOutcome, Verdict } from './outcome.ts';

/** A moment at which rules are asked: a stage of rules, or a later stage of the programme (then only what disqualifies, B4.6). */
export type RuleMoment =
  | 'submission'
  | 'recommendation'
  | 'formal-check'
  | 'expert-review'
  | 'oral-defence'
  | 'site-visit'
  | 'decision-meeting'
  | 'public-notice'
  | 'announcement';

/** Rules' stages are named after the act; the programme's stages after the phase. */
const PHASE: Readonly<Record<string, string>> = {
  submission: 'application',
  recommendation: 'preliminary-review',
};

type CompiledRule = CompiledRules['rules'][number];

/**
 * Asks every rule that is due at this moment for the application's category, in the order of the programme. The same on
 * server and page.
 *
 * @throws Error if the context is not what its schema says: a bug in the caller, for the evaluator does not look inside lists.
 */
export function evaluateRules(
  { stages, rules }: CompiledRules,
  context: RuleContext,
  { stage }: { readonly stage: RuleMoment },
): readonly RuleOutcome[] {
  const given = celContext(checked(context));
  return rules
    .filter(
      ({ rule }) => rule.categories.includes(context.application.category) && isDue(rule, stage, stages),
    )
    .map((compiled) => outcomeOf(compiled, verdictOf(compiled, given)));
}

/** Asks one rule whatever the moment; a rule the programme or the category does not have does not apply. */
export function evaluateRule({ rules }: CompiledRules, ruleId: string, context: RuleContext): Verdict {
  const found = rules.find(({ rule }) => rule.id === ruleId);
  if (found === undefined || !found.rule.categories.includes(context.application.category))
    return 'not-applicable';
  return verdictOf(found, celContext(checked(context)));
}

function checked(context: RuleContext): RuleContext {
  const parsed = ruleContextSchema.safeParse(context);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`not a rule context:\n${faults.join('\n')}`);
}

function isDue(rule: CompiledRule['rule'], moment: RuleMoment, stages: readonly string[]): boolean {
  if (rule.stage === moment) return true;
  // Conditions of application are gone through one by one again at the formal check.
  if (moment === 'formal-check' && rule.stage === 'submission') return true;
  if (rule.disqualifiesUntil === undefined) return false;
  return stages.indexOf(PHASE[moment] ?? moment) <= stages.indexOf(rule.disqualifiesUntil);
}

function verdictOf({ when, check }: CompiledRule, given: Readonly<Record<string, unknown>>): Verdict {
  if (when(given) !== true) return 'not-applicable';
  return check(given) === true ? 'pass' : 'fail';
}

function outcomeOf({ rule }: CompiledRule, verdict: Verdict): RuleOutcome {
  const { id, severity, clause, zh, en, todo, evidence } = rule;
  return {
    rule: id,
    verdict,
    severity,
    clause,
    ...(rule.origin === undefined ? {} : { origin: rule.origin }),
    ...(rule.quote === undefined ? {} : { quote: rule.quote }),
    zh,
    en,
    todo,
    evidence,
  };
}
