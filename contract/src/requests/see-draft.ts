import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, instant, noQuery } from '../shapes.ts';
import { fieldView } from '../views/application.ts';

export const SEE_DRAFT = defineRequest({
  name: 'see-draft',
  summary: 'The draft as it stands now, and who else edits',
  method: 'GET',
  path: '/api/v1/applications/:application/draft',
  audience: ['applicant'],
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    version: z.number().int(),
    values: z.record(z.string(), fieldView),
    typing: z.array(z.strictObject({ name: z.string(), field: z.string(), at: instant })),
  }),
});
