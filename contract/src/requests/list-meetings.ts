import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noParams } from '../shapes.ts';
import { meetingRow } from '../views/meeting.ts';

export const LIST_MEETINGS = defineRequest({
  name: 'list-meetings',
  summary: 'Meetings of the programme, the latest first',
  method: 'GET',
  path: '/api/v1/meetings',
  audience: ['authority'],
  act: false,
  clause: 'default',
  params: noParams,
  query: z.strictObject({
    round: idOf('rnd').optional(),
    state: z.enum(['convened', 'running', 'ended', 'closed', 'cancelled']).optional(),
  }),
  body: 'none',
  view: z.strictObject({ rows: z.array(meetingRow) }),
});
