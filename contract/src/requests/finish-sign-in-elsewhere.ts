import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery, secondFactorCode } from '../shapes.ts';
import { sessionView } from '../views/people.ts';

export const FINISH_SIGN_IN_ELSEWHERE = defineRequest({
  name: 'finish-sign-in-elsewhere',
  summary:
    'The answer of the single sign-on: signs in, or links; the code of the second factor where one is asked for',
  method: 'PUT',
  path: '/api/v1/session/elsewhere',
  audience: 'anyone',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    /** The query the provider sent the browser back with. */
    answer: z.string().max(8000).optional(),
    code: secondFactorCode.optional(),
  }),
  view: z.strictObject({
    outcome: z.enum(['signed-in', 'linked']),
    after: z.string(),
    session: sessionView,
  }),
});
