import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const BEGIN_ACHIEVEMENT_SCORING = defineRequest({
  name: 'begin-achievement-scoring',
  summary: 'What was taken in goes to experts',
  method: 'POST',
  path: '/api/v1/selections/:selection/scoring',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ selection: idOf('sel') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), expertsEach: z.number().int().min(1).max(9) }),
  view: standing,
});
