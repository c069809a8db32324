import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const ACCEPT_OBJECTION = defineRequest({
  name: 'accept-objection',
  summary: 'Take up an objection',
  method: 'POST',
  path: '/api/v1/objections/:objection/acceptance',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ objection: idOf('obj') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
