import type { Programme } from '../document/programme.ts';
import type { Rule } from '../document/rule.ts';
import { type Compiled, compileExpression, RULE_ENVIRONMENT } from './cel-environment.ts';
import { expressionFaults } from './expression-faults.ts';
import { effectiveSeverity } from './severity.ts';

interface CompiledRule {
  readonly rule: Rule;
  readonly when: Compiled;
  readonly check: Compiled;
}

/** The rules of one programme version, checked and ready; keep it as long as the version. */
export interface CompiledRules {
  readonly stages: readonly string[];
  readonly rules: readonly CompiledRule[];
}

/**
 * @throws Error if an expression does not pass the checker. `loadProgramme` refuses such a document, so for a programme
 *   that was loaded this is a bug.
 */
export function compileRules(programme: Programme): CompiledRules {
  const faults = expressionFaults(programme);
  if (faults.length > 0) throw new Error(faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return {
    stages: programme.stages.map(({ id }) => id),
    rules: programme.rules.map((rule) => ({
      rule: { ...rule, severity: effectiveSeverity(programme, rule) },
      when: compiled(rule.when ?? 'true'),
      check: compiled(rule.check),
    })),
  };
}

function compiled(expression: string): Compiled {
  const result = compileExpression(RULE_ENVIRONMENT, expression, 'bool');
  if ('fault' in result) throw new Error(`${expression}: ${result.fault}`);
  return result.run;
}
