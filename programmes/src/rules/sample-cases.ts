import type { SampleCase } from '../document/case.ts';
import type { Programme } from '../document/programme.ts';
import type { RuleContext } from './context.ts';

type Node = Record<string, unknown>;

/** The whole context of a sample case: its base with the changes put in. The context is checked where it is evaluated. */
export function caseContext({ cases }: Programme, { base, changes }: SampleCase): RuleContext {
  const context = structuredCopy(cases.bases[base]) as Node;
  for (const [path, value] of Object.entries(changes)) put(context, path.split('.'), value);
  return context as unknown as RuleContext;
}

function put(node: Node, [first, ...rest]: readonly string[], value: unknown): void {
  if (first === undefined) return;
  if (rest.length === 0) node[first] = value;
  else put(node[first] as Node, rest, value);
}

function structuredCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
