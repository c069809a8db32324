import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf } from '../shapes.ts';

export const FETCH_NOTICE = defineRequest({
  name: 'fetch-notice',
  summary: 'The notice as a document or table',
  method: 'GET',
  path: '/api/v1/notices/:notice/document',
  audience: 'anyone',
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ notice: idOf('ntc') }),
  query: z.strictObject({ format: z.enum(['docx', 'xlsx', 'csv', 'json']) }),
  body: 'none',
  view: 'file',
});
