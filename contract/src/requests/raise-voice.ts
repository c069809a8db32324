import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noParams, noQuery, prose, standing } from '../shapes.ts';
import { voiceKind } from '../views/voice.ts';

export const RAISE_VOICE = defineRequest({
  name: 'raise-voice',
  summary: 'A platform raises a problem or a suggestion',
  method: 'POST',
  path: '/api/v1/voices',
  audience: ['host', 'recommender'],
  act: true,
  clause: 'B6.3',
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    platform: idOf('plt'),
    kind: voiceKind,
    topic: z.string().max(40),
    title: line(60),
    text: prose(1500, 20),
    done: prose(800),
    wanted: prose(500, 1),
    urgent: z.boolean(),
    files: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(5),
  }),
  view: standing.extend({ number: z.string() }),
});
