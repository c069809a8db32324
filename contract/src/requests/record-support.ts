import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';
import { supportLine } from '../views/support.ts';

export const RECORD_SUPPORT = defineRequest({
  name: 'record-support',
  summary: 'Enter support, all lines or none; what a host enters waits for its recommender',
  method: 'POST',
  path: '/api/v1/support',
  audience: ['host', 'recommender', 'authority'],
  act: true,
  clause: 'B6.2',
  params: noParams,
  query: noQuery,
  body: z.strictObject({ lines: z.array(supportLine).min(1).max(500) }),
  view: z.strictObject({ ids: z.array(z.string()), state: z.string() }),
});
