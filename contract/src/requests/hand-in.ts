import { z } from 'zod';
import { instant, prose, standing } from '../shapes.ts';

/** How every form is handed in: what was typed last goes along, and is saved first. */
export const handIn = {
  body: z.strictObject({
    version: z.number().int(),
    fields: z
      .array(
        z.strictObject({ field: z.string().max(80), basedOn: z.number().int().min(0), value: z.unknown() }),
      )
      .max(200)
      .default([]),
    declaresTrue: z.literal(true),
  }),
  view: standing.extend({ receipt: z.string(), copy: z.number().int(), hash: z.string(), at: instant }),
};

/** How a form is given back: all reasons at once, each bound to its place. */
export const givenBack = z.strictObject({
  version: z.number().int(),
  reasons: z
    .array(
      z.strictObject({
        target: z.string().max(100),
        text: prose(1000, 1),
        clause: z.string().max(12).nullable(),
      }),
    )
    .min(1)
    .max(200),
  dueAt: instant,
});
