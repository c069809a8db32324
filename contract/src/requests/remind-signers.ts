import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const REMIND_SIGNERS = defineRequest({
  name: 'remind-signers',
  summary: 'Write to whoever has not signed yet',
  method: 'POST',
  path: '/api/v1/meetings/:meeting/reminders',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ meeting: idOf('mtg') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
