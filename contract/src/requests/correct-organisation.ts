import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';
import { organisationInput } from '../views/organisation.ts';

export const CORRECT_ORGANISATION = defineRequest({
  name: 'correct-organisation',
  summary: "Correct one's own organisation's record",
  method: 'PUT',
  path: '/api/v1/organisations/:organisation',
  audience: ['applicant'],
  act: true,
  clause: 'B4.1',
  params: z.strictObject({ organisation: idOf('org') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), organisation: organisationInput.omit({ uscc: true }) }),
  view: standing,
});
