import { z } from 'zod';
import { choice, clauses, type DeepReadonly, name, optional, origin, words } from './common.ts';

const listed = z.strictObject({
  id: name,
  ...words,
  group: optional(name),
  quote: optional(name),
  origin: optional(origin),
});

const group = z.strictObject({
  id: name,
  ...words,
  openEnded: optional(z.boolean()),
  quote: optional(name),
});

const kind = z.strictObject({
  id: name,
  ...words,
  quote: name,
  via: optional(z.array(choice)),
  applicantKinds: optional(z.array(name)),
});

const target = z.strictObject({
  number: z.int().positive(),
  by: z.int(),
  soft: z.boolean(),
  quote: name,
});

const naming = z.strictObject({
  patternZh: name,
  suffix: z.string(),
  origin: optional(origin),
  clause: optional(clauses),
  quote: optional(name),
  note: optional(name),
});

/** One of the classes of platform a programme builds. */
export const category = z.strictObject({
  id: name,
  code: z.string().regex(/^[A-Z]{3}$/),
  clause: clauses,
  names: z.strictObject({ zh: name, fullZh: name, en: name, alsoZh: optional(name) }),
  description: z.strictObject(words),
  applicantKinds: z.array(name).min(1),
  applicantKindsRule: optional(z.literal('soft')),
  types: optional(z.array(choice)),
  tasks: optional(z.array(choice)),
  talentChain: optional(z.array(choice)),
  directionGroups: z.array(group),
  directions: z.array(listed),
  serviceGroups: optional(z.array(choice)),
  serviceKinds: optional(z.array(listed)),
  kinds: optional(z.array(kind)),
  target,
  naming,
});

export type Category = DeepReadonly<z.infer<typeof category>>;
export type ListedDirection = DeepReadonly<z.infer<typeof listed>>;
export type CategoryKind = DeepReadonly<z.infer<typeof kind>>;
export type Target = DeepReadonly<z.infer<typeof target>>;
export type Naming = DeepReadonly<z.infer<typeof naming>>;
