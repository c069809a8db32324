import { z } from 'zod';
import { category } from './category.ts';
import { choice, clauses, type DeepReadonly, name, optional, origin, words } from './common.ts';
import { reviewSteps } from './review-steps.ts';
import { setting } from './rule.ts';
import { sharedRules } from './shared-rules.ts';

const stage = z.strictObject({
  id: name,
  ...words,
  actor: z.enum(['applicant', 'recommender', 'authority', 'expert']),
  clause: clauses,
  quote: optional(name),
  origin: optional(origin),
  note: optional(name),
  /** An optional stage runs only in rounds that switch it on; `enabled` is how a new round starts. */
  optional: optional(z.boolean()),
  enabled: optional(z.boolean()),
});

const dayOfYear = z.string().regex(/^\d\d-\d\d$/);

const duty = z.strictObject({
  id: name,
  ...words,
  clause: clauses,
  quote: optional(name),
  note: optional(name),
  once: optional(z.boolean()),
  yearly: optional(z.boolean()),
  onEvent: optional(z.boolean()),
  atAnyTime: optional(z.boolean()),
  due: optional(dayOfYear),
  dueDaysAfterAnnouncement: optional(z.int()),
  dueWorkingDays: optional(z.int()),
  dueOrigin: optional(origin),
});

const safeguard = z.strictObject({
  id: name,
  ...words,
  clause: clauses,
  quote: optional(name),
  modules: z.array(name),
});

/** The chains of industry a platform may serve: a plan speaks of them without a list (A1, B1), so each names the clause its words stand in. */
const industryChains = z.strictObject({
  origin,
  clause: clauses,
  note: optional(name),
  list: z.array(choice.extend({ clause: clauses })).min(1),
});

const stated = z.strictObject({ clause: clauses, ...words });

const switched = {
  enabled: z.boolean(),
  clause: optional(clauses),
  origin: optional(origin),
  quote: optional(name),
  note: optional(name),
};

/** What a work plan says of itself: `programme.json`. */
export const programmeHead = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  code: z.string().regex(/^[A-Z]{2,8}$/),
  version: z.int().positive(),
  status: z.enum(['current', 'closed']),
  predecessor: name.nullable(),
  provinceCode: z.string().regex(/^\d{2}$/),
  /** Four digits of the city whose own programme this is; absent for the province's. */
  city: optional(z.string().regex(/^\d{4}$/)),
  /** The programme a city derived its own from, in the version it began with (A4.1). */
  derivedFrom: optional(z.strictObject({ programme: name, version: z.int().positive() })),
  names: z.strictObject({ ...words, documentZh: name, documentEn: name, slogan: optional(name) }),
  theme: z.strictObject(words),
  authority: z.strictObject({ ...words, clause: clauses }),
  issuingDocument: z.strictObject({ number: name.nullable(), date: name.nullable(), note: name }),
  aims: stated,
  dutiesOfTheSystem: optional(stated),
  principle: stated,
  method: stated,
  legalBasis: z.strictObject({
    clause: clauses,
    documents: z.array(z.strictObject({ title: name, number: name.nullable(), en: name })),
  }),
  period: z.strictObject({
    from: z.int(),
    to: z.int(),
    rounds: z.array(z.int()),
    roundsPerYear: z.int(),
    clause: clauses,
    note: optional(name),
  }),
  stages: z.array(stage).min(1),
  applicantKinds: z.array(choice.extend({ clause: clauses, note: optional(name) })),
  sharedRules,
  /** Absent: the product's defaults. */
  reviewSteps: optional(reviewSteps),
  plaque: z.strictObject(switched),
  jointApplication: z.strictObject({
    categories: z.array(name),
    clause: optional(clauses),
    origin: optional(origin),
    quote: optional(name),
    note: optional(name),
    maxPartners: optional(z.int()),
    maxIsSoft: optional(z.boolean()),
    includesLead: optional(z.boolean()),
    includesLeadOrigin: optional(origin),
  }),
  changeFiling: z.strictObject(switched),
  achievements: z.strictObject(switched),
  industryChains,
  categories: z.array(category).min(1),
  duties: z.array(duty),
  safeguards: z.array(safeguard),
  targetSemantics: z.strictObject({
    softWord: name,
    bandPercent: z.number(),
    origin,
    effect: name,
    en: name,
  }),
  settings: z.array(setting),
});

export type ProgrammeHead = DeepReadonly<z.infer<typeof programmeHead>>;
export type ProgrammeStage = DeepReadonly<z.infer<typeof stage>>;
export type Duty = DeepReadonly<z.infer<typeof duty>>;
export type Safeguard = DeepReadonly<z.infer<typeof safeguard>>;
