import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';
import { askedNumber } from '../views/filing.ts';

export const ACCEPT_FILING = defineRequest({
  name: 'accept-filing',
  summary: 'The authority takes a filing in',
  method: 'POST',
  path: '/api/v1/filings/:filing/acceptance',
  audience: ['authority'],
  act: true,
  clause: 'B5.4',
  params: z.strictObject({ filing: idOf('fil') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    reason: prose(500),
    documentNumber: askedNumber.optional(),
  }),
  view: standing,
});
