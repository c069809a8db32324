import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { handIn } from './hand-in.ts';

export const SUBMIT_FILING = defineRequest({
  name: 'submit-filing',
  summary: 'Save, check and hand in a filing in one act; also answers a return',
  method: 'POST',
  path: '/api/v1/filings/:filing/submission',
  audience: ['host.approver', 'recommender.approver'],
  act: true,
  clause: 'B5.2',
  params: z.strictObject({ filing: idOf('fil') }),
  query: noQuery,
  ...handIn,
});
