import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const PREPARE_VOICE_PUBLICATION = defineRequest({
  name: 'prepare-voice-publication',
  summary: 'Put question and answer into general words, for another person to publish',
  method: 'POST',
  path: '/api/v1/voices/:voice/publication',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B6.3',
  params: z.strictObject({ voice: idOf('voi') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), question: prose(500, 5), answer: prose(2000, 5) }),
  view: standing,
});
