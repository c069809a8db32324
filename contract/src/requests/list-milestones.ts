import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, noParams, page } from '../shapes.ts';
import { milestoneStanding, milestoneView } from '../views/platform-record.ts';

export const LIST_MILESTONES = defineRequest({
  name: 'list-milestones',
  summary: 'Milestones the reader may see, the soonest due first',
  method: 'GET',
  path: '/api/v1/milestones',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B6.1',
  params: noParams,
  query: z.strictObject({
    ...page,
    platform: idOf('plt').optional(),
    standing: milestoneStanding.optional(),
    city: z.string().max(4).optional(),
    category: categoryId.optional(),
    text: z.string().max(80).optional(),
  }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(milestoneView),
    next: z.string().nullable(),
    total: z.number().int(),
  }),
});
