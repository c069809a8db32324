import { ok, type Result, refused } from '@qichuang/base';
import { type Fault, fault } from './fault.ts';

/** Reads a value from outside into a copy of its own, or names the first field that has not the shape. */
export type Shape<Value> = (value: unknown, field: string) => Result<Value, Fault>;

type Shaped<Members> = {
  readonly [Name in keyof Members]: Members[Name] extends Shape<infer Value> ? Value : never;
};

/** An object with these members, every one of them and no other. */
export function recordOf<Members extends Readonly<Record<string, Shape<unknown>>>>(
  members: Members,
): Shape<Shaped<Members>> {
  return (value, field) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return refused(fault(field, 'wrong-type'));
    const stranger = Object.keys(value).find((name) => !Object.hasOwn(members, name));
    if (stranger !== undefined) return refused(fault(within(field, stranger.slice(0, 100)), 'no-such-field'));
    const read: [string, unknown][] = [];
    for (const [name, shape] of Object.entries(members)) {
      const place = within(field, name);
      if (!Object.hasOwn(value, name)) return refused(fault(place, 'missing'));
      const member = shape((value as Readonly<Record<string, unknown>>)[name], place);
      if (!member.ok) return member;
      read.push([name, member.value]);
    }
    // Each member was read by the shape of its name.
    return ok(Object.fromEntries(read) as Shaped<Members>);
  };
}

/** A list of at most so many. */
export function listOf<Value>(element: Shape<Value>, most: number): Shape<readonly Value[]> {
  return (value, field) => {
    if (!Array.isArray(value)) return refused(fault(field, 'wrong-type'));
    if (value.length > most) return refused(fault(field, 'too-many', String(most)));
    const read: Value[] = [];
    for (let place = 0; place < value.length; place += 1) {
      const one = element(value[place], `${field}[${place}]`);
      if (!one.ok) return one;
      read.push(one.value);
    }
    return ok(read);
  };
}

/** A list of exactly two. */
export function pairOf<First, Second>(
  first: Shape<First>,
  second: Shape<Second>,
): Shape<readonly [First, Second]> {
  return (value, field) => {
    if (!Array.isArray(value) || value.length !== 2) return refused(fault(field, 'wrong-type'));
    const one = first(value[0], `${field}[0]`);
    if (!one.ok) return one;
    const other = second(value[1], `${field}[1]`);
    return other.ok ? ok([one.value, other.value]) : other;
  };
}

export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value, field) => (value === null ? ok(null) : shape(value, field));
}

/** A text of at most so many UTF-16 units, without half characters. */
export function textUpTo(most: number): Shape<string> {
  return (value, field) => {
    if (typeof value !== 'string') return refused(fault(field, 'wrong-type'));
    if (value.length > most) return refused(fault(field, 'too-long', String(most)));
    return /\p{Surrogate}/u.test(value) ? refused(fault(field, 'forbidden-character')) : ok(value);
  };
}

export function oneOf<Text extends string>(...texts: readonly Text[]): Shape<Text> {
  return (value, field) => {
    const found = texts.find((text) => text === value);
    return found === undefined ? refused(fault(field, 'wrong-type', texts.join(' | '))) : ok(found);
  };
}

/** A whole number from `least` on that no reader rounds. -0 is refused: it would be written otherwise. */
export function wholeFrom(least: number): Shape<number> {
  return (value, field) => {
    if (typeof value !== 'number') return refused(fault(field, 'wrong-type'));
    const fits = Number.isSafeInteger(value) && value >= least && !Object.is(value, -0);
    return fits ? ok(value) : refused(fault(field, 'out-of-range'));
  };
}

/** Lower-case digits, so many. */
export function hexOf(digits: number): Shape<string> {
  return (value, field) =>
    typeof value === 'string' && value.length === digits && /^[0-9a-f]*$/.test(value)
      ? ok(value)
      : refused(fault(field, 'wrong-type'));
}

function within(field: string, name: string): string {
  return field === '' ? name : `${field}.${name}`;
}
