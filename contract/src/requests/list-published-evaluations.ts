import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noParams, programmeId } from '../shapes.ts';
import { publishedEvaluation } from '../views/evaluation.ts';

export const LIST_PUBLISHED_EVALUATIONS = defineRequest({
  name: 'list-published-evaluations',
  summary: 'Published grades',
  method: 'GET',
  path: '/api/v1/published-evaluations',
  audience: 'anyone',
  act: false,
  clause: 'A3.8',
  params: noParams,
  query: z.strictObject({ programme: programmeId.optional(), platform: idOf('plt').optional() }),
  body: 'none',
  view: z.strictObject({ rows: z.array(publishedEvaluation) }),
});
