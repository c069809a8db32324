import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';
import { voiceRating } from '../views/voice.ts';

export const CLOSE_VOICE = defineRequest({
  name: 'close-voice',
  summary: 'Whoever asked says whether that helped, and closes it',
  method: 'POST',
  path: '/api/v1/voices/:voice/closing',
  audience: ['host', 'recommender'],
  act: true,
  clause: 'B6.3',
  params: z.strictObject({ voice: idOf('voi') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), rating: voiceRating }),
  view: standing,
});
