import { Environment } from '@marcbachmann/cel-js';
import { type FieldTable, isFieldTable } from './context.ts';
import { RECORD_TYPES, VARIABLES } from './context-fields.ts';
import { divides, forbiddenIn, nestingOf } from './forbidden.ts';

export type Expected = 'bool' | 'double';

/** An expression that passed the checker, ready to be asked. */
export type Compiled = (context: Readonly<Record<string, unknown>>) => unknown;

function typesOf(table: FieldTable): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(table).map(([key, { type }]) => [key, type]));
}

/** Longer or deeper than any rule of either plan by far; a hostile expression ends here, before it costs anything. */
const MAX_LENGTH = 1000;
const MAX_NESTING = 3;
const LIMITS = {
  maxAstNodes: 400,
  maxDepth: 30,
  maxListElements: 200,
  maxMapEntries: 0,
  maxCallArguments: 4,
};

/** The evaluator's world: the typed context of the rules and nothing else; no clock, no chance, no functions of ours. */
function ruleEnvironment(): Environment {
  const environment = new Environment({ limits: LIMITS });
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
  if (expression.length > MAX_LENGTH) return { fault: `is longer than ${MAX_LENGTH} characters` };
  const checked = environment.check(expression);
  if (!checked.valid) return { fault: firstLine(checked.error?.message ?? 'the expression is not valid') };
  if (checked.type !== expected) return { fault: `gives ${checked.type}, not ${expected}` };
  const parsed = environment.parse(expression);
  const forbidden = forbiddenIn(parsed.ast);
  if (forbidden !== undefined) return { fault: `${forbidden} is not used in rules` };
  if (expected === 'bool' && divides(parsed.ast)) return { fault: '/ is not used in rules' };
  // One list within another within another: what a rule costs is the product of their lengths.
  if (nestingOf(parsed.ast) > MAX_NESTING)
    return { fault: `goes through lists more than ${MAX_NESTING} deep` };
  return { run: parsed };
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
