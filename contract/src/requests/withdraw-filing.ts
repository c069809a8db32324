import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const WITHDRAW_FILING = defineRequest({
  name: 'withdraw-filing',
  summary: 'Withdraw a filing, or throw away a draft',
  method: 'POST',
  path: '/api/v1/filings/:filing/withdrawal',
  audience: ['host.approver'],
  act: true,
  clause: 'B5.2',
  params: z.strictObject({ filing: idOf('fil') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: prose(500) }),
  view: standing,
});
