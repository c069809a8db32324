import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';

export const RESET_PASSWORD = defineRequest({
  name: 'reset-password',
  summary: 'Set a new password for someone; their sessions end',
  method: 'PUT',
  path: '/api/v1/people/:person/password',
  audience: ['system-administrator'],
  act: false,
  clause: null,
  params: z.strictObject({ person: idOf('per') }),
  query: noQuery,
  body: z.strictObject({ password: z.string().min(12).max(200) }),
  view: z.strictObject({}),
});
