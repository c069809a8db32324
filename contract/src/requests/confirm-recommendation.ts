import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const CONFIRM_RECOMMENDATION = defineRequest({
  name: 'confirm-recommendation',
  summary: 'Confirm the list once, as a whole',
  method: 'POST',
  path: '/api/v1/rounds/:round/recommendation/confirmation',
  audience: ['recommender.approver'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
