import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, noParams } from '../shapes.ts';
import { milestoneStanding } from '../views/platform-record.ts';

export const EXPORT_MILESTONES = defineRequest({
  name: 'export-milestones',
  summary: 'Exactly the list shown, as a table',
  method: 'GET',
  path: '/api/v1/milestones/export',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B6.1',
  params: noParams,
  query: z.strictObject({
    format: z.enum(['xlsx', 'csv']),
    platform: idOf('plt').optional(),
    standing: milestoneStanding.optional(),
    city: z.string().max(4).optional(),
    category: categoryId.optional(),
    text: z.string().max(80).optional(),
  }),
  body: 'none',
  view: 'file',
});
