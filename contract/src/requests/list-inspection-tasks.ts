import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, page } from '../shapes.ts';
import { inspectionTaskQuery, inspectionTaskRow } from '../views/inspection-task.ts';

export const LIST_INSPECTION_TASKS = defineRequest({
  name: 'list-inspection-tasks',
  summary: 'Inspections the reader may see',
  method: 'GET',
  path: '/api/v1/inspection-tasks',
  audience: ['inspector', 'host', 'recommender', 'authority'],
  act: false,
  clause: 'A4.3',
  params: noParams,
  query: z.strictObject({ ...page, ...inspectionTaskQuery }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(inspectionTaskRow),
    next: z.string().nullable(),
    total: z.number().int(),
    /** How many stand in each state, under the same filter but for the state. */
    counts: z.record(z.string(), z.number().int()),
  }),
});
