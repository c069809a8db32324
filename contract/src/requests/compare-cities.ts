import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { dashboardQuery, figure, toldOn, words } from '../views/dashboard.ts';

export const COMPARE_CITIES = defineRequest({
  name: 'compare-cities',
  summary: 'The cities side by side; a recommender has its own alone',
  method: 'GET',
  path: '/api/v1/dashboard/cities',
  audience: ['recommender', 'authority'],
  act: false,
  clause: 'B1',
  params: noParams,
  query: z.strictObject(dashboardQuery),
  body: 'none',
  view: z.strictObject({
    ...toldOn,
    categories: z.array(z.strictObject({ id: z.string(), names: words })),
    rows: z.array(
      z.strictObject({
        city: z.string(),
        names: words,
        categories: z.array(figure),
        both: figure,
        valid: figure,
        applications: figure,
        dutiesInTime: figure,
        dutiesOverdue: figure,
        milestonesOverdue: figure,
        excellent: figure,
        support: figure,
      }),
    ),
  }),
});
