import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const DECIDE_FINDING = defineRequest({
  name: 'decide-finding',
  summary: 'Disqualify, or drop the finding',
  method: 'POST',
  path: '/api/v1/findings/:finding/decision',
  audience: ['authority.approver'],
  act: true,
  clause: 'B4.6',
  params: z.strictObject({ finding: idOf('fnd') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    decision: z.enum(['disqualify', 'drop']),
    reason: prose(2000, 2),
  }),
  view: standing,
});
