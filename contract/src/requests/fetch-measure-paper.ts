import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_MEASURE_PAPER = defineRequest({
  name: 'fetch-measure-paper',
  summary: 'The rectification notice (D14) or the decision to revoke (D15) as DOCX',
  method: 'GET',
  path: '/api/v1/measures/:measure/paper',
  audience: 'signed-in',
  act: false,
  clause: 'B6.3',
  params: z.strictObject({ measure: idOf('mea') }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
