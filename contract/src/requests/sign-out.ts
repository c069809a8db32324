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
  view: z.strictObject({}),
});
