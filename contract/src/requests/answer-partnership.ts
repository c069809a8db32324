import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const ANSWER_PARTNERSHIP = defineRequest({
  name: 'answer-partnership',
  summary: "Confirm or decline one's part in a joint laboratory",
  method: 'PUT',
  path: '/api/v1/partnerships/:partnership',
  audience: ['partner.approver'],
  act: true,
  clause: 'B4.5',
  params: z.strictObject({ partnership: idOf('ptn') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    answer: z.enum(['confirmed', 'declined']),
    note: prose(500),
  }),
  view: standing,
});
