import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const ANSWER_VOICE = defineRequest({
  name: 'answer-voice',
  summary: 'The recommender or the authority answers',
  method: 'POST',
  path: '/api/v1/voices/:voice/answer',
  audience: ['recommender', 'authority'],
  act: true,
  clause: 'B6.3',
  params: z.strictObject({ voice: idOf('voi') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    text: prose(2000, 2),
    /** With a complaint, and only then. */
    upheld: z.boolean().nullable().default(null),
  }),
  view: standing,
});
