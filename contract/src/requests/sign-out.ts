import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';

export const SIGN_OUT = defineRequest({
  name: 'sign-out',
  summary: 'Sign out',
  method: 'DELETE',
  path: '/api/v1/session',
  audience: 'anyone',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: 'none',
  /** Where to go to end the session of the provider too; `null`: nowhere. */
  view: z.strictObject({ elsewhere: z.string().nullable() }),
});
