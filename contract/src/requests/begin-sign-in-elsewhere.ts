import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';

export const BEGIN_SIGN_IN_ELSEWHERE = defineRequest({
  name: 'begin-sign-in-elsewhere',
  summary:
    'Where to send the browser for single sign-on; or, signed in and with the password again, to link it',
  method: 'POST',
  path: '/api/v1/session/elsewhere',
  audience: 'anyone',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    /** Where to go on afterwards: a path of this application. */
    after: z
      .string()
      .max(500)
      .refine((text) => /^\/(?![/\\])/.test(text), { message: 'format' }),
    link: z.strictObject({ password: z.string().min(1).max(200) }).optional(),
  }),
  view: z.strictObject({ address: z.string() }),
});
