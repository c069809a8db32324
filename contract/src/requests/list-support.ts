import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, page } from '../shapes.ts';
import { supportQuery, supportRow } from '../views/support.ts';

export const LIST_SUPPORT = defineRequest({
  name: 'list-support',
  summary: 'Support of platforms the reader may see',
  method: 'GET',
  path: '/api/v1/support',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B6.2',
  params: noParams,
  query: z.strictObject({ ...page, ...supportQuery }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(supportRow),
    next: z.string().nullable(),
    total: z.number().int(),
    counts: z.record(z.string(), z.number().int()),
    mayRecord: z.boolean(),
  }),
});
