import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';
import { roundPlan } from '../views/round.ts';

export const REVISE_ROUND = defineRequest({
  name: 'revise-round',
  summary: 'Change a planned round',
  method: 'PUT',
  path: '/api/v1/rounds/:round',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), plan: roundPlan }),
  view: standing,
});
