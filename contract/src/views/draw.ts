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

/** Who inspects whom, for a draw of inspectors: tickets and places alone, and of every recusal the kind of its ground. */
const drawPairing = z.strictObject({
  perTask: z.number().int(),
  /** The draw whose objects they go to, and when its list was sealed with the recusals. */
  objects: z.strictObject({ id: z.string(), number: z.number().int() }),
  /** Of the recusals, published before any chance existed. */
  sealed: z.string(),
  /** Of the whole record; `null` until the tickets are known. */
  digest: z.string().nullable(),
  recusals: z.array(
    z.strictObject({
      inspector: z.string(),
      /** `null` until the tickets are known. */
      ticket: z.number().int().nullable(),
      object: z.string(),
      place: z.number().int(),
      ground: z.enum([
        'own-organisation',
        'conflict',
        'same-city',
        'other-cities',
        'not-available',
        'declined',
        'replaced',
      ]),
    }),
  ),
  /** In the order in which the objects were drawn; empty until the tickets are known. */
  sent: z.array(
    z.strictObject({
      place: z.number().int(),
      object: z.string(),
      /** The confirmed supplement of the objects' draw that brought it; 0 for the draw itself. */
      supplement: z.number().int(),
      tickets: z.array(z.number().int()),
    }),
  ),
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
  /** How many of one institution, or city, may hold places in all pools together. */
  apart: z.strictObject({ sort: z.enum(['institution', 'city']), most: z.number().int() }).nullable(),
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
  /** For the inspectors of a batch alone. */
  pairing: drawPairing.nullable(),
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
