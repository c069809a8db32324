import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery, secondFactorCode } from '../shapes.ts';

export const CONFIRM_SECOND_FACTOR = defineRequest({
  name: 'confirm-second-factor',
  summary: 'Confirm the second factor by a code; gives the recovery codes, once, and ends other sessions',
  method: 'PUT',
  path: '/api/v1/session/second-factor',
  audience: 'signed-in',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({ code: secondFactorCode }),
  view: z.strictObject({ recoveryCodes: z.array(z.string()) }),
});
