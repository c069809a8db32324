import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { behindQuery } from '../views/dashboard.ts';

export const EXPORT_BEHIND = defineRequest({
  name: 'export-behind',
  summary: 'Exactly the list behind a number, as a table',
  method: 'GET',
  path: '/api/v1/dashboard/behind/export',
  audience: ['recommender', 'authority'],
  act: false,
  clause: 'B1',
  params: noParams,
  query: z.strictObject({ format: z.enum(['xlsx', 'csv', 'json']), ...behindQuery }),
  body: 'none',
  view: 'file',
});
