import { z } from 'zod';
import type { DeepReadonly } from '../document/common.ts';
import { RECORD_TYPES, VARIABLES } from './context-fields.ts';

type Scalar = {
  readonly string: string;
  readonly int: number;
  readonly double: number;
  readonly bool: boolean;
};
type RecordTypes = { -readonly [Name in keyof typeof RECORD_TYPES]: Fields<(typeof RECORD_TYPES)[Name]> };

type Valued<Type> = Type extends keyof Scalar
  ? Scalar[Type]
  : Type extends `list<${infer Item extends keyof Scalar}>`
    ? Scalar[Item][]
    : Type extends `list<${infer Item extends keyof typeof RECORD_TYPES}>`
      ? RecordTypes[Item][]
      : never;

type Fields<Table> = {
  -readonly [Key in keyof Table]: Table[Key] extends { readonly type: infer Type } ? Valued<Type> : never;
};

type Variables = {
  -readonly [Key in keyof typeof VARIABLES]: (typeof VARIABLES)[Key] extends {
    readonly type: infer Type extends string;
  }
    ? Valued<Type>
    : Fields<(typeof VARIABLES)[Key]>;
};

/** What the rules are asked about: one application with everything known of it on one day. */
export type RuleContext = DeepReadonly<Variables>;

export type FormFacts = RuleContext['form'];
export type SettingFacts = RuleContext['settings'];

/** A CEL type as the tables of context fields write it. */
export type FieldTable = Readonly<Record<string, { readonly type: string; readonly doc: string }>>;

export function isFieldTable(entry: object): entry is FieldTable {
  return !('type' in entry && typeof entry.type === 'string');
}

const SCALARS: Readonly<Record<string, z.ZodType>> = {
  string: z.string(),
  int: z.int(),
  double: z.number(),
  bool: z.boolean(),
};

function schemaOf(type: string): z.ZodType {
  const item = /^list<(\w+)>$/.exec(type)?.[1];
  if (item !== undefined) return z.array(schemaOf(item));
  const scalar = SCALARS[type];
  if (scalar !== undefined) return scalar;
  const record: FieldTable | undefined = (RECORD_TYPES as Readonly<Record<string, FieldTable>>)[type];
  if (record === undefined) throw new Error(`no such type in the context: ${type}`);
  return fieldsSchema(record);
}

function fieldsSchema(table: FieldTable): z.ZodType {
  return z.strictObject(
    Object.fromEntries(Object.entries(table).map(([key, { type }]) => [key, schemaOf(type)])),
  );
}

/** Checks a context before it is evaluated: the evaluator itself looks at no list element's type. */
export const ruleContextSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(VARIABLES).map(([key, entry]) => [
      key,
      isFieldTable(entry) ? fieldsSchema(entry) : schemaOf(entry.type),
    ]),
  ),
) as unknown as z.ZodType<RuleContext>;
