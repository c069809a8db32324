import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_OBJECTION_EVIDENCE = defineRequest({
  name: 'fetch-objection-evidence',
  summary: 'A file of an objection',
  method: 'GET',
  path: '/api/v1/objections/:objection/evidence/:hash',
  audience: ['authority'],
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ objection: idOf('obj'), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
