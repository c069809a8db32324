import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { fieldView } from '../views/application.ts';

export const SEE_FIELD_HISTORY = defineRequest({
  name: 'see-field-history',
  summary: 'Every value a field has had',
  method: 'GET',
  path: '/api/v1/applications/:application/fields/:field',
  audience: ['applicant'],
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ application: idOf('app'), field: z.string().max(80) }),
  query: noQuery,
  body: 'none',
  view: z.strictObject({ rows: z.array(fieldView) }),
});
