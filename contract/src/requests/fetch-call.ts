import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_CALL = defineRequest({
  name: 'fetch-call',
  summary: 'The call for applications as a document',
  method: 'GET',
  path: '/api/v1/rounds/:round/call.docx',
  audience: 'anyone',
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
