import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';

export const ASK_DECLARATIONS = defineRequest({
  name: 'ask-declarations',
  summary: 'Write to every expert who has not made the standing declaration of this year',
  method: 'POST',
  path: '/api/v1/experts/declarations/reminders',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: noParams,
  query: noQuery,
  body: z.strictObject({}),
  view: z.strictObject({ asked: z.number().int() }),
});
