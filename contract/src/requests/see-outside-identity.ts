import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { instant, noParams, noQuery } from '../shapes.ts';

export const SEE_OUTSIDE_IDENTITY = defineRequest({
  name: 'see-outside-identity',
  summary: 'By which name the single sign-on knows the reader',
  method: 'GET',
  path: '/api/v1/session/outside-identity',
  audience: 'signed-in',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({ subject: z.string().nullable(), since: instant.nullable() }),
});
