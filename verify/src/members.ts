import { ok, type Result, refused } from '@qichuang/base';

export type Members = Readonly<Record<string, unknown>>;

export interface ShapeFault {
  readonly field: string;
  readonly fault:
    | 'wrong-type'
    | 'no-such-field'
    | 'missing'
    | 'too-long'
    | 'out-of-range'
    | 'forbidden-character';
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Reads a part of a document; what it returns has the shape and nothing beside it. */
export type Shape<Value> = (value: unknown, field: string) => Result<Value, ShapeFault>;

/** An object with these members and no others; `optional` ones may be absent. */
export function membersOf(
  value: unknown,
  field: string,
  required: readonly string[],
  optional: readonly string[] = [],
): Result<Members, ShapeFault> {
  if (!isObject(value)) return refused({ field, fault: 'wrong-type' });
  const names = Object.keys(value);
  const stranger = names.find((name) => !required.includes(name) && !optional.includes(name));
  if (stranger !== undefined) return refused({ field: within(field, stranger), fault: 'no-such-field' });
  const missing = required.find((name) => !names.includes(name));
  if (missing !== undefined) return refused({ field: within(field, missing), fault: 'missing' });
  return ok(value);
}

/** An object of exactly these members, each of its own shape. */
export function recordOf<Value>(
  shapes: { readonly [Name in keyof Value]: Shape<Value[Name]> },
): Shape<Value> {
  const names = Object.keys(shapes) as (keyof Value & string)[];
  return (value, field) => {
    const members = membersOf(value, field, names);
    if (!members.ok) return members;
    const read: [string, unknown][] = [];
    for (const name of names) {
      const member = shapes[name](members.value[name], within(field, name));
      if (!member.ok) return member;
      read.push([name, member.value]);
    }
    // Each member was read by the shape of its name.
    return ok(Object.fromEntries(read) as Value);
  };
}

export function listOf<Value>(shape: Shape<Value>, most: number): Shape<readonly Value[]> {
  return (value, field) => {
    if (!Array.isArray(value)) return refused({ field, fault: 'wrong-type' });
    if (value.length > most) return refused({ field, fault: 'too-long' });
    const read: Value[] = [];
    for (const [place, element] of value.entries()) {
      const one = shape(element, `${field}[${place}]`);
      if (!one.ok) return one;
      read.push(one.value);
    }
    return ok(read);
  };
}

export function textUpTo(most: number): Shape<string> {
  return (value, field) => {
    if (typeof value !== 'string') return refused({ field, fault: 'wrong-type' });
    // Half a character has no UTF-8, and so no digest.
    if (LONE_SURROGATE.test(value)) return refused({ field, fault: 'forbidden-character' });
    return value.length <= most ? ok(value) : refused({ field, fault: 'too-long' });
  };
}

/** A text of a given form. */
export function textLike<Text extends string>(form: RegExp): Shape<Text> {
  return (value, field) => {
    if (typeof value !== 'string') return refused({ field, fault: 'wrong-type' });
    return form.test(value) ? ok(value as Text) : refused({ field, fault: 'out-of-range' });
  };
}

export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function within(field: string, name: string): string {
  return field === '' ? name : `${field}.${name}`;
}

/** A count that every reader keeps exactly. */
export const COUNT: Shape<number> = (value, field) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? ok(value)
    : refused({ field, fault: 'wrong-type' });
