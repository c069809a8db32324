import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { inspectionTaskQuery } from '../views/inspection-task.ts';

export const EXPORT_INSPECTION_TASKS = defineRequest({
  name: 'export-inspection-tasks',
  summary: 'Exactly the inspections shown, as a table',
  method: 'GET',
  path: '/api/v1/inspection-tasks/export',
  audience: ['inspector', 'host', 'recommender', 'authority'],
  act: false,
  clause: 'A4.3',
  params: noParams,
  query: z.strictObject({ format: z.enum(['xlsx', 'csv', 'json']), ...inspectionTaskQuery }),
  body: 'none',
  view: 'file',
});
