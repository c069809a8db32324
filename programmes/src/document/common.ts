import { z } from 'zod';

/** All the way down: a programme is read, never written, once it is loaded. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** A field that may be absent, but never `undefined`. */
export const optional = z.exactOptional;

export const name = z.string().min(1);

/** The id of a clause, such as `A3.4` or `B4.5`. */
export const clauseId = z.string().regex(/^[A-Z]\d{1,2}(\.\d{1,2})?$/);

/** The clauses something rests on; empty where the work plan is silent. */
export const clauses = z.array(clauseId);

/** `default`: set by the product, not by a document; pages mark it so. */
export const origin = z.enum(['default', 'document']);

export const words = { zh: name, en: name };

export const choice = z.strictObject({ id: name, ...words });

/** One value of a list, in both languages. */
export type Choice = DeepReadonly<z.infer<typeof choice>>;
