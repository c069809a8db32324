import { defineRequest } from '../request.ts';
import { noParams, noQuery, standing } from '../shapes.ts';
import { roundPlan } from '../views/round.ts';

export const PLAN_ROUND = defineRequest({
  name: 'plan-round',
  summary: 'Plan a round',
  method: 'POST',
  path: '/api/v1/rounds',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: noParams,
  query: noQuery,
  body: roundPlan,
  view: standing,
});
