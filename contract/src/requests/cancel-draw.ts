import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const CANCEL_DRAW = defineRequest({
  name: 'cancel-draw',
  summary: 'Give a draw up, or a supplement not yet confirmed',
  method: 'POST',
  path: '/api/v1/draws/:draw/cancellation',
  audience: ['authority.approver'],
  act: true,
  clause: 'A4.3',
  params: z.strictObject({ draw: idOf('drw') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: prose(500, 1) }),
  view: standing,
});
