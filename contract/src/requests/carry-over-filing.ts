import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const CARRY_OVER_FILING = defineRequest({
  name: 'carry-over-filing',
  summary: 'Bring what is known already into the untouched fields of a draft',
  method: 'POST',
  path: '/api/v1/filings/:filing/carrying-over',
  audience: ['host', 'recommender'],
  act: true,
  clause: 'B5.2',
  params: z.strictObject({ filing: idOf('fil') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
