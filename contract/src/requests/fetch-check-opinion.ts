import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_CHECK_OPINION = defineRequest({
  name: 'fetch-check-opinion',
  summary: 'The formal-check opinion',
  method: 'GET',
  path: '/api/v1/applications/:application/check/opinion.docx',
  audience: ['authority'],
  act: false,
  clause: 'default',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
