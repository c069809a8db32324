import type { SampleCase } from '../document/case.ts';
import type { Programme } from '../document/programme.ts';
import { compileRules } from '../rules/compile-rules.ts';
import { ruleContextSchema } from '../rules/context.ts';
import { evaluateRule } from '../rules/evaluate-rules.ts';
import type { Verdict } from '../rules/outcome.ts';
import { caseContext } from '../rules/sample-cases.ts';

interface CaseResult extends SampleCase {
  /** `null` where the case is no context a rule could be asked about. */
  readonly found: Verdict | null;
}

/** Every sample case with what the rules say of it; a version with a case that comes out otherwise is not published. */
export function caseResults(programme: Programme): readonly CaseResult[] {
  const compiled = compileRules(programme);
  return programme.cases.cases.map((one) => {
    const context = ruleContextSchema.safeParse(caseContext(programme, one));
    return { ...one, found: context.success ? evaluateRule(compiled, one.rule, context.data) : null };
  });
}
