import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, idOf, noQuery, standing } from '../shapes.ts';

export const CLOSE_ENTRY = defineRequest({
  name: 'close-entry',
  summary: 'Say until which day an entry was true',
  method: 'POST',
  path: '/api/v1/record-entries/:entry/end',
  audience: ['host'],
  act: true,
  clause: 'B5.2',
  params: z.strictObject({ entry: idOf('ren') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), validUntil: day }),
  view: standing,
});
