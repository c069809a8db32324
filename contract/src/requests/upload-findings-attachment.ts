import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, line } from '../shapes.ts';
import { attachmentView } from '../views/application.ts';
import { onTask } from '../views/inspection-task.ts';

export const UPLOAD_FINDINGS_ATTACHMENT = defineRequest({
  name: 'upload-findings-attachment',
  summary: 'Upload a picture or paper to the findings; kept whole whatever else fails',
  method: 'POST',
  path: '/api/v1/inspection-tasks/:task/attachments',
  audience: ['inspector'],
  act: true,
  clause: 'A4.3',
  params: onTask,
  query: z.strictObject({ slot: z.string().max(80), name: line(200), issuedOn: day.optional() }),
  body: 'binary',
  view: attachmentView,
});
