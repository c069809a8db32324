import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams } from '../shapes.ts';
import { voiceQuery } from '../views/voice.ts';

export const EXPORT_VOICES = defineRequest({
  name: 'export-voices',
  summary: 'Exactly the list of problems and suggestions shown, as a table',
  method: 'GET',
  path: '/api/v1/voices/export',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B6.3',
  params: noParams,
  query: z.strictObject({ format: z.enum(['xlsx', 'csv', 'json']), ...voiceQuery }),
  body: 'none',
  view: 'file',
});
