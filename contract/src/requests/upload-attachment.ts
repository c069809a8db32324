import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, idOf, line } from '../shapes.ts';
import { attachmentView } from '../views/application.ts';

export const UPLOAD_ATTACHMENT = defineRequest({
  name: 'upload-attachment',
  summary: 'Upload a file; kept whole whatever else fails',
  method: 'POST',
  path: '/api/v1/applications/:application/attachments',
  audience: ['applicant'],
  act: true,
  clause: 'B4.2',
  params: z.strictObject({ application: idOf('app') }),
  query: z.strictObject({ slot: z.string().max(80), name: line(200), issuedOn: day.optional() }),
  body: 'binary',
  view: attachmentView,
});
