import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const FETCH_APPLICATION_FORM = defineRequest({
  name: 'fetch-application-form',
  summary: 'The application form as a document',
  method: 'GET',
  path: '/api/v1/applications/:application/form.docx',
  audience: 'signed-in',
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
