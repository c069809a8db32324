import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, page } from '../shapes.ts';
import { assessmentRow } from '../views/evaluation.ts';

export const LIST_OWN_ASSESSMENTS = defineRequest({
  name: 'list-own-assessments',
  summary: 'Sheets of evaluations and achievements the expert was ever asked for, what waits first',
  method: 'GET',
  path: '/api/v1/assessments',
  audience: ['expert'],
  act: false,
  clause: 'B5.3',
  params: noParams,
  query: z.strictObject(page),
  body: 'none',
  view: z.strictObject({
    rows: z.array(assessmentRow),
    next: z.string().nullable(),
    total: z.number().int(),
  }),
});
