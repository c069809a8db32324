import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noParams, page } from '../shapes.ts';
import { evaluationRow, evaluationState } from '../views/evaluation.ts';

export const LIST_EVALUATIONS = defineRequest({
  name: 'list-evaluations',
  summary: 'Evaluations the reader may see: a host its own, a recommender its units’',
  method: 'GET',
  path: '/api/v1/evaluations',
  audience: 'signed-in',
  act: false,
  clause: 'B5.3',
  params: noParams,
  query: z.strictObject({
    ...page,
    state: evaluationState.optional(),
    platform: idOf('plt').optional(),
    text: z.string().max(80).optional(),
  }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(evaluationRow),
    next: z.string().nullable(),
    total: z.number().int(),
    counts: z.record(z.string(), z.number().int()),
  }),
});
