import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noParams, page } from '../shapes.ts';
import { measureKind, measureRow } from '../views/measure.ts';

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
    kind: measureKind.optional(),
    /** Several states, with commas between them. */
    state: z.string().max(200).optional(),
    platform: idOf('plt').optional(),
    city: z.string().max(4).optional(),
    /** Only rectifications whose day has passed. */
    overdue: z.enum(['yes']).optional(),
    text: z.string().max(80).optional(),
  }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(measureRow),
    next: z.string().nullable(),
    total: z.number().int(),
    counts: z.record(z.string(), z.number().int()),
  }),
});
