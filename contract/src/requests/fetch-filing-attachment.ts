import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_FILING_ATTACHMENT = defineRequest({
  name: 'fetch-filing-attachment',
  summary: 'A file of a filing',
  method: 'GET',
  path: '/api/v1/filings/:filing/attachments/:attachment',
  audience: 'signed-in',
  act: false,
  clause: 'B5.2',
  params: z.strictObject({ filing: idOf('fil'), attachment: idOf('att') }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
