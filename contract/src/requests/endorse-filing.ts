import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const ENDORSE_FILING = defineRequest({
  name: 'endorse-filing',
  summary: 'The recommender agrees and passes a filing on',
  method: 'POST',
  path: '/api/v1/filings/:filing/endorsement',
  audience: ['recommender.approver'],
  act: true,
  clause: 'B5.4',
  params: z.strictObject({ filing: idOf('fil') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), opinion: prose(500) }),
  view: standing,
});
