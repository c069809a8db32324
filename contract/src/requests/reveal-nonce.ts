import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, standing } from '../shapes.ts';

export const REVEAL_NONCE = defineRequest({
  name: 'reveal-nonce',
  summary: 'Enter the nonce a witness shows',
  method: 'POST',
  path: '/api/v1/draws/:draw/reveals',
  audience: ['authority'],
  act: true,
  clause: 'A4.3',
  params: z.strictObject({ draw: idOf('drw') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), source: line(60), nonce: line(200, 16) }),
  view: standing,
});
