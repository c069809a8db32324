import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { supportQuery } from '../views/support.ts';

export const SUM_SUPPORT = defineRequest({
  name: 'sum-support',
  summary: 'Totals of standing support along one axis',
  method: 'GET',
  path: '/api/v1/support/totals',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B6.2',
  params: noParams,
  query: z.strictObject({
    by: z.enum(['year', 'source', 'kind', 'city', 'category', 'platform']),
    ...supportQuery,
  }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        key: z.string(),
        name: z.strictObject({ zh: z.string(), en: z.string() }),
        count: z.number().int(),
        amountFen: z.number().int(),
        receivedFen: z.number().int(),
      }),
    ),
    count: z.number().int(),
    amountFen: z.number().int(),
    receivedFen: z.number().int(),
  }),
});
