import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery, secondFactorCode } from '../shapes.ts';

export const REMOVE_SECOND_FACTOR = defineRequest({
  name: 'remove-second-factor',
  summary: 'Do without a second factor again, where no office asks for one',
  method: 'POST',
  path: '/api/v1/session/second-factor/removal',
  audience: 'signed-in',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({ code: secondFactorCode }),
  view: z.strictObject({}),
});
