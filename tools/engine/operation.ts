import type { z } from 'zod';

/** One operation of an engine: a JSON document in, a JSON document out. */
export interface Operation {
  readonly run: (document: unknown) => unknown;
  /** Where the operation takes `--file <path>` in place of standard input. */
  readonly runFile?: (path: string) => unknown;
}

/** All operations of an engine, by the names of the command line. */
export type Operations = Readonly<Record<string, Operation>>;

/** What is wrong with the document that came in; each line begins with the field. */
export class WrongInput extends Error {
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** An operation that reads what the schema describes and throws `WrongInput` for anything else. */
export function operation<Schema extends z.ZodType>(
  reads: Schema,
  run: (input: z.output<Schema>) => unknown,
): Operation {
  return { run: (document) => run(parsed(reads, document)) };
}

/** The document as the schema describes it. @throws WrongInput naming each field that is wrong. */
export function parsed<Schema extends z.ZodType>(reads: Schema, document: unknown): z.output<Schema> {
  const result = reads.safeParse(document, { error: inPlainWords });
  if (result.success) return result.data;
  throw new WrongInput(...result.error.issues.flatMap(linesOf));
}

/** `['pool', 3, 'id']` as people write it: `pool[3].id`. */
export function fieldAt(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text === '' ? 'the document' : text.replace(/^\./, '');
}

function linesOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${fieldAt([...issue.path, key])}: there is no such field`);
  return [`${fieldAt(issue.path)}: ${issue.message}`];
}

function inPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === 'invalid_type' && issue.input === undefined ? 'is missing' : undefined;
}
