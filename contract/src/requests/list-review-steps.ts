import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, page } from '../shapes.ts';
import { stepQuery, stepRow } from '../views/review-step.ts';

export const LIST_REVIEW_STEPS = defineRequest({
  name: 'list-review-steps',
  summary: 'Oral defences and site visits the reader may see, by day and hour',
  method: 'GET',
  path: '/api/v1/review-steps',
  audience: ['applicant', 'recommender', 'authority', 'expert'],
  act: false,
  clause: 'default',
  params: noParams,
  query: z.strictObject({ ...page, ...stepQuery }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(stepRow),
    next: z.string().nullable(),
    total: z.number().int(),
  }),
});
