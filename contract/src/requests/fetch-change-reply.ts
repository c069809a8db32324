import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_CHANGE_REPLY = defineRequest({
  name: 'fetch-change-reply',
  summary: 'The reply on a change filing (D12) as DOCX',
  method: 'GET',
  path: '/api/v1/filings/:filing/reply',
  audience: 'signed-in',
  act: false,
  clause: 'B5.4',
  params: z.strictObject({ filing: idOf('fil') }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
