import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';
import { meetingPlan } from '../views/meeting.ts';

export const CHANGE_MEETING = defineRequest({
  name: 'change-meeting',
  summary: 'Change day, place or who is asked, before the meeting begins',
  method: 'PUT',
  path: '/api/v1/meetings/:meeting',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ meeting: idOf('mtg') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), ...meetingPlan }),
  view: standing,
});
