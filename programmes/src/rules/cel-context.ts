import { isFieldTable, type RuleContext } from './context.ts';
import { RECORD_TYPES, VARIABLES } from './context-fields.ts';

/** The context as the evaluator wants it: a CEL int is a bigint, a double a number. */
export function celContext(context: RuleContext): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(VARIABLES).map(([key, entry]) => {
      const value: unknown = context[key as keyof RuleContext];
      return [key, isFieldTable(entry) ? celFields(entry, value) : celValue(entry.type, value)];
    }),
  );
}

function celFields(table: Readonly<Record<string, { readonly type: string }>>, value: unknown): unknown {
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(table).map(([key, { type }]) => [key, celValue(type, fields[key])]),
  );
}

function celValue(type: string, value: unknown): unknown {
  if (type === 'int') return BigInt(value as number);
  const item = /^list<(\w+)>$/.exec(type)?.[1];
  if (item !== undefined) return (value as readonly unknown[]).map((one) => celValue(item, one));
  const record = (
    RECORD_TYPES as Readonly<Record<string, Readonly<Record<string, { readonly type: string }>>>>
  )[type];
  return record === undefined ? value : celFields(record, value);
}
