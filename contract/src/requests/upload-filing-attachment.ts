import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, idOf, line } from '../shapes.ts';
import { attachmentView } from '../views/application.ts';

export const UPLOAD_FILING_ATTACHMENT = defineRequest({
  name: 'upload-filing-attachment',
  summary: 'Upload a file to a filing; kept whole whatever else fails',
  method: 'POST',
  path: '/api/v1/filings/:filing/attachments',
  audience: ['host', 'recommender'],
  act: true,
  clause: 'B5.2',
  params: z.strictObject({ filing: idOf('fil') }),
  query: z.strictObject({ slot: z.string().max(80), name: line(200), issuedOn: day.optional() }),
  body: 'binary',
  view: attachmentView,
});
