import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noQuery, prose, standing } from '../shapes.ts';
import { onStep } from '../views/review-step.ts';

export const CONFIRM_STEP_ATTENDANCE = defineRequest({
  name: 'confirm-step-attendance',
  summary: 'Say that the applicant will be there, and who comes',
  method: 'POST',
  path: '/api/v1/review-steps/:step/attendance',
  audience: ['applicant'],
  act: true,
  clause: 'default',
  params: onStep,
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), who: prose(500) }),
  view: standing,
});
