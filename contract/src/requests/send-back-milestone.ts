import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const SEND_BACK_MILESTONE = defineRequest({
  name: 'send-back-milestone',
  summary: 'Send a reported milestone back',
  method: 'POST',
  path: '/api/v1/milestones/:milestone/return',
  audience: ['recommender'],
  act: true,
  clause: 'B6.1',
  params: z.strictObject({ milestone: idOf('mst') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), finding: prose(1000, 2) }),
  view: standing,
});
