import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { dashboardQuery, figure, toldOn, words } from '../views/dashboard.ts';

export const COMPARE_CHAINS = defineRequest({
  name: 'compare-chains',
  summary: 'The industry chains side by side: platforms by category, how they keep up, and what they report',
  method: 'GET',
  path: '/api/v1/dashboard/chains',
  audience: ['recommender', 'authority'],
  act: false,
  clause: 'A1',
  params: noParams,
  query: z.strictObject(dashboardQuery),
  body: 'none',
  view: z.strictObject({
    ...toldOn,
    categories: z.array(z.strictObject({ id: z.string(), names: words })),
    /** The year of the reports the measures are from. */
    year: z.number().int(),
    measures: z.array(z.strictObject({ id: z.string(), names: words, unit: words })),
    /** As the programme lists them; last, as `none`, the platforms whose record names no chain, where there are any. */
    rows: z.array(
      z.strictObject({
        chain: z.string(),
        names: words,
        categories: z.array(figure),
        designated: figure,
        valid: figure,
        dutiesOverdue: figure,
        support: figure,
        measures: z.array(figure),
      }),
    ),
  }),
});
