import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';
import { creditLine } from '../views/organisation.ts';

export const RECORD_CREDIT_CHECKS = defineRequest({
  name: 'record-credit-checks',
  summary: 'Record what a register answered about many organisations, all lines or none',
  method: 'POST',
  path: '/api/v1/credit-checks',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B4.1',
  params: noParams,
  query: noQuery,
  body: z.strictObject({ lines: z.array(creditLine).min(1).max(2000) }),
  view: z.strictObject({ organisations: z.number().int(), records: z.number().int() }),
});
