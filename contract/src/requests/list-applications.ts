import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, noParams, page } from '../shapes.ts';
import { applicationRow } from '../views/application.ts';

export const LIST_APPLICATIONS = defineRequest({
  name: 'list-applications',
  summary: 'Applications the reader may see',
  method: 'GET',
  path: '/api/v1/applications',
  audience: 'signed-in',
  act: false,
  clause: 'B5.1',
  params: noParams,
  query: z.strictObject({
    ...page,
    round: idOf('rnd').optional(),
    category: categoryId.optional(),
    state: z.string().max(200).optional(),
    recommender: idOf('rec').optional(),
    text: z.string().max(80).optional(),
    sort: z.enum(['receipt', 'since', 'due', 'name', 'rank']).default('receipt'),
  }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(applicationRow),
    next: z.string().nullable(),
    total: z.number().int(),
  }),
});
