import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf } from '../shapes.ts';

export const FETCH_ANNOUNCEMENT = defineRequest({
  name: 'fetch-announcement',
  summary: 'The announced list as a document or table',
  method: 'GET',
  path: '/api/v1/announcements/:announcement/document',
  audience: 'anyone',
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ announcement: idOf('ann') }),
  query: z.strictObject({ format: z.enum(['docx', 'xlsx', 'csv', 'json', 'plaques-xlsx', 'plaques-docx']) }),
  body: 'none',
  view: 'file',
});
