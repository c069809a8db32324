import type { ASTNode } from '@marcbachmann/cel-js';
import { RULE_ENVIRONMENT } from './cel-environment.ts';
import { isFieldTable } from './context.ts';
import { VARIABLES } from './context-fields.ts';
import { nodesIn } from './forbidden.ts';

/**
 * The facts an expression looks at, as the tables of context fields name them: `organisation.kind`, `records`. A name a loop gives to its
 * items is none; one that hides a fact's name counts as that fact.
 *
 * @param expression - one that passed the checker.
 * @returns each once, in the order they stand.
 */
export function factsNamedIn(expression: string): readonly string[] {
  return [...new Set(factsOf(RULE_ENVIRONMENT.parse(expression).ast))];
}

function factsOf(node: ASTNode): readonly string[] {
  const args: unknown = node.args;
  if (node.op === 'id') return namesFact(args) ? [args] : [];
  if (node.op === '.' && Array.isArray(args)) {
    const [of, field]: readonly unknown[] = args;
    const table = isId(of) ? of.args : undefined;
    if (namesFact(table) && isFieldTable(VARIABLES[table])) return [`${table}.${String(field)}`];
  }
  // What stands alone (`!x`) is not in a list.
  return nodesIn(Array.isArray(args) ? args : [args]).flatMap(factsOf);
}

function namesFact(name: unknown): name is keyof typeof VARIABLES {
  return typeof name === 'string' && Object.hasOwn(VARIABLES, name);
}

function isId(node: unknown): node is { readonly op: 'id'; readonly args: unknown } {
  return typeof node === 'object' && node !== null && 'op' in node && node.op === 'id';
}
