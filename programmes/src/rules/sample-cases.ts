import type { SampleCase } from '../document/case.ts';
import type { DocumentFault } from '../document/fault.ts';
import type { Programme } from '../document/programme.ts';
import type { RuleContext } from './context.ts';

type Node = Record<string, unknown>;

/** The whole context of a sample case: its base with the changes put in. The context is checked where it is evaluated. */
export function caseContext({ cases }: Programme, { base, changes }: SampleCase): RuleContext {
  const context = structuredCopy(cases.bases[base]) as Node;
  for (const [path, value] of Object.entries(changes)) put(context, path.split('.'), value);
  return context as unknown as RuleContext;
}

/** Changes of sample cases that lead nowhere in their base: they would say nothing, and nobody would see it. */
export function casePathFaults({ cases }: Programme): readonly DocumentFault[] {
  return cases.cases.flatMap(({ base, changes }, index) => {
    const context = structuredCopy(Object.hasOwn(cases.bases, base) ? cases.bases[base] : {}) as Node;
    return Object.entries(changes)
      .filter(([path, value]) => !put(context, path.split('.'), value))
      .map(([path]) => ({ path: `cases.${index}.changes`, message: `there is no ${path}` }));
  });
}

/** Only along what the base itself holds: `__proto__` is no place in it. */
function put(node: Node, [first, ...rest]: readonly string[], value: unknown): boolean {
  if (first === undefined || first === '__proto__') return false;
  if (rest.length === 0) {
    node[first] = value;
    return true;
  }
  const inner = Object.hasOwn(node, first) ? node[first] : undefined;
  return typeof inner === 'object' && inner !== null && put(inner as Node, rest, value);
}

function structuredCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
