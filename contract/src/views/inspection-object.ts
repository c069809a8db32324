import { z } from 'zod';
import { day, idOf, instant } from '../shapes.ts';

const risk = z.enum(['A', 'B', 'C', 'D']);

/** A class set by a person against the points, with its reason; kept when it has run out or was taken back. */
const riskByHand = z.strictObject({
  risk,
  reason: z.string(),
  until: day,
  by: z.string(),
  at: instant,
  ended: z.strictObject({ by: z.string(), at: instant, reason: z.string() }).nullable(),
});

export const inspectionObject = z.strictObject({
  platform: z.strictObject({
    id: z.string(),
    version: z.number().int(),
    number: z.string(),
    name: z.string(),
    city: z.string(),
    category: z.string(),
  }),
  organisation: z.string(),
  recommender: z.string(),
  /** The class that counts, and the one the points alone say. */
  risk,
  reckoned: risk,
  points: z.number().int(),
  /** By the programme's points, how often each counts; those that do not are left out. */
  counts: z.record(z.string(), z.number().int()),
  /** The programme's overrides that lifted the class. */
  lifted: z.array(z.string()),
  /** While one holds. */
  byHand: riskByHand.nullable(),
  /** The batch of this year that has drawn it already. */
  drawnIn: z.string().nullable(),
});

/** One object with everything its class rests on. */
export const inspectionObjectView = inspectionObject.extend({
  evidence: z.array(
    z.strictObject({
      point: z.string(),
      zh: z.string(),
      en: z.string(),
      points: z.number().int(),
      cap: z.number().int().nullable(),
      items: z.array(
        z.strictObject({
          kind: z.enum([
            'filing',
            'milestone',
            'measure',
            'evaluation',
            'inspection',
            'objection',
            'voice',
            'organisation',
          ]),
          id: z.string(),
          on: day.nullable(),
          /** Receipt, task, ground, title, number: what it is known by. */
          label: z.string(),
        }),
      ),
    }),
  ),
  /** The latest first. */
  earlier: z.array(riskByHand),
});

/** What a list of objects is narrowed to. */
export const inspectionObjectQuery = {
  risk: risk.optional(),
  city: z.string().max(4).optional(),
  category: z.string().max(60).optional(),
  /** Only those whose class a person has set. */
  byHand: z.enum(['yes']).optional(),
  text: z.string().max(80).optional(),
};

export const onInspectionObject = z.strictObject({ platform: idOf('plt') });
