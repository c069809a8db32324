import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { filingKind } from '../views/filing.ts';

export const EXPORT_DUTIES = defineRequest({
  name: 'export-duties',
  summary: 'Exactly the list of duties shown, as a table',
  method: 'GET',
  path: '/api/v1/duties/export',
  audience: 'signed-in',
  act: false,
  clause: 'B5.1',
  params: noParams,
  query: z.strictObject({
    format: z.enum(['xlsx', 'csv', 'json']),
    kind: filingKind.optional(),
    period: z.string().max(10).optional(),
    city: z.string().max(4).optional(),
    standing: z.enum(['open', 'overdue', 'in']).optional(),
  }),
  body: 'none',
  view: 'file',
});
