import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { meetingView } from '../views/meeting.ts';

export const SEE_MEETING = defineRequest({
  name: 'see-meeting',
  summary: 'One meeting, as far as the reader may follow it',
  method: 'GET',
  path: '/api/v1/meetings/:meeting',
  audience: ['authority'],
  act: false,
  clause: 'default',
  params: z.strictObject({ meeting: idOf('mtg') }),
  query: noQuery,
  body: 'none',
  view: meetingView,
});
