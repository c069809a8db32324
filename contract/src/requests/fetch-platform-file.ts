import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_PLATFORM_FILE = defineRequest({
  name: 'fetch-platform-file',
  summary: 'A file kept with a platform',
  method: 'GET',
  path: '/api/v1/platforms/:platform/files/:hash',
  audience: ['host', 'recommender', 'authority'],
  act: false,
  clause: 'B5.2',
  params: z.strictObject({ platform: idOf('plt'), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
