import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_ROUND_ARCHIVE = defineRequest({
  name: 'fetch-round-archive',
  summary: 'An archive that was taken, as ZIP, streamed',
  method: 'GET',
  path: '/api/v1/rounds/:round/archives/:manifest',
  audience: ['authority'],
  act: false,
  clause: 'default',
  params: z.strictObject({ round: idOf('rnd'), manifest: z.string().regex(/^[0-9a-f]{64}$/) }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
