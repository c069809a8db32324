import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_OBJECTION_LETTER = defineRequest({
  name: 'fetch-objection-letter',
  summary: 'The letter to the objector',
  method: 'GET',
  path: '/api/v1/objections/:objection/letter.docx',
  audience: ['authority'],
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ objection: idOf('obj') }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
