import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const DECIDE_EXTENSION = defineRequest({
  name: 'decide-extension',
  summary: 'Grant or refuse more time',
  method: 'PUT',
  path: '/api/v1/extensions/:extension',
  audience: ['authority.approver'],
  act: true,
  clause: 'default',
  params: z.strictObject({ extension: idOf('ext') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), decision: z.enum(['granted', 'refused']) }),
  view: standing,
});
