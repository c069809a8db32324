import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, noParams, page } from '../shapes.ts';

export const LIST_ORGANISATIONS = defineRequest({
  name: 'list-organisations',
  summary: 'Organisations',
  method: 'GET',
  path: '/api/v1/organisations',
  audience: ['authority', 'recommender', 'security-administrator'],
  act: false,
  clause: 'B4.1',
  params: noParams,
  query: z.strictObject({ ...page, text: z.string().max(80).optional() }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        uscc: z.string(),
        region: z.string(),
        kind: z.string(),
        recordCheckedOn: day.nullable(),
      }),
    ),
    next: z.string().nullable(),
    total: z.number().int(),
  }),
});
