import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const SEND_BACK_RECOMMENDATION = defineRequest({
  name: 'send-back-recommendation',
  summary: 'Send the list back to the clerk',
  method: 'POST',
  path: '/api/v1/rounds/:round/recommendation/sending-back',
  audience: ['recommender.approver'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: prose(500, 2) }),
  view: standing,
});
