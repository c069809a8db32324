// biome-ignore lint/correctness/noUndeclaredDependencies: only tests import this; the root package.json has it for them.
import fc from 'fast-check';

const MEANT = [
  '2025-01-02',
  '2025-06-01T00:00:00.000Z',
  'digital-economy-2023',
  'laboratory',
  '370102',
  '3701',
];

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly items?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly additionalProperties?: unknown;
}

/** JSON that parses and that honest clients never send. */
export const hostileJson: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    'null',
    '[]',
    '"x"',
    '1e999',
    '{"__proto__":{"admin":true}}',
    '{"version":1,"version":2}',
    '{"version":99999999999999999999}',
    '{"text":"\\u0000"}',
    '{"text":"\\ud800"}',
    '{"\\u0000":1}',
    '['.repeat(100_000),
    `{"a":${'['.repeat(30)}${']'.repeat(30)}}`,
    '{"version":-1}',
    '{"version":2147483648}',
  ),
  fc.json({ maxDepth: 4 }),
);

/**
 * Values of a JSON schema, near enough to be read by what stands behind the door: most fit it, some are at or just over
 * its edges, and here and there one is something else altogether.
 */
export function arbitraryOf(schema: unknown, ids: readonly string[], strict = false): fc.Arbitrary<unknown> {
  if (strict) return fitting(schema as Schema, ids, true);
  return fc.oneof(
    { weight: 24, arbitrary: fitting(schema as Schema, ids, false) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown> },
  );
}

function fitting(schema: Schema, ids: readonly string[], strict: boolean): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((one) => arbitraryOf(one, ids, strict)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, ids, strict);
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, ids, strict), {
        minLength: Math.min(schema.minItems ?? 0, 3),
        maxLength: 3,
      });
    case 'string':
      return textOf(schema, ids, strict);
    case 'integer':
    case 'number':
      return numberOf(schema, strict);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>;
  }
}

function objectOf(
  { properties, required = [] }: Schema,
  ids: readonly string[],
  strict: boolean,
): fc.Arbitrary<unknown> {
  if (properties === undefined)
    return fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 1 }));
  const models = Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [name, arbitraryOf(inner, ids, strict)]),
  );
  return fc.record(models, { requiredKeys: required.filter((name) => name in models) });
}

function textOf(
  { pattern, minLength = 0, maxLength = 40 }: Schema,
  ids: readonly string[],
  strict: boolean,
): fc.Arbitrary<string> {
  const plain = fc.constant('示例文字'.repeat(Math.ceil(minLength / 4) || 1).slice(0, maxLength));
  if (strict && pattern === undefined) return plain;
  const text = fc.oneof(
    fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) }),
    fc.string({ unit: 'binary', minLength, maxLength: Math.max(minLength, Math.min(maxLength, 20)) }),
    fc.constantFrom(
      '示例文字',
      '<script>alert(1)</script>',
      "'; drop table person; --",
      '‮txt',
      'a'.repeat(maxLength + 1),
    ),
  );
  if (pattern === undefined) return text;
  const prefix = /^\^([a-z]{3})_/.exec(pattern)?.[1];
  if (prefix !== undefined) {
    const own = ids.filter((id) => id.startsWith(`${prefix}_`));
    if (strict && own.length > 0) return fc.constantFrom(...own);
    return fc.constantFrom(`${prefix}_0000000000`, ...own);
  }
  const meant = MEANT.filter((value) => new RegExp(pattern).test(value));
  if (strict && meant.length > 0) return fc.constantFrom(...meant);
  return fc.oneof(
    { weight: 3, arbitrary: fc.stringMatching(new RegExp(pattern)) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '2025-01-01',
        '2025-02-30',
        '9999-12-31',
        '0000-01-01',
        '2025-06-01T00:00:00.000Z',
        '2025-99-99T99:99:99.999Z',
        'digital-economy-2023',
        'laboratory',
        '370102',
        '3701',
      ),
    },
    { weight: 1, arbitrary: text },
  );
}

function numberOf({ minimum, maximum }: Schema, strict: boolean): fc.Arbitrary<number> {
  const least = minimum ?? -2_147_483_649;
  const most = maximum ?? 9_007_199_254_740_991;
  if (strict)
    return fc.integer({ min: Math.max(least, 0), max: Math.max(Math.min(most, 3), Math.max(least, 0)) });
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.integer({
        min: Math.max(least, 0),
        max: Math.max(Math.min(most, 3), Math.max(least, 0)),
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom(least, most, 2_147_483_648, -1, 0.5) },
  );
}
