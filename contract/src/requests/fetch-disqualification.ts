import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_DISQUALIFICATION = defineRequest({
  name: 'fetch-disqualification',
  summary: 'The decision as a document',
  method: 'GET',
  path: '/api/v1/findings/:finding/decision.docx',
  audience: ['authority', 'applicant'],
  act: false,
  clause: 'B4.6',
  params: z.strictObject({ finding: idOf('fnd') }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
