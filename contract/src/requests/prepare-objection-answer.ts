import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, prose, standing } from '../shapes.ts';

export const PREPARE_OBJECTION_ANSWER = defineRequest({
  name: 'prepare-objection-answer',
  summary: 'Propose the answer to an objection',
  method: 'PUT',
  path: '/api/v1/objections/:objection/answer',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ objection: idOf('obj') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    conclusion: z.enum(['upheld', 'partly-upheld', 'not-upheld']),
    facts: prose(2000, 4),
    clause: z.string().max(12),
    correctedName: line(60).nullable(),
  }),
  view: standing,
});
