import { defineRequest } from '../request.ts';
import { noQuery } from '../shapes.ts';
import { onStep, stepView } from '../views/review-step.ts';

export const SEE_REVIEW_STEP = defineRequest({
  name: 'see-review-step',
  summary: 'One oral defence or site visit as the reader may see it',
  method: 'GET',
  path: '/api/v1/review-steps/:step',
  audience: ['applicant', 'recommender', 'authority', 'expert'],
  act: false,
  clause: 'default',
  params: onStep,
  query: noQuery,
  body: 'none',
  view: stepView,
});
