import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { evaluationView } from '../views/evaluation.ts';

export const SEE_EVALUATION = defineRequest({
  name: 'see-evaluation',
  summary: 'One platform’s evaluation with every indicator explained',
  method: 'GET',
  path: '/api/v1/evaluations/:evaluation',
  audience: 'signed-in',
  act: false,
  clause: 'B5.3',
  params: z.strictObject({ evaluation: idOf('evl') }),
  query: noQuery,
  body: 'none',
  view: evaluationView,
});
