import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, noQuery, standing } from '../shapes.ts';

export const CONFIRM_RANKING = defineRequest({
  name: 'confirm-ranking',
  summary: 'Confirm the decision; applications become selected or not',
  method: 'POST',
  path: '/api/v1/rounds/:round/rankings/:category/confirmation',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd'), category: categoryId }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
