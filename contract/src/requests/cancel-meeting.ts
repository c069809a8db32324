import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const CANCEL_MEETING = defineRequest({
  name: 'cancel-meeting',
  summary: 'Call a meeting off, with the reason',
  method: 'POST',
  path: '/api/v1/meetings/:meeting/cancellation',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ meeting: idOf('mtg') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: prose(1000, 1) }),
  view: standing,
});
