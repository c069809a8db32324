import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_ATTACHMENT = defineRequest({
  name: 'fetch-attachment',
  summary: 'A file of an application',
  method: 'GET',
  path: '/api/v1/applications/:application/attachments/:attachment',
  audience: 'signed-in',
  act: false,
  clause: 'B4.2',
  params: z.strictObject({ application: idOf('app'), attachment: idOf('att') }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
