import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, idOf, noQuery, prose, standing } from '../shapes.ts';

export const ASK_MILESTONE_CHANGE = defineRequest({
  name: 'ask-milestone-change',
  summary: 'Ask for another day, or that the milestone be cancelled',
  method: 'POST',
  path: '/api/v1/milestones/:milestone/change',
  audience: ['host', 'recommender.clerk'],
  act: true,
  clause: 'B6.1',
  params: z.strictObject({ milestone: idOf('mst') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), to: day.nullable(), reason: prose(1000, 2) }),
  view: standing,
});
