import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { roundView } from '../views/round.ts';

export const SEE_ROUND = defineRequest({
  name: 'see-round',
  summary: 'One round',
  method: 'GET',
  path: '/api/v1/rounds/:round',
  audience: 'anyone',
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: 'none',
  view: roundView,
});
