import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { inspectorQuery } from '../views/inspector.ts';

export const EXPORT_INSPECTORS = defineRequest({
  name: 'export-inspectors',
  summary: 'Exactly the register of inspectors shown, as a table',
  method: 'GET',
  path: '/api/v1/inspectors/export',
  audience: ['authority'],
  act: false,
  clause: 'A4.3',
  params: noParams,
  query: z.strictObject({ format: z.enum(['xlsx', 'csv', 'json']), ...inspectorQuery }),
  body: 'none',
  view: 'file',
});
