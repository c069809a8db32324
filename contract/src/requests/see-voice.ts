import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { voiceView } from '../views/voice.ts';

export const SEE_VOICE = defineRequest({
  name: 'see-voice',
  summary: 'One problem or suggestion as the reader may see it',
  method: 'GET',
  path: '/api/v1/voices/:voice',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B6.3',
  params: z.strictObject({ voice: idOf('voi') }),
  query: noQuery,
  body: 'none',
  view: voiceView,
});
