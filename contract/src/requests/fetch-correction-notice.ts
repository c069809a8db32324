import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_CORRECTION_NOTICE = defineRequest({
  name: 'fetch-correction-notice',
  summary: 'The correction request',
  method: 'GET',
  path: '/api/v1/applications/:application/check/correction.docx',
  audience: ['authority', 'applicant', 'recommender'],
  act: false,
  clause: 'default',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
