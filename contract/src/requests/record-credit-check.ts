import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, idOf, noQuery, standing } from '../shapes.ts';
import { creditRecord } from '../views/organisation.ts';

export const RECORD_CREDIT_CHECK = defineRequest({
  name: 'record-credit-check',
  summary: 'Record what the credit and violation registers say',
  method: 'POST',
  path: '/api/v1/organisations/:organisation/credit-checks',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B4.1',
  params: z.strictObject({ organisation: idOf('org') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    checkedOn: day,
    records: z.array(creditRecord).max(200),
  }),
  view: standing,
});
