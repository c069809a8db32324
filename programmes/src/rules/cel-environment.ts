import { Environment } from '@marcbachmann/cel-js';
import { type FieldTable, isFieldTable } from './context.ts';
import { RECORD_TYPES, VARIABLES } from './context-fields.ts';
import { forbiddenIn } from './forbidden.ts';

export type Expected = 'bool' | 'double';

/** An expression that passed the checker, ready to be asked. */
export type Compiled = (context: Readonly<Record<string, unknown>>) => unknown;

function typesOf(table: FieldTable): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(table).map(([key, { type }]) => [key, type]));
}

/** The evaluator's world: the typed context of the rules and nothing else; no clock, no chance, no functions of ours. */
function ruleEnvironment(): Environment {
  const environment = new Environment();
  for (const [name, table] of Object.entries(RECORD_TYPES)) {
    environment.registerType(name, { fields: typesOf(table) });
  }
  for (const [name, entry] of Object.entries(VARIABLES)) {
    if (isFieldTable(entry)) environment.registerVariable({ name, schema: typesOf(entry) });
    else environment.registerVariable(name, entry.type);
  }
  return environment;
}

export const RULE_ENVIRONMENT: Environment = /* @__PURE__ */ ruleEnvironment();

/**
 * Compiles an expression, or says why not: unparsable, a name that does not exist, a wrong type, or a part of the
 * language that two evaluators compute differently. `x.typo || true` is true when evaluated, so nothing unchecked runs.
 */
export function compileExpression(
  environment: Environment,
  expression: string,
  expected: Expected,
): { readonly run: Compiled } | { readonly fault: string } {
  const checked = environment.check(expression);
  if (!checked.valid) return { fault: firstLine(checked.error?.message ?? 'the expression is not valid') };
  if (checked.type !== expected) return { fault: `gives ${checked.type}, not ${expected}` };
  const parsed = environment.parse(expression);
  const forbidden = forbiddenIn(parsed.ast);
  if (forbidden !== undefined) return { fault: `${forbidden} is not used in rules` };
  return { run: parsed };
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
