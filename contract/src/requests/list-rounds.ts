import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, programmeId } from '../shapes.ts';
import { roundView } from '../views/round.ts';

export const LIST_ROUNDS = defineRequest({
  name: 'list-rounds',
  summary: 'Rounds; planned ones only for the authority',
  method: 'GET',
  path: '/api/v1/rounds',
  audience: 'anyone',
  act: false,
  clause: 'B5.1',
  params: noParams,
  query: z.strictObject({ programme: programmeId.optional() }),
  body: 'none',
  view: z.strictObject({ rows: z.array(roundView) }),
});
