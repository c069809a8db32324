import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, noQuery, prose, standing } from '../shapes.ts';

export const SEND_BACK_RANKING = defineRequest({
  name: 'send-back-ranking',
  summary: 'Send the decision back',
  method: 'POST',
  path: '/api/v1/rounds/:round/rankings/:category/sending-back',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd'), category: categoryId }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: prose(500, 2) }),
  view: standing,
});
