import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const STATE_REASONS = defineRequest({
  name: 'state-reasons',
  summary: 'State reasons for soft rules and sign the commitment statements',
  method: 'PUT',
  path: '/api/v1/applications/:application/reasons',
  audience: ['applicant'],
  act: true,
  clause: 'B4.5',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    reasons: z.array(z.strictObject({ rule: z.string().max(80), text: prose(1000) })).max(80),
    statements: z.array(z.string().max(60)).max(40),
  }),
  view: standing,
});
