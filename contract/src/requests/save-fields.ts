import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { fieldSaves, fieldsSaved } from '../views/field-saves.ts';

export const SAVE_FIELDS = defineRequest({
  name: 'save-fields',
  summary: 'Save some fields of a draft, each with the revision it was based on',
  method: 'PATCH',
  path: '/api/v1/applications/:application/fields',
  audience: ['applicant'],
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: fieldSaves,
  view: fieldsSaved,
});
