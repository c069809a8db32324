import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { handIn } from './hand-in.ts';

export const SUBMIT_APPLICATION = defineRequest({
  name: 'submit-application',
  summary: 'Save, check and submit in one act; also answers a return or a correction',
  method: 'POST',
  path: '/api/v1/applications/:application/submission',
  audience: ['applicant.approver'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ application: idOf('app') }),
  query: noQuery,
  ...handIn,
});
