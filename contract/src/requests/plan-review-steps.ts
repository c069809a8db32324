import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose } from '../shapes.ts';
import { stepKind, stepPeople, stepTime } from '../views/review-step.ts';

export const PLAN_REVIEW_STEPS = defineRequest({
  name: 'plan-review-steps',
  summary: 'Plan oral defences or site visits and tell everyone concerned, all or none',
  method: 'POST',
  path: '/api/v1/rounds/:round/review-steps',
  audience: ['authority'],
  act: true,
  clause: 'default',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({
    kind: stepKind,
    reason: prose(1000),
    steps: z
      .array(z.strictObject({ application: idOf('app'), ...stepTime, ...stepPeople }))
      .min(1)
      .max(200),
  }),
  view: z.strictObject({ planned: z.number().int() }),
});
