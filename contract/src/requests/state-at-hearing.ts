import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const STATE_AT_HEARING = defineRequest({
  name: 'state-at-hearing',
  summary: "The applicant's statement",
  method: 'POST',
  path: '/api/v1/findings/:finding/statement',
  audience: ['applicant.approver'],
  act: true,
  clause: 'B4.6',
  params: z.strictObject({ finding: idOf('fnd') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), text: prose(5000, 1) }),
  view: standing,
});
