import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noParams, noQuery, secondFactorCode } from '../shapes.ts';
import { sessionView } from '../views/people.ts';

export const SIGN_IN = defineRequest({
  name: 'sign-in',
  summary: 'Sign in with account and password, and the code of the second factor where one is set up',
  method: 'POST',
  path: '/api/v1/session',
  audience: 'anyone',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    account: line(80),
    password: z.string().min(1).max(200),
    /** Six figures of the device, or a recovery code; asked for by the refusal `code-needed`. */
    code: secondFactorCode.optional(),
  }),
  view: sessionView,
});
