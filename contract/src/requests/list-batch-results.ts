import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery } from '../shapes.ts';
import { batchResult, onBatch } from '../views/inspection-result.ts';

export const LIST_BATCH_RESULTS = defineRequest({
  name: 'list-batch-results',
  summary: 'The results of a batch on their way to publication, the soonest due first',
  method: 'GET',
  path: '/api/v1/inspections/:inspection/results',
  audience: ['authority'],
  act: false,
  clause: 'A4.3',
  params: onBatch,
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    inspection: z.strictObject({
      id: z.string(),
      version: z.number().int(),
      state: z.string(),
      name: z.string(),
      year: z.number().int(),
      /** Working days after the end of an inspection within which its result is published. */
      publishWorkingDays: z.number().int(),
    }),
    rows: z.array(batchResult),
  }),
});
