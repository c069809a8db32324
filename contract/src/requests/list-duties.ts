import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, page } from '../shapes.ts';
import { dutyRow, filingKind } from '../views/filing.ts';

export const LIST_DUTIES = defineRequest({
  name: 'list-duties',
  summary: 'Yearly duties: who owes what, until when, and whether it was handed in',
  method: 'GET',
  path: '/api/v1/duties',
  audience: 'signed-in',
  act: false,
  clause: 'B5.1',
  params: noParams,
  query: z.strictObject({
    ...page,
    kind: filingKind.optional(),
    period: z.string().max(10).optional(),
    city: z.string().max(4).optional(),
    standing: z.enum(['open', 'overdue', 'in']).optional(),
  }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(dutyRow),
    next: z.string().nullable(),
    total: z.number().int(),
    cities: z.array(
      z.strictObject({
        city: z.string(),
        owed: z.number().int(),
        handedIn: z.number().int(),
        overdue: z.number().int(),
      }),
    ),
  }),
});
