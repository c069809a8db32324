import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { dashboardQuery, figure, toldOn, words } from '../views/dashboard.ts';

const counts = z.strictObject({
  /** Ever designated, renewals counted once. */
  ever: figure,
  /** Designated and valid on the day. */
  valid: figure,
  onNotice: figure,
  /** Ever designated or on notice. */
  both: figure,
  /** Valid on the day or on notice. */
  validBoth: figure,
  years: z.array(z.strictObject({ year: z.number().int(), figure })),
});

export const SEE_TARGETS = defineRequest({
  name: 'see-targets',
  summary:
    'Targets of a programme against what is designated, on three bases, with a forecast, by category, year and city',
  method: 'GET',
  path: '/api/v1/dashboard/targets',
  audience: ['recommender', 'authority'],
  act: false,
  clause: 'B1',
  params: noParams,
  query: z.strictObject(dashboardQuery),
  body: 'none',
  view: z.strictObject({
    ...toldOn,
    names: words,
    /** What the targets are known by, as `5351`; `null` where the work plan has no such name. */
    knownAs: z.string().nullable(),
    clauses: z.array(z.string()),
    by: z.number().int(),
    /** Width of “about” on each side, in percent of the target. */
    bandPercent: z.number(),
    /** The reader’s own units alone: no target is theirs. */
    ownOnly: z.boolean(),
    total: counts.extend({ target: z.number().int().nullable() }),
    categories: z.array(
      counts.extend({
        id: z.string(),
        names: words,
        target: z.number().int().nullable(),
        /** Lowest number that counts as “about” the target. */
        lower: z.number().int().nullable(),
        /** How many are missing to `lower` of what is designated and on notice; 0 when it is reached. */
        gap: z.number().int().nullable(),
        /** The same of what is valid and on notice. */
        validGap: z.number().int().nullable(),
        forecast: z
          .strictObject({
            /** What the round under way may add; rounded to a tenth. */
            adds: z.number(),
            /** On notice with an objection that is open: counted half. */
            objected: figure,
            /** On their way, not yet on notice; counted at `ratePercent`, the share that came through in earlier rounds. */
            underWay: figure,
            ratePercent: z.number().nullable(),
          })
          .nullable(),
      }),
    ),
    cities: z.array(z.strictObject({ city: z.string(), names: words, both: figure })),
  }),
});
