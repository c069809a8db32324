import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const PASS_ON_VOICE = defineRequest({
  name: 'pass-on-voice',
  summary: 'The recommender passes it on to the authority with its view',
  method: 'POST',
  path: '/api/v1/voices/:voice/passage',
  audience: ['recommender'],
  act: true,
  clause: 'B6.3',
  params: z.strictObject({ voice: idOf('voi') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), opinion: prose(1000, 2) }),
  view: standing,
});
