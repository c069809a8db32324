import type { ASTNode } from '@marcbachmann/cel-js';

/** What rules may call; the rest is left out because two evaluators differ there, or it backtracks without bound. */
const CALLS: readonly string[] = [
  'size',
  'all',
  'exists',
  'exists_one',
  'filter',
  'map',
  'contains',
  'startsWith',
  'endsWith',
];

const STOPPING: readonly string[] = ['[]', '%'];

const OPTIONAL: readonly string[] = ['.?', '[?]'];

/** The first part of an expression that rules do not use: a call not listed, optional access, null. */
export function forbiddenIn(node: ASTNode): string | undefined {
  if (OPTIONAL.includes(node.op)) return 'optional access';
  // Past the end of a list, or the rest of nothing: these stop in the middle instead of giving an answer.
  if (STOPPING.includes(node.op)) return node.op;
  if (node.op === 'value' && node.args === null) return 'null';
  const called = callOf(node);
  if (called !== undefined && !CALLS.includes(called)) return `${called}()`;
  for (const part of nodesIn(node.args)) {
    const found = forbiddenIn(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

const LOOPS: readonly string[] = ['all', 'exists', 'exists_one', 'filter', 'map'];

/** Whether something is divided: whole numbers by nothing stop in the middle, so a rule does not divide. */
export function divides(node: ASTNode): boolean {
  return node.op === '/' || nodesIn(node.args).some(divides);
}

/** How many lists are gone through one inside the other. */
export function nestingOf(node: ASTNode): number {
  const within = Math.max(0, ...nodesIn(node.args).map(nestingOf));
  return LOOPS.includes(callOf(node) ?? '') ? within + 1 : within;
}

function callOf(node: ASTNode): string | undefined {
  if (node.op !== 'call' && node.op !== 'rcall') return undefined;
  const [name]: readonly unknown[] = node.args;
  return typeof name === 'string' ? name : undefined;
}

/** The parts of an expression among what a node holds. */
export function nodesIn(args: unknown): readonly ASTNode[] {
  if (!Array.isArray(args)) return [];
  return args.flatMap((one: unknown) => (isNode(one) ? [one] : nodesIn(one)));
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
