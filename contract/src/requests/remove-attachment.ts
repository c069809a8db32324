import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const REMOVE_ATTACHMENT = defineRequest({
  name: 'remove-attachment',
  summary: 'Take a file out of a draft; frozen copies keep theirs',
  method: 'DELETE',
  path: '/api/v1/applications/:application/attachments/:attachment',
  audience: ['applicant'],
  act: true,
  clause: 'B4.2',
  params: z.strictObject({ application: idOf('app'), attachment: idOf('att') }),
  query: noQuery,
  body: 'none',
  view: standing,
});
