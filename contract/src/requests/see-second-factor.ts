import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { instant, noParams, noQuery, role } from '../shapes.ts';

export const SEE_SECOND_FACTOR = defineRequest({
  name: 'see-second-factor',
  summary:
    'One’s own second factor: since when, how many recovery codes are left, whether an office asks for it',
  method: 'GET',
  path: '/api/v1/session/second-factor',
  audience: 'signed-in',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({
    since: instant.nullable(),
    codesLeft: z.number().int(),
    /** Roles held that ask for one. */
    askedIn: z.array(role),
  }),
});
