import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const END_HANDLER = defineRequest({
  name: 'end-handler',
  summary: "Take back a colleague's rights",
  method: 'PUT',
  path: '/api/v1/organisations/:organisation/people/:office/end',
  audience: ['applicant.approver'],
  act: true,
  clause: 'B4.1',
  params: z.strictObject({ organisation: idOf('org'), office: idOf('off') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
