import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, page } from '../shapes.ts';
import { measureQuery, measureRow } from '../views/measure.ts';

export const LIST_MEASURES = defineRequest({
  name: 'list-measures',
  summary:
    'Measures the reader may see: a host its own, a recommender its units’, the authority its programme’s',
  method: 'GET',
  path: '/api/v1/measures',
  audience: 'signed-in',
  act: false,
  clause: 'B5.3',
  params: noParams,
  query: z.strictObject({
    ...page,
    ...measureQuery,
  }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(measureRow),
    next: z.string().nullable(),
    total: z.number().int(),
    counts: z.record(z.string(), z.number().int()),
  }),
});
