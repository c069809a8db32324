import { z } from 'zod';
import { day, idOf, instant, line } from '../shapes.ts';
import { actView } from './application.ts';

const city = z.string().regex(/^\d{4}$/);

const conflict = z.strictObject({
  name: line(100),
  uscc: z.string().trim().toUpperCase().length(18).nullable(),
  reason: line(200),
});

/** What the register keeps of an inspector besides name and account. */
export const inspectorInput = z.strictObject({
  organisationName: line(100),
  uscc: z.string().trim().toUpperCase().length(18).nullable(),
  city,
  credential: line(40),
  fields: z.array(line(40)).max(20),
  /** Where they may be sent; empty: anywhere. */
  cities: z.array(city).max(20),
  validUntil: day,
  conflicts: z.array(conflict).max(50),
});

/** One entry with its account; whoever has one keeps it, and needs neither password nor address. */
export const inspectorLine = z.strictObject({
  account: line(80, 3),
  name: line(40),
  email: line(100, 0),
  phone: line(40, 0),
  password: z.string().max(200),
  inspector: inspectorInput,
});

export const inspectorRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['active', 'suspended', 'ended']),
  programme: z.string(),
  name: z.string(),
  account: z.string(),
  organisationName: z.string(),
  uscc: z.string().nullable(),
  city: z.string(),
  credential: z.string(),
  fields: z.array(z.string()),
  cities: z.array(z.string()),
  validUntil: day,
  /** The credential has run out. */
  expired: z.boolean(),
  conflicts: z.array(z.strictObject({ name: z.string(), uscc: z.string().nullable(), reason: z.string() })),
  reason: z.string(),
  registeredAt: instant,
  /** Tasks in hand. */
  load: z.number().int(),
  acts: z.array(actView),
});

/** A query that narrows the register, as it stands in its address. */
export const inspectorQuery = {
  /** Several states, with commas between them. */
  state: z.string().max(60).optional(),
  /** City of the unit. */
  city: z.string().max(4).optional(),
  standing: z.enum(['valid', 'expired']).optional(),
  text: z.string().max(80).optional(),
};

export const onInspector = z.strictObject({ inspector: idOf('ins') });
