import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery } from '../shapes.ts';

export const RETRY_LETTER = defineRequest({
  name: 'retry-letter',
  summary: 'Try a letter again that was given up',
  method: 'POST',
  path: '/api/v1/letters/:letter/retry',
  audience: ['system-administrator'],
  act: false,
  clause: null,
  params: z.strictObject({ letter: z.string().regex(/^[1-9]\d{0,14}$/) }),
  query: noQuery,
  body: 'none',
  view: z.strictObject({}),
});
