import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { dashboardQuery, figure, toldOn, words } from '../views/dashboard.ts';

export const LIST_CONCERNS = defineRequest({
  name: 'list-concerns',
  summary: 'What needs somebody: gaps to targets, what is overdue, what runs out',
  method: 'GET',
  path: '/api/v1/dashboard/concerns',
  audience: ['recommender', 'authority'],
  act: false,
  clause: 'B1',
  params: noParams,
  query: z.strictObject(dashboardQuery),
  body: 'none',
  view: z.strictObject({
    ...toldOn,
    rows: z.array(
      z.strictObject({
        concern: z.enum([
          'gap',
          'empty-cities',
          'duties-overdue',
          'duties-open',
          'milestones-overdue',
          'rectifications-overdue',
          'ending',
          'failed',
        ]),
        weight: z.enum(['heavy', 'soft', 'clock']),
        /** What the sentence says besides its number. */
        values: z.record(z.string(), z.union([z.string(), z.number(), words])),
        figure,
        /** Further numbers of the sentence, each with its list. */
        figures: z.record(z.string(), figure),
      }),
    ),
  }),
});
