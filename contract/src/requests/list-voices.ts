import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, page } from '../shapes.ts';
import { voiceQuery, voiceRow } from '../views/voice.ts';

export const LIST_VOICES = defineRequest({
  name: 'list-voices',
  summary: 'Problems and suggestions the reader may see',
  method: 'GET',
  path: '/api/v1/voices',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B6.3',
  params: noParams,
  query: z.strictObject({ ...page, ...voiceQuery }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(voiceRow),
    next: z.string().nullable(),
    total: z.number().int(),
    counts: z.record(z.string(), z.number().int()),
  }),
});
