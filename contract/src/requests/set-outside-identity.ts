import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, standing } from '../shapes.ts';

export const SET_OUTSIDE_IDENTITY = defineRequest({
  name: 'set-outside-identity',
  summary:
    'Link somebody with the name the single sign-on knows them by, or unlink them, with a reason; they are written to',
  method: 'PUT',
  path: '/api/v1/people/:person/outside-identity',
  audience: ['system-administrator'],
  act: true,
  clause: null,
  params: z.strictObject({ person: idOf('per') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    /** `null`: unlinked. */
    subject: line(255).nullable(),
    reason: line(200, 4),
  }),
  view: standing,
});
