import { defineRequest } from '../request.ts';
import { noQuery, standing } from '../shapes.ts';
import { onStep, stepReason } from '../views/review-step.ts';

export const CANCEL_REVIEW_STEP = defineRequest({
  name: 'cancel-review-step',
  summary: 'Call a step off, with the reason',
  method: 'POST',
  path: '/api/v1/review-steps/:step/cancellation',
  audience: ['authority'],
  act: true,
  clause: 'default',
  params: onStep,
  query: noQuery,
  body: stepReason,
  view: standing,
});
