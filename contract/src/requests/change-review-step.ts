import { defineRequest } from '../request.ts';
import { noQuery, standing } from '../shapes.ts';
import { onStep, stepPeople, stepReason, stepTime } from '../views/review-step.ts';

export const CHANGE_REVIEW_STEP = defineRequest({
  name: 'change-review-step',
  summary: 'Postpone or move a step, or have others take part, with the reason',
  method: 'POST',
  path: '/api/v1/review-steps/:step/changes',
  audience: ['authority'],
  act: true,
  clause: 'default',
  params: onStep,
  query: noQuery,
  body: stepReason.extend({ ...stepTime, ...stepPeople }),
  view: standing,
});
