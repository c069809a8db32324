import { defineRequest } from '../request.ts';
import { noQuery, standing } from '../shapes.ts';
import { onStep, stepReason } from '../views/review-step.ts';

export const DECLINE_REVIEW_STEP = defineRequest({
  name: 'decline-review-step',
  summary: 'Step back from a defence or visit, with the reason',
  method: 'POST',
  path: '/api/v1/review-steps/:step/refusals',
  audience: ['expert'],
  act: true,
  clause: 'default',
  params: onStep,
  query: noQuery,
  body: stepReason,
  view: standing,
});
