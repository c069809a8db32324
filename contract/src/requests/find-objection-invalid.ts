import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const FIND_OBJECTION_INVALID = defineRequest({
  name: 'find-objection-invalid',
  summary: 'Find an objection invalid, with reason',
  method: 'POST',
  path: '/api/v1/objections/:objection/invalidity',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ objection: idOf('obj') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    kind: z.enum(['anonymous', 'incomplete-evidence', 'late', 'not-of-this-notice']),
    reason: prose(500, 2),
  }),
  view: standing,
});
