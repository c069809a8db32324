import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';
import { askedNumber } from '../views/filing.ts';

export const DECLINE_FILING = defineRequest({
  name: 'decline-filing',
  summary: 'Not agreed to, or not taken in, with the reason',
  method: 'POST',
  path: '/api/v1/filings/:filing/refusal',
  audience: ['recommender.approver', 'authority'],
  act: true,
  clause: 'B5.4',
  params: z.strictObject({ filing: idOf('fil') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    reason: prose(500, 1),
    documentNumber: askedNumber.optional(),
  }),
  view: standing,
});
