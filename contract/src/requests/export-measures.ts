import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { measureQuery } from '../views/measure.ts';

export const EXPORT_MEASURES = defineRequest({
  name: 'export-measures',
  summary: 'Exactly the measures shown, as a table',
  method: 'GET',
  path: '/api/v1/measures/export',
  audience: 'signed-in',
  act: false,
  clause: 'B5.3',
  params: noParams,
  query: z.strictObject({ format: z.enum(['xlsx', 'csv', 'json']), ...measureQuery }),
  body: 'none',
  view: 'file',
});
