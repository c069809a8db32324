import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const WITHDRAW_APPLICATION = defineRequest({
  name: 'withdraw-application',
  summary: 'Withdraw, or throw away a draft',
  method: 'POST',
  path: '/api/v1/applications/:application/withdrawal',
  audience: ['applicant.approver'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: prose(500) }),
  view: standing,
});
