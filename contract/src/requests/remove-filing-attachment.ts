import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const REMOVE_FILING_ATTACHMENT = defineRequest({
  name: 'remove-filing-attachment',
  summary: 'Take a file out of a filing’s draft; frozen copies keep theirs',
  method: 'DELETE',
  path: '/api/v1/filings/:filing/attachments/:attachment',
  audience: ['host', 'recommender'],
  act: true,
  clause: 'B5.2',
  params: z.strictObject({ filing: idOf('fil'), attachment: idOf('att') }),
  query: noQuery,
  body: 'none',
  view: standing,
});
