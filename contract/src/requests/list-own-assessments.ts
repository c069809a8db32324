import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';
import { assessmentRow } from '../views/evaluation.ts';

export const LIST_OWN_ASSESSMENTS = defineRequest({
  name: 'list-own-assessments',
  summary: 'Sheets of evaluations and achievements the expert is asked for',
  method: 'GET',
  path: '/api/v1/assessments',
  audience: ['expert'],
  act: false,
  clause: 'B5.3',
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({ rows: z.array(assessmentRow) }),
});
