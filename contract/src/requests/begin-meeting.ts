import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';
import { attendance } from '../views/meeting.ts';

export const BEGIN_MEETING = defineRequest({
  name: 'begin-meeting',
  summary: 'Open the meeting with who is there',
  method: 'POST',
  path: '/api/v1/meetings/:meeting/opening',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ meeting: idOf('mtg') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), attendance }),
  view: standing,
});
