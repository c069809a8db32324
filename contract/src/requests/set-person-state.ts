import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const SET_PERSON_STATE = defineRequest({
  name: 'set-person-state',
  summary: 'Disable or enable an account; its sessions end',
  method: 'PUT',
  path: '/api/v1/people/:person/state',
  audience: ['system-administrator'],
  act: true,
  clause: null,
  params: z.strictObject({ person: idOf('per') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), state: z.enum(['active', 'disabled']) }),
  view: standing,
});
