import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { inspectionObjectQuery } from '../views/inspection-object.ts';

export const EXPORT_INSPECTION_OBJECTS = defineRequest({
  name: 'export-inspection-objects',
  summary: 'Exactly the objects shown with their classes, as a table',
  method: 'GET',
  path: '/api/v1/inspection-objects/export',
  audience: ['authority'],
  act: false,
  clause: 'A4.3',
  params: noParams,
  query: z.strictObject({ format: z.enum(['xlsx', 'csv', 'json']), ...inspectionObjectQuery }),
  body: 'none',
  view: 'file',
});
