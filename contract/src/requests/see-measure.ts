import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { measureView } from '../views/measure.ts';

export const SEE_MEASURE = defineRequest({
  name: 'see-measure',
  summary: 'One measure with its hearing, decision and what came of it',
  method: 'GET',
  path: '/api/v1/measures/:measure',
  audience: 'signed-in',
  act: false,
  clause: 'B5.3',
  params: z.strictObject({ measure: idOf('mea') }),
  query: noQuery,
  body: 'none',
  view: measureView,
});
