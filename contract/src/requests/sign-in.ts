import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noParams, noQuery } from '../shapes.ts';
import { sessionView } from '../views/people.ts';

export const SIGN_IN = defineRequest({
  name: 'sign-in',
  summary: 'Sign in with account and password',
  method: 'POST',
  path: '/api/v1/session',
  audience: 'anyone',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({ account: line(80), password: z.string().min(1).max(200) }),
  view: sessionView,
});
