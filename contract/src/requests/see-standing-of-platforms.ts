import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { dashboardQuery, figure, toldOn, words } from '../views/dashboard.ts';

const named = z.strictObject({ id: z.string(), names: words, count: figure, amount: figure });

const byStanding = z.array(z.strictObject({ standing: z.string(), figure }));

export const SEE_STANDING_OF_PLATFORMS = defineRequest({
  name: 'see-standing-of-platforms',
  summary:
    'Duties on time, milestones, grades, measures, support and inspection findings of the reader’s platforms',
  method: 'GET',
  path: '/api/v1/dashboard/platforms',
  audience: ['recommender', 'authority'],
  act: false,
  clause: 'B5.2',
  params: noParams,
  query: z.strictObject(dashboardQuery),
  body: 'none',
  view: z.strictObject({
    ...toldOn,
    duties: z.array(
      z.strictObject({
        kind: z.string(),
        period: z.string(),
        owed: figure,
        inTime: figure,
        late: figure,
        open: figure,
        overdue: figure,
      }),
    ),
    milestones: byStanding,
    grades: byStanding,
    measures: z.array(z.strictObject({ kind: z.string(), standings: byStanding })),
    inspections: byStanding,
    support: z.strictObject({
      total: figure,
      lines: figure,
      platforms: figure,
      /** Fen for each platform in force; `null` where there is none. */
      perPlatformFen: z.number().int().nullable(),
      sources: z.array(named),
      kinds: z.array(named),
    }),
  }),
});
