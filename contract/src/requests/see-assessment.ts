import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { assessmentView } from '../views/evaluation.ts';

export const SEE_ASSESSMENT = defineRequest({
  name: 'see-assessment',
  summary: 'One sheet; the material opens after the declaration',
  method: 'GET',
  path: '/api/v1/assessments/:assessment',
  audience: ['expert'],
  act: false,
  clause: 'B5.3',
  params: z.strictObject({ assessment: idOf('asm') }),
  query: noQuery,
  body: 'none',
  view: assessmentView,
});
