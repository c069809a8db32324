import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, noParams } from '../shapes.ts';

export const EXPORT_APPLICATIONS = defineRequest({
  name: 'export-applications',
  summary: 'Exactly the list shown, as a table',
  method: 'GET',
  path: '/api/v1/applications/export',
  audience: 'signed-in',
  act: false,
  clause: 'B5.1',
  params: noParams,
  query: z.strictObject({
    format: z.enum(['xlsx', 'csv', 'json']),
    round: idOf('rnd').optional(),
    category: categoryId.optional(),
    state: z.string().max(200).optional(),
    recommender: idOf('rec').optional(),
    text: z.string().max(80).optional(),
    sort: z.enum(['receipt', 'since', 'due', 'name', 'rank']).default('receipt'),
  }),
  body: 'none',
  view: 'file',
});
