import { defineRequest } from '../request.ts';
import { noQuery, standing } from '../shapes.ts';
import { onStep, stepReason } from '../views/review-step.ts';

export const REOPEN_STEP_RECORD = defineRequest({
  name: 'reopen-step-record',
  summary: 'Send the record back before the last signature, with the reason',
  method: 'POST',
  path: '/api/v1/review-steps/:step/reopening',
  audience: ['expert', 'authority'],
  act: true,
  clause: 'default',
  params: onStep,
  query: noQuery,
  body: stepReason,
  view: standing,
});
