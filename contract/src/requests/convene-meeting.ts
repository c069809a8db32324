import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, noParams, noQuery, standing } from '../shapes.ts';
import { meetingPlan } from '../views/meeting.ts';

export const CONVENE_MEETING = defineRequest({
  name: 'convene-meeting',
  summary:
    'Convene the meeting that studies the results of a round; its order of business follows from the rankings',
  method: 'POST',
  path: '/api/v1/meetings',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    round: idOf('rnd'),
    categories: z.array(categoryId).min(1).max(20),
    ...meetingPlan,
  }),
  view: standing,
});
