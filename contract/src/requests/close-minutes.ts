import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const CLOSE_MINUTES = defineRequest({
  name: 'close-minutes',
  summary: 'Close minutes without some signatures, with the reason',
  method: 'POST',
  path: '/api/v1/meetings/:meeting/closing',
  audience: ['authority.approver'],
  act: true,
  clause: 'default',
  params: z.strictObject({ meeting: idOf('mtg') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: prose(1000, 1) }),
  view: standing,
});
