import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, instant, noQuery } from '../shapes.ts';
import { fieldView } from '../views/application.ts';

export const SEE_FILING_DRAFT = defineRequest({
  name: 'see-filing-draft',
  summary: 'The draft of a filing as it stands now, and who else edits',
  method: 'GET',
  path: '/api/v1/filings/:filing/draft',
  audience: ['host', 'recommender'],
  act: false,
  clause: 'B5.2',
  params: z.strictObject({ filing: idOf('fil') }),
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    version: z.number().int(),
    values: z.record(z.string(), fieldView),
    typing: z.array(z.strictObject({ name: z.string(), field: z.string(), at: instant })),
  }),
});
