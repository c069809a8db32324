import { z } from 'zod';
import { day, instant } from '../shapes.ts';

const words = z.strictObject({ zh: z.string(), en: z.string() });

const difference = z.strictObject({ part: z.string(), id: z.string(), zh: z.string(), en: z.string() });

const step = z.strictObject({ by: z.string(), byName: z.string(), at: instant });

/** A version in the making, as a list shows it. */
export const draftRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['open', 'prepared', 'published', 'dropped']),
  programme: z.string(),
  /** Name of the programme as the draft has it. */
  name: words,
  city: z.string(),
  title: z.string(),
  changedAt: instant,
  changedBy: z.string(),
  inForceFrom: day.nullable(),
});

export const draftView = draftRow.extend({
  /** Digest of the version it goes on from. */
  basedOn: z.string(),
  prepared: step.nullable(),
  sentBack: z.string().nullable(),
  published: step.extend({ digest: z.string(), inForceFrom: day }).nullable(),
  document: z.unknown(),
  /** What keeps it from being published, by path and in plain words; empty: it may be. */
  faults: z.array(z.strictObject({ path: z.string(), zh: z.string(), en: z.string() })),
  /** What it changes in the version it goes on from; empty where it does not load. */
  differences: z.array(difference),
  cases: z.array(
    z.strictObject({
      rule: z.string(),
      title: z.string(),
      expected: z.string(),
      found: z.string().nullable(),
    }),
  ),
  /** What the reader may do now, by name of the request. */
  acts: z.array(z.string()),
});

export const simulationView = z.strictObject({
  round: z.string(),
  asked: z.number().int(),
  /** Applications of a category the draft does not have. */
  without: z.number().int(),
  byRule: z.array(
    z.strictObject({
      rule: z.string(),
      ...words.shape,
      /** Applications that would fail it anew, and that would no longer fail it. */
      stricter: z.number().int(),
      milder: z.number().int(),
    }),
  ),
  changed: z.array(
    z.strictObject({
      application: z.string(),
      receipt: z.string(),
      name: z.string(),
      category: z.string(),
      before: z.boolean(),
      after: z.boolean(),
      rules: z.array(
        z.strictObject({ rule: z.string(), ...words.shape, before: z.string(), after: z.string() }),
      ),
    }),
  ),
});

export const programmeVersionRow = z.strictObject({
  digest: z.string(),
  version: z.number().int(),
  publishedAt: instant,
  /** `house`: it came with the product; `workshop`: the authority published it. */
  origin: z.enum(['house', 'workshop']),
  inForce: z.boolean(),
  /** What it changed in the one published before it. */
  differences: z.array(difference),
});
