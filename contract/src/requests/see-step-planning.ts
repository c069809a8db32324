import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf } from '../shapes.ts';
import { stepKind, stepPlanningView } from '../views/review-step.ts';

export const SEE_STEP_PLANNING = defineRequest({
  name: 'see-step-planning',
  summary: 'Applications, experts and officials that defences or visits of a category are planned from',
  method: 'GET',
  path: '/api/v1/rounds/:round/review-steps/planning',
  audience: ['authority'],
  act: false,
  clause: 'default',
  params: z.strictObject({ round: idOf('rnd') }),
  query: z.strictObject({ kind: stepKind, category: categoryId }),
  body: 'none',
  view: stepPlanningView,
});
