import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const GIVE_OBJECTION_ANSWER = defineRequest({
  name: 'give-objection-answer',
  summary: 'Give the answer; an upheld objection takes the application off the list',
  method: 'POST',
  path: '/api/v1/objections/:objection/answer',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ objection: idOf('obj') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
