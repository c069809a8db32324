import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { fieldView } from '../views/application.ts';

export const SEE_FILING_FIELD_HISTORY = defineRequest({
  name: 'see-filing-field-history',
  summary: 'Every value a field of a filing has had',
  method: 'GET',
  path: '/api/v1/filings/:filing/fields/:field',
  audience: ['host', 'recommender'],
  act: false,
  clause: 'B5.2',
  params: z.strictObject({ filing: idOf('fil'), field: z.string().max(80) }),
  query: noQuery,
  body: 'none',
  view: z.strictObject({ rows: z.array(fieldView) }),
});
