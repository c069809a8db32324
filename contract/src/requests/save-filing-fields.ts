import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { fieldSaves, fieldsSaved } from '../views/field-saves.ts';

export const SAVE_FILING_FIELDS = defineRequest({
  name: 'save-filing-fields',
  summary: 'Save some fields of a filing, each with the revision it was based on',
  method: 'PATCH',
  path: '/api/v1/filings/:filing/fields',
  audience: ['host', 'recommender'],
  act: false,
  clause: 'B5.2',
  params: z.strictObject({ filing: idOf('fil') }),
  query: noQuery,
  body: fieldSaves,
  view: fieldsSaved,
});
