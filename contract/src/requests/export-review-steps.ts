import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { stepQuery } from '../views/review-step.ts';

export const EXPORT_REVIEW_STEPS = defineRequest({
  name: 'export-review-steps',
  summary: 'Exactly the defences and visits shown, as a table',
  method: 'GET',
  path: '/api/v1/review-steps/export',
  audience: ['authority'],
  act: false,
  clause: 'default',
  params: noParams,
  query: z.strictObject({ format: z.enum(['xlsx', 'csv', 'json']), ...stepQuery }),
  body: 'none',
  view: 'file',
});
