import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { supportQuery } from '../views/support.ts';

export const EXPORT_SUPPORT = defineRequest({
  name: 'export-support',
  summary: 'Exactly the register shown, as a table',
  method: 'GET',
  path: '/api/v1/support/export',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B6.2',
  params: noParams,
  query: z.strictObject({ format: z.enum(['xlsx', 'csv', 'json']), ...supportQuery }),
  body: 'none',
  view: 'file',
});
