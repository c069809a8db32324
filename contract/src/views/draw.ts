import { z } from 'zod';
import { instant } from '../shapes.ts';

const done = z.strictObject({ by: z.string(), at: instant });

/** One line of a draw's outcome, in the order of the tickets. */
const drawnLine = z.strictObject({
  rank: z.number().int(),
  id: z.string(),
  /** `null` while names are hidden. */
  name: z.string().nullable(),
  ticket: z.string(),
  fate: z.enum(['taken', 'taken-before', 'reserve', 'recused', 'passed']),
  reason: z.string(),
});

const drawLine = {
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['prepared', 'committed', 'revealing', 'drawn', 'confirmed', 'cancelled']),
  programme: z.string(),
  number: z.number().int(),
  purpose: z.enum(['inspection-objects', 'inspectors', 'experts', 'ties']),
  title: z.string(),
  publishedAt: instant.nullable(),
  drawnAt: instant.nullable(),
  candidates: z.number().int(),
  places: z.number().int(),
};

export const drawRow = z.strictObject(drawLine);

/** One draw as its reader may see it: names only for the authority, or once it has let them be seen. */
export const drawView = z.strictObject({
  ...drawLine,
  about: z.string(),
  hash: z.enum(['sha256', 'sm3']),
  strata: z.array(
    z.strictObject({
      name: z.string(),
      take: z.number().int(),
      reserves: z.number().int(),
      commitment: z.string(),
      seed: z.string().nullable(),
      pool: z.array(z.strictObject({ id: z.string(), name: z.string().nullable() })),
      excluded: z.array(z.strictObject({ id: z.string(), name: z.string().nullable(), reason: z.string() })),
      outcome: z.array(drawnLine),
    }),
  ),
  namesPublic: z.boolean(),
  witnesses: z.array(
    z.strictObject({
      source: z.string(),
      person: z.string(),
      commitment: z.string().nullable(),
      nonce: z.string().nullable(),
      revealedAt: instant.nullable(),
    }),
  ),
  publicSource: z.string(),
  fallback: z.string().nullable(),
  deadline: instant.nullable(),
  publicValue: z
    .strictObject({ source: z.string(), value: z.string(), evidence: z.string(), at: instant })
    .nullable(),
  supplements: z.array(
    z.strictObject({
      reason: z.string(),
      out: z.array(z.strictObject({ id: z.string(), reason: z.string() })),
      more: z.array(z.strictObject({ stratum: z.string(), places: z.number().int() })),
      at: instant,
      confirmedAt: instant.nullable(),
      digest: z.string(),
    }),
  ),
  repeats: z.strictObject({ id: z.string(), number: z.number().int() }).nullable(),
  cancelled: z.strictObject({ reason: z.string(), at: instant }).nullable(),
  /** Of the first record; `null` until drawn or cancelled. */
  digest: z.string().nullable(),
  /** How many records can be fetched: the first, and one for each confirmed supplement. */
  records: z.number().int(),
  /** Who did what, for the authority alone. */
  prepared: done.nullable(),
  published: done.nullable(),
  confirmed: done.nullable(),
  /** Whoever did the last step may not confirm it. */
  lastById: z.string().nullable(),
});

/** What one candidate may know of itself: what opens its id, and how it fared. */
export const ownTicket = z.strictObject({
  stratum: z.string(),
  id: z.string(),
  name: z.string(),
  salt: z.string(),
  ticket: z.string().nullable(),
  rank: z.number().int().nullable(),
  fate: z.enum(['taken-before', 'taken', 'reserve', 'recused', 'passed-by-quota', 'not-reached']).nullable(),
});
