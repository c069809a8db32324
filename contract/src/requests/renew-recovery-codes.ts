import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery, secondFactorCode } from '../shapes.ts';

export const RENEW_RECOVERY_CODES = defineRequest({
  name: 'renew-recovery-codes',
  summary: 'New recovery codes in place of the old ones',
  method: 'POST',
  path: '/api/v1/session/second-factor/recovery-codes',
  audience: 'signed-in',
  act: false,
  clause: null,
  params: noParams,
  query: noQuery,
  body: z.strictObject({ code: secondFactorCode }),
  view: z.strictObject({ recoveryCodes: z.array(z.string()) }),
});
